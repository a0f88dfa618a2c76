package io.dateline.benchmark;

import io.dateline.article.ArticleReader;
import io.dateline.article.Hints;
import io.dateline.article.Published;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Pages near the limit of 5 MB: how long their text takes, cold and warm. */
final class Page {

  private static final int BYTES = 4_950_000;
  private static final int ROUNDS = 12;

  private Page() {}

  /**
   * Measures, and leaves the pages in target/benchmark.
   *
   * @param arguments the project's folder, and files to measure beside the made ones
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0], "target/benchmark"));
    measure(Files.write(folder.resolve("news-page.html"), news()));
    measure(Files.write(folder.resolve("linked-page.html"), linked()));
    measure(Files.write(folder.resolve("nested-page.html"), nested()));
    for (int i = 1; i < arguments.length; i++) {
      measure(Path.of(arguments[i]));
    }
  }

  private static void measure(Path file) throws IOException {
    byte[] page = Files.readAllBytes(file);
    ArticleReader reader = new ArticleReader();
    Hints hints =
        new Hints(
            file.toString(),
            Optional.empty(),
            new Published(LocalDate.of(2025, 3, 28), Published.Basis.FILE));
    StringBuilder times = new StringBuilder();
    for (int i = 0; i < ROUNDS; i++) {
      long start = cpu();
      reader.read(page, hints);
      times.append(" %d".formatted((cpu() - start) / 1_000_000));
    }
    System.out.printf("%s, %d bytes, ms of processor time:%s%n", file, page.length, times);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** A long live page: an article, comments and links around it, scripts and styles. */
  private static byte[] news() {
    StringBuilder page = new StringBuilder(BYTES + 10_000);
    page.append("<!DOCTYPE html><html lang=en><head><title>Live: ministers meet | Harbour News</title>")
        .append("<meta property=og:type content=article>")
        .append("<meta property=article:published_time content=2025-03-28T10:00:00Z>")
        .append("</head><body><nav><ul>");
    for (int i = 0; i < 200; i++) {
      page.append("<li><a href=/section/").append(i).append(">Section ").append(i).append("</a></li>");
    }
    page.append("</ul></nav><main><article><h1>Live: ministers meet</h1>");
    for (int i = 0; page.length() < BYTES / 2; i++) {
      page.append("<div class=post id=p").append(i).append("><h2>Update ").append(i).append("</h2>");
      String text = new String(SampleArticles.article(i, 1_200), StandardCharsets.UTF_8);
      for (String paragraph : text.split("\n\n", -1)) {
        page.append("<p>").append(paragraph.strip()).append("</p>");
      }
      page.append("<a class=share href=#>Share</a></div>");
    }
    page.append("</article><section class=comments>");
    for (int i = 0; page.length() < BYTES * 4 / 5; i++) {
      page.append("<div class=comment><b>reader").append(i).append("</b><p>")
          .append(new String(SampleArticles.article(i, 200), StandardCharsets.UTF_8).strip())
          .append("</p><a href=#>Reply</a></div>");
    }
    page.append("</section></main><script>var data=[");
    while (page.length() < BYTES - 100) {
      page.append("{\"id\":").append(page.length()).append(",\"t\":\"state\"},");
    }
    return page.append("];</script></body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Nothing but short linked lines. */
  private static byte[] linked() {
    StringBuilder page = new StringBuilder(BYTES + 10_000);
    page.append("<html><head><title>All the links</title></head><body>");
    for (int i = 0; i < 49_000 && page.length() < BYTES; i++) {
      page.append("<p class=item><a href=/a/").append(i)
          .append(">The harbour is closed after the storm of Monday</a> by the port</p>\n");
    }
    return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Boxes in boxes, with a sentence in each. */
  private static byte[] nested() {
    StringBuilder page = new StringBuilder(BYTES + 10_000);
    page.append("<html><head><title>Boxes</title></head><body>");
    for (int i = 0; page.length() < BYTES; i++) {
      page.append("<div><div class=\"box b").append(i % 17).append("\"><span>")
          .append(new String(SampleArticles.article(i, 300), StandardCharsets.UTF_8).strip())
          .append(i % 400 == 399 ? "</div></div>".repeat(400) : "");
    }
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }
}
