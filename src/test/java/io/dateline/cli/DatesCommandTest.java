package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** {@code dateline dates}: a line in, a line out. */
class DatesCommandTest {

  private record Run(int status, String out, String err) {}

  private static Run run(String input) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        new CommandLine(
                new DatesCommand(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))))
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute();
    return new Run(status, out.toString(), err.toString());
  }

  @Test
  void sentence_gives_its_dates_with_offsets_and_edtf() {
    Run run =
        run(
            """
            {"text": "Łukasz flies to Lima from May 3 to 5.", "reference": "2025-03-27", "id": [7]}
            """);
    assertThat(run.status()).isZero();
    assertThat(run.out().strip())
        .isEqualTo(
            "{\"dates\":[{\"text\":\"from May 3 to 5\",\"offset\":21,\"start\":\"2025-05-03\","
                + "\"end\":\"2025-05-05\",\"edtf\":\"2025-05-03/2025-05-05\"}]}");
  }

  @Test
  void every_sentence_gives_a_line_in_order() {
    Run run =
        run(
            """
            {"text": "Nothing here.", "reference": "2025-03-27"}

            {"reference": "2025-03-27", "text": "He came in 2019."}
            """);
    assertThat(run.out().lines())
        .containsExactly(
            "{\"dates\":[]}",
            "{\"dates\":[{\"text\":\"2019\",\"offset\":11,\"start\":\"2019\",\"end\":\"2019\","
                + "\"edtf\":\"2019\"}]}");
  }

  @Test
  void line_that_is_no_json_is_named_and_ends_the_run() {
    Run run = run("{\"text\": \"a\", \"reference\": \"2025-03-27\"}\nnonsense\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("line 2").contains("JSON");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void line_without_a_reference_is_named() {
    Run run = run("{\"text\": \"a\"}\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("line 1").contains("\"reference\"");
  }

  @Test
  void reference_that_is_no_day_is_shown() {
    Run run = run("{\"text\": \"a\", \"reference\": \"27/03/2025\"}\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("27/03/2025").contains("2025-03-27");
  }

  @Test
  void empty_input_gives_no_line() {
    assertThat(run("")).isEqualTo(new Run(0, "", ""));
  }
}
