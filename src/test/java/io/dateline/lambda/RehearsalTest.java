package io.dateline.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.summary.ArticleSummariser;
import io.dateline.summary.Summariser;
import io.dateline.summary.SummaryRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crac.Core;
import org.junit.jupiter.api.Test;

class RehearsalTest {

  @Test
  void rehearsal_reads_its_article_the_whole_way_without_leaving_the_process() throws IOException {
    List<SummaryRecord> records = new ArrayList<>();
    Summariser summariser = ArticleSummariser.load();
    Rehearsal rehearsal =
        new Rehearsal(
            () ->
                (content, id, source, hints) -> {
                  records.addAll(summariser.summarise(content, id, source, hints));
                  return List.copyOf(records);
                });

    String answer = rehearsal.run();

    assertThat(answer).isEqualTo("{\"batchItemFailures\":[]}");
    assertThat(records)
        .singleElement()
        .satisfies(
            record -> {
              assertThat(record.outcome().visits()).isNotEmpty();
              assertThat(record.source().bucket()).isEqualTo("rehearsal");
            });
  }

  @Test
  void rehearsal_may_be_repeated_and_is_over_when_the_process_is_restored() throws IOException {
    Rehearsal rehearsal = new Rehearsal(new Loading<>(ArticleSummariser::load));

    rehearsal.beforeCheckpoint(Core.getGlobalContext());
    rehearsal.afterRestore(Core.getGlobalContext());
    rehearsal.beforeCheckpoint(Core.getGlobalContext());

    assertThat(rehearsal.run()).isEqualTo("{\"batchItemFailures\":[]}");
  }

  @Test
  void loading_that_fails_says_why_to_whoever_asks_for_what_it_loads() {
    Loading<String> loading =
        new Loading<>(
            () -> {
              throw new IllegalStateException("the resource nouns.txt is missing");
            });

    assertThatThrownBy(loading::get)
        .hasMessage("the rules and tables cannot be loaded")
        .hasRootCauseMessage("the resource nouns.txt is missing");
  }
}
