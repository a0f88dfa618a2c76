package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dateline.cli.output.Terminal;
import io.dateline.local.LocalAws;
import io.dateline.local.LocalAwsExtension;
import io.dateline.local.LocalCredentials;
import io.dateline.store.TestTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code dateline serve --table}: the server shows of a table what its records tell. */
@ExtendWith({LocalAwsExtension.class, LocalCredentials.class})
class ServeOfTableTest {

  private static final Path SAMPLE = Path.of("src/test/resources/io/dateline/cli/load/visits.tsv");
  private static final Map<String, String> CREDENTIALS =
      Map.of("AWS_ACCESS_KEY_ID", "test", "AWS_SECRET_ACCESS_KEY", "test");
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void page_and_answers_hold_what_the_records_of_the_table_tell(LocalAws aws) throws Exception {
    String table = TestTable.create(aws, "serve-test");
    Object[] load = {
      "load", SAMPLE, "--table", table, "--region", "eu-west-1", "--endpoint-url", aws.url()
    };
    assertThat(CommandRun.of(load).err()).isEmpty();
    String records = CommandRun.of("load", SAMPLE).out();

    try (ServeProcess serve =
        ServeProcess.start(
            CREDENTIALS,
            "--table",
            table,
            "--region",
            "eu-west-1",
            "--endpoint-url",
            aws.url(),
            "--until",
            "1990")) {
      List<JsonNode> all = ofRecords(records, "--until", "1990");
      assertThat(all).hasSizeGreaterThan(3);
      assertThat(listed(serve.json("visits").path("visits"))).isEqualTo(all);
      assertThat(listed(page(serve).path("entries"))).isEqualTo(all);
      assertThat(listed(serve.json("visits?of=American").path("visits")))
          .isEqualTo(ofRecords(records, "--until", "1990", "--of", "American"))
          .isNotEmpty()
          .hasSizeLessThan(all.size());
      assertThat(serve.errors()).isEmpty();
    }
  }

  @Test
  void table_that_is_not_there_ends_it_at_once_with_what_to_check(LocalAws aws) throws Exception {
    try (ServeProcess serve =
        ServeProcess.start(
            CREDENTIALS, "--table", "none", "--region", "eu-west-1", "--endpoint-url", aws.url())) {
      assertThat(serve.address()).isEmpty();
      assertThat(serve.errors())
          .startsWith("dateline: the table \"none\" cannot be asked: ")
          .contains("check its name");
    }
  }

  private static List<JsonNode> ofRecords(String records, Object... question) throws IOException {
    List<Object> command = new ArrayList<>(List.of("visits", "--records", "-"));
    command.addAll(List.of(question));
    command.addAll(List.of("--format", "jsonl"));
    List<JsonNode> visits = new ArrayList<>();
    for (String line :
        CommandRun.with(records, Terminal.NONE, command.toArray()).out().lines().toList()) {
      visits.add(JSON.readTree(line));
    }
    return visits;
  }

  private static JsonNode page(ServeProcess serve) throws Exception {
    return JSON.readTree(Jsoup.parse(serve.text("")).expectFirst("#data").data());
  }

  private static List<JsonNode> listed(JsonNode array) {
    List<JsonNode> all = new ArrayList<>();
    array.forEach(all::add);
    return all;
  }
}
