package io.dateline.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The list of what the function is made of, which the build writes beside it. */
class SbomIT {

  private static final Path TARGET = Path.of("target");

  @Test
  void every_library_of_the_function_is_listed_with_its_version_and_licence() throws IOException {
    List<String> listed =
        components()
            .filter(component -> !component.path("licenses").isEmpty())
            .map(c -> c.path("name").asText() + "-" + c.path("version").asText() + ".jar")
            .toList();

    try (Stream<Path> libraries = Files.list(TARGET.resolve("function").resolve("lib"))) {
      assertThat(
              libraries
                  .map(library -> library.getFileName().toString())
                  .filter(name -> !name.startsWith("dateline-")) // the function itself
                  .toList())
          .hasSizeGreaterThan(10)
          .isSubsetOf(listed);
    }
  }

  @Test
  void what_only_tests_and_commands_use_is_not_in_the_function() throws IOException {
    try (Stream<Path> libraries = Files.list(TARGET.resolve("function").resolve("lib"))) {
      assertThat(libraries.map(library -> library.getFileName().toString()))
          .noneMatch(name -> name.matches("(picocli|cloudformation|sqs|wiremock|junit).*"));
    }
  }

  private static Stream<JsonNode> components() throws IOException {
    JsonNode bom = new JsonMapper().readTree(TARGET.resolve("dateline-sbom.json").toFile());
    return StreamSupport.stream(bom.path("components").spliterator(), false);
  }
}
