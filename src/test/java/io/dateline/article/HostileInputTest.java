package io.dateline.article;

import static io.dateline.article.Samples.HTML;
import static io.dateline.article.Samples.LEAD;
import static io.dateline.article.Samples.readings;
import static io.dateline.article.Samples.resource;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, reading them ends soon, with an article or a reason. */
class HostileInputTest {

  /** Far more than any of these takes, even on a machine that is busy with other work. */
  private static final Duration SOON = Duration.ofSeconds(20);

  private static final int SIZE = 300_000;

  private static final List<byte[]> SEEDS =
      Stream.of(
              HTML,
              LEAD,
              "{\"title\": \"Queen\", \"body\": \"" + HTML + "\"}",
              "<rss><channel><item><title>Queen</title><description>"
                  + LEAD
                  + "</description></item>",
              "<?xml version='1.0'?><nitf><body><body.content>"
                  + HTML
                  + "</body.content></body></nitf>",
              "From: a\nSubject: b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n" + LEAD,
              "# Queen\n\n> " + LEAD + "\n\n* [a](http://b) **c**\n")
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toList();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "<div>",
        "<p>x",
        "<article>",
        "<span class='rollover'>",
        "<a href=x>",
        "<table><tr><td>",
        "<!--",
        "<![CDATA[",
        "<!DOCTYPE x [",
        "<",
        "&",
        "[",
        "{\"a\":",
        "Subject: x\n",
        "*a ",
        "![",
        "> ",
        "- ",
        "READ MORE: a b c ",
        "\"",
        "Facebook Twitter ",
        "1 May 2024 ",
        "28.3.2025 ",
        "Ã©",
        "\0",
        "\n",
        "#a @b pic.twitter.com/a ",
        "Content-Type: message/rfc822\n\n",
        "<rss>",
        "<newsItem>",
        "<svg><title>"
      })
  void input_repeated_without_end_is_read_or_rejected_soon(String part) {
    StringBuilder input = new StringBuilder(part.equals("> ") ? "# a\n\n## b\n\n" : "");
    while (input.length() < SIZE) {
      input.append(part);
    }
    Assertions.assertTimeout(
        SOON, () -> assertThat(readings(input.toString())).as(part).isNotEmpty());
  }

  @Test
  void page_with_more_tags_than_an_article_has_is_rejected() {
    assertThat(readings("<html><body>" + "<b>".repeat(300_000)))
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Rejected.class, r -> assertThat(r.reason()).contains("more than 200,000 tags"));
  }

  @Test
  void large_page_is_read_soon_and_whole() {
    String page = "<html><body><article>" + HTML.repeat(6_000) + "</article></body></html>";
    Assertions.assertTimeout(
        SOON,
        () ->
            assertThat(readings(page))
                .singleElement()
                .isInstanceOfSatisfying(
                    Reading.Read.class,
                    r -> assertThat(r.article().text().length()).isGreaterThan(1_000_000)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void mutated_samples_are_read_or_rejected_and_offsets_stay_true(byte[] sample) {
    Random random = new Random(20250328);
    for (int round = 0; round < 400; round++) {
      byte[] mutant = mutate(sample, random);
      for (Reading reading : readings(mutant)) {
        switch (reading) {
          case Reading.Read read -> {
            assertThat(read.article().body()).isNotBlank();
            assertThat(read.article().text()).endsWith(read.article().body());
          }
          case Reading.Rejected rejected -> assertThat(rejected.reason()).endsWith(".");
        }
      }
    }
  }

  static Stream<byte[]> samples() {
    return Stream.concat(
        Stream.of(resource("saved-page.html"), resource("appeal.txt")), SEEDS.stream());
  }

  private static byte[] mutate(byte[] sample, Random random) {
    byte[] mutant = Arrays.copyOf(sample, sample.length);
    IntStream.range(0, 1 + random.nextInt(12))
        .forEach(i -> mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256));
    int from = random.nextInt(mutant.length);
    int to = from + random.nextInt(mutant.length - from + 1);
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOfRange(mutant, from, to);
      case 1 -> Arrays.copyOf(mutant, to);
      case 2 -> spliced(mutant, from, SEEDS.get(random.nextInt(SEEDS.size())));
      default -> mutant;
    };
  }

  private static byte[] spliced(byte[] one, int at, byte[] other) {
    byte[] both = Arrays.copyOf(one, at + other.length);
    System.arraycopy(other, 0, both, at, other.length);
    return both;
  }
}
