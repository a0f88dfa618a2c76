package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.cli.output.Terminal;
import io.dateline.summary.RecordJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a table of visits written by hand becomes records. */
class LoadCommandTest {

  private static final Path SAMPLE = Path.of("src/test/resources/io/dateline/cli/load/visits.tsv");

  @TempDir private Path folder;

  @Test
  void each_line_is_a_record_of_a_visit_that_took_place() {
    CommandRun run = CommandRun.of("load", SAMPLE);

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(7);
    JsonNode visit = run.lines().get(1).path("visits").get(0);
    assertThat(visit.path("visitors").toString())
        .isEqualTo("[{\"name\":\"Theodore Roosevelt\",\"role\":\"president\",\"country\":\"US\"}]");
    assertThat(visit.path("destination").toString())
        .isEqualTo("{\"country\":\"PA\",\"places\":[\"Colón\",\"Panama City\"]}");
    assertThat(visit.path("when").path("edtf").asText()).isEqualTo("1906-11-14/1906-11-17");
    assertThat(visit.path("status").asText()).isEqualTo("completed");
    assertThat(run.lines().get(1).path("published").path("date").asText()).isEqualTo("1906-11-17");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | Elihu Root/secretary of state",
        "2 | Anwar Sadat/president Mustafa Khalil/prime minister",
        "3 | Rudolphus F. M. Lubbers/prime minister",
        "4 | Sihanouk/premier",
        "5 | Gowrie/governor-general",
        "6 | Surangel Samuel Whipps, Jr./president",
      })
  void office_and_name_are_told_apart(int line, String expected) {
    List<String> people = new ArrayList<>();
    visit(line)
        .path("visitors")
        .forEach(p -> people.add(p.path("name").asText() + "/" + p.path("role").asText()));

    assertThat(String.join(" ", people)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "2, official", "3, working", "4, ''", "5, transit", "6, summit"})
  void kind_is_read_from_the_remark(int line, String kind) {
    assertThat(visit(line).path("kind").asText()).isEqualTo(kind);
  }

  @Test
  void host_is_whom_the_remark_says_was_met() {
    assertThat(visit(6).path("hosts").toString())
        .isEqualTo(
            "[{\"name\":\"Biden\",\"role\":\"president\",\"country\":\"US\","
                + "\"part\":\"counterpart\"}]");
    assertThat(visit(0).path("hosts").get(0).has("country")).as("of a third country?").isFalse();
  }

  @Test
  void evidence_is_a_slice_of_the_line() throws IOException {
    List<String> lines = Files.readAllLines(SAMPLE);
    List<JsonNode> records = CommandRun.of("load", SAMPLE).lines();

    for (int n = 0; n < records.size(); n++) {
      JsonNode evidence = records.get(n).path("visits").get(0).path("evidence").get(0);
      assertThat(
              lines
                  .get(n + 1)
                  .substring(evidence.path("start").asInt(), evidence.path("end").asInt()))
          .isEqualTo(evidence.path("text").asText())
          .isNotEmpty();
    }
  }

  @Test
  void ids_do_not_depend_on_where_a_line_stands() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(SAMPLE));
    String header = lines.removeFirst();
    List<String> ids = CommandRun.of("load", SAMPLE).all("id");
    Collections.reverse(lines);
    lines.addFirst(header);
    Path turned = CommandRun.file(folder, "turned.tsv", String.join("\n", lines));

    assertThat(ids)
        .doesNotHaveDuplicates()
        .contains("history.state.gov/travel/1906-11-14/theodore-roosevelt-panama");
    assertThat(CommandRun.of("load", turned).all("id")).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void line_that_cannot_be_read_is_left_out_with_its_number_and_reason() throws IOException {
    String text =
        Files.readString(SAMPLE)
            + "visit\t\tKing Example\t\tJordan\t\tUnited States\t\t1959-13-25\t1959-03-27\t\n"
            + "visit\t\tKing Example\t\tJordan\t\tUnited States\t\t1959-03-25\t1959-03-20\t\n"
            + "tour\t\tKing Example\t\tJordan\t\tUnited States\t\t1959-03-25\t1959-03-25\t\n"
            + "visit\n";
    CommandRun run = CommandRun.with(text, Terminal.NONE, "load", "-");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.lines()).hasSize(7);
    assertThat(run.err().lines())
        .containsExactly(
            "dateline load: -: line 9: its start is \"1959-13-25\", no day such as 1947-03-10; the"
                + " line is left out",
            "dateline load: -: line 10: it ends, on 1959-03-20, before it begins, on 1959-03-25;"
                + " the line is left out",
            "dateline load: -: line 11: its kind is \"tour\", neither visit nor travel; the line is"
                + " left out",
            "dateline load: -: line 12: it names no visitor; the line is left out");
  }

  @ParameterizedTest
  @CsvSource({"'', kind", "'kind\tvisitor', from", "'{}', kind"})
  void file_that_is_no_such_table_is_refused(String text, String missing) {
    CommandRun run = CommandRun.with(text, Terminal.NONE, "load", "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("line 1: the table has no column", missing);
  }

  @Test
  void file_that_is_missing_is_named() {
    CommandRun run = CommandRun.of("load", folder.resolve("none.tsv"));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("none.tsv: there is no such file");
  }

  @Test
  void lines_spoilt_at_random_give_records_or_reasons_never_a_failure() throws IOException {
    Random random = new Random(11);
    List<String> lines = Files.readAllLines(SAMPLE);
    StringBuilder text = new StringBuilder(lines.getFirst()).append('\n');
    for (int n = 0; n < 300; n++) {
      StringBuilder line = new StringBuilder(lines.get(1 + random.nextInt(lines.size() - 1)));
      for (int k = random.nextInt(5); k >= 0; k--) {
        int at = random.nextInt(line.length());
        line.setCharAt(at, "\t,;()-0\u0000é👍".charAt(random.nextInt(10)));
      }
      text.append(line).append('\n');
    }
    CommandRun run = CommandRun.with(text.toString(), Terminal.NONE, "load", "-");

    assertThat(run.status()).isLessThan(2);
    assertThat(run.out().lines()).isNotEmpty().allSatisfy(RecordJson::read);
    assertThat(run.out().lines().count() + run.err().lines().count()).isEqualTo(300);
  }

  private static JsonNode visit(int line) {
    return CommandRun.of("load", SAMPLE).lines().get(line).path("visits").get(0);
  }
}
