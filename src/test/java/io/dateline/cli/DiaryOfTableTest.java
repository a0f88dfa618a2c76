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
import java.util.Arrays;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code dateline diary --table}: the page of the table is that of its records. */
@ExtendWith({LocalAwsExtension.class, LocalCredentials.class})
class DiaryOfTableTest {

  private static final Path SAMPLE = Path.of("src/test/resources/io/dateline/cli/load/visits.tsv");

  @Test
  void table_gives_the_visits_that_its_records_give(LocalAws aws) throws IOException {
    Object[] table = {
      "--table",
      TestTable.create(aws, "diary-test"),
      "--region",
      "eu-west-1",
      "--endpoint-url",
      aws.url()
    };
    assertThat(run(table, "load", SAMPLE).err()).isEmpty();

    String records = CommandRun.of("load", SAMPLE).out();
    CommandRun ofTable = run(table, "diary");
    CommandRun ofRecords = CommandRun.with(records, Terminal.NONE, "diary", "-");
    assertThat(ofTable.err()).isEmpty();
    assertThat(entries(ofTable)).hasSizeGreaterThan(3).isEqualTo(entries(ofRecords));
  }

  private static CommandRun run(Object[] table, Object... command) {
    return CommandRun.of(Stream.of(command, table).flatMap(Arrays::stream).toArray());
  }

  private static JsonNode entries(CommandRun run) throws IOException {
    String data = Jsoup.parse(run.out()).expectFirst("#data").data();
    return new JsonMapper().readTree(data).path("entries");
  }
}
