package io.dateline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Article;
import io.dateline.article.ArticleReader;
import io.dateline.article.Hints;
import io.dateline.article.Published;
import io.dateline.article.Reading;
import io.dateline.language.Quote;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts far longer than a report are read stretch by stretch. */
class LongArticleTest {

  private static final List<String> PLACES = List.of("Lisbon", "Oslo", "Cairo", "Tokyo", "Lima");
  private static final Hints HINTS =
      new Hints(
          "live.txt",
          Optional.empty(),
          new Published(LocalDate.of(2025, 3, 28), Published.Basis.FILE));
  private final ArticleSummariser summariser = ArticleSummariser.load();

  @Test
  void long_text_gives_visits_of_all_its_stretches_with_offsets_into_the_whole() {
    byte[] content = posts(1_000);
    String text = text(content);

    Outcome.Summarised read = read(content);

    assertThat(text.length()).isGreaterThan(130_000);
    assertThat(read.visits().stream().map(v -> v.destination().places().getFirst()))
        .containsAll(PLACES);
    assertThat(quotes(read))
        .isNotEmpty()
        .allSatisfy(q -> assertThat(text.substring(q.start(), q.end())).isEqualTo(q.text()))
        .anyMatch(q -> q.start() > 120_000);
    assertThat(read.summary()).hasSizeBetween(1, 3);
  }

  @Test
  void text_ten_times_as_long_takes_about_ten_times_as_long() {
    read(posts(600)); // loads what is loaded once
    long once = nanos(posts(600));
    long tenTimes = nanos(posts(6_000));

    assertThat(tenTimes).isLessThan(40 * once);
  }

  @Test
  void stretches_part_a_text_without_any_space_between_letters() {
    String text = "\ud83d\ude00".repeat(100_000);

    List<Integer> starts = Stretches.starts(text, 0);

    assertThat(starts).hasSizeGreaterThan(2);
    assertThat(starts).noneMatch(start -> Character.isLowSurrogate(text.charAt(start)));
  }

  private long nanos(byte[] content) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    read(content);
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  private Outcome.Summarised read(byte[] content) {
    List<SummaryRecord> records =
        summariser.summarise(content, "live.txt", Source.file("live.txt", content.length), HINTS);
    return (Outcome.Summarised) records.getFirst().outcome();
  }

  private static Stream<Quote> quotes(Outcome.Summarised read) {
    return Stream.of(
            read.summary().stream(),
            read.visits().stream().flatMap(visit -> visit.evidence().stream()),
            read.facts().stream().flatMap(fact -> fact.evidence().stream()))
        .flatMap(quotes -> quotes);
  }

  private static String text(byte[] content) {
    Article article =
        ((Reading.Read) new ArticleReader().read(content, HINTS).getFirst()).article();
    return article.text();
  }

  private static byte[] posts(int number) {
    StringBuilder text = new StringBuilder("Ministers travel in spring\n\n");
    for (int i = 0; i < number; i++) {
      text.append("Foreign Minister Jana Hlavova of Czechia will visit ")
          .append(PLACES.get(i * PLACES.size() / number))
          .append(" on April ")
          .append(1 + i % 28)
          .append(", a spokesman said. He told reporters that \"the talks are about trade\".\n\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
