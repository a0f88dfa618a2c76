package io.dateline.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.visit.Host;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryJsonTest {

  private static final Entry ENTRY =
      Diary.of(
              Stream.of(
                      Telling.of(
                              "https://example.org/a",
                              Telling.person("Jana \"J\" Hlavova", "foreign minister", "CZ"),
                              "PT",
                              "2025-05-19/2025-05")
                          .place("Lisbon")
                          .host(Telling.person("Duarte Silveira", "", "PT"), Host.Part.RECEIVER))
                  .map(Telling::told))
          .getFirst();

  @Test
  void entry_written_and_read_is_the_same() {
    assertThat(EntryJson.read(EntryJson.write(ENTRY))).isEqualTo(ENTRY);
  }

  @Test
  void entry_is_one_line_that_names_its_schema() {
    assertThat(EntryJson.write(ENTRY))
        .startsWith("{\"schema\":\"dateline/visit/1\"")
        .doesNotContain("\n");
  }

  @Test
  void evidence_is_marked_in_the_sentence_it_stands_in() {
    Evidence evidence = ENTRY.evidence().orElseThrow();

    assertThat(evidence.sentence()).isEqualTo("It says: “Jana \"J\" Hlavova goes” today.");
    assertThat(evidence.text()).isEqualTo("Jana \"J\" Hlavova goes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"schema\":\"dateline/1\"}",
        "{\"schema\":\"dateline/visit/1\",\"id\":\"a\"}",
        "{\"schema\":\"dateline/visit/1\",\"status\":\"won\"}",
        "not JSON",
      })
  void what_is_no_entry_is_refused(String text) {
    assertThatThrownBy(() -> EntryJson.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "wire/a.txt", "https://a\" onclick=\"x", "http", ""})
  void only_an_address_on_the_web_is_a_link(String id) {
    assertThat(new ArticleRef(id, "", ENTRY.updated()).link()).isEmpty();
  }
}
