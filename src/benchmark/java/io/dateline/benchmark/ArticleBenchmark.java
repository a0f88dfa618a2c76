package io.dateline.benchmark;

import io.dateline.article.Hints;
import io.dateline.article.Published;
import io.dateline.summary.ArticleSummariser;
import io.dateline.summary.RecordJson;
import io.dateline.summary.Source;
import io.dateline.summary.SummaryRecord;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the bytes of an article to the bytes of its record, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 8, time = 3)
@Measurement(iterations = 5, time = 3)
public class ArticleBenchmark {

  private static final int ARTICLES = 64;

  /** The size of an article in bytes. */
  @Param({"1000", "2500", "25000", "250000", "4900000"})
  public int bytes;

  private final ArticleSummariser summariser = ArticleSummariser.load();
  private byte[][] articles = new byte[0][];
  private int next;

  /** Makes the articles. */
  @Setup
  public void write() {
    articles = new byte[Math.max(1, Math.min(ARTICLES, 10_000_000 / bytes))][];
    for (int i = 0; i < articles.length; i++) {
      articles[i] = SampleArticles.article(i, bytes);
    }
  }

  /** Reads one article. */
  @Benchmark
  public int article() {
    byte[] content = articles[next++ % articles.length];
    Hints hints =
        new Hints(
            "article.txt",
            Optional.empty(),
            new Published(LocalDate.of(2025, 3, 28), Published.Basis.FILE));
    int length = 0;
    for (SummaryRecord record :
        summariser.summarise(
            content, "article.txt", Source.file("article.txt", content.length), hints)) {
      length += RecordJson.write(record).length();
    }
    return length;
  }
}
