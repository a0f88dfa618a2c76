package io.dateline.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where a checkout of the project has what its local AWS needs.
 *
 * @param root the checkout's folder
 */
public record LocalProject(Path root) {

  /** Checks that the folder is one. */
  public LocalProject {
    root = root.toAbsolutePath().normalize();
    if (!Files.exists(root.resolve("template.yaml"))) {
      throw new LocalAwsException(root + " is no checkout of Dateline: it has no template.yaml");
    }
  }

  /** The template that is deployed. */
  public Path template() {
    return root.resolve("template.yaml");
  }

  /** The folder of all that is built. */
  public Path target() {
    return root.resolve("target");
  }

  /** The function as it is uploaded; built by {@code mvn package}. */
  public Path functionZip() {
    return target().resolve("dateline-function.zip");
  }

  /** The runtime interface client that runs the function; built by {@code mvn package}. */
  public Path runtimeClient() {
    return target().resolve("runtime-client");
  }

  /** What starts the function where no managed Java runtime is. */
  public Path bootstrap() {
    return root.resolve("src/main/local/bootstrap");
  }

  Path sampleArticle() {
    return root.resolve("src/main/resources/io/dateline/cli/samples/wire.txt");
  }

  Path serverScript() {
    return root.resolve("src/main/local/serve.py");
  }

  Path python(Consumer<String> progress) {
    return new VirtualEnvironment(
            root.resolve(".local-aws"), root.resolve("src/main/local/requirements.txt"))
        .python(progress);
  }
}
