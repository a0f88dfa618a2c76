package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a record quotes stands in {@code dateline text}, letter for letter, where it says. */
class OffsetsTest {

  private static final String TITLE = "Estonian premier in Oslo, then off to Québec";

  private static final String[] PARAGRAPHS = {
    "OSLO, February 3, 2025 - Estonian Prime Minister Kaia Tamm arrived in Oslo on Monday for talks"
        + " with her Norwegian counterpart, Odd Bråten, on a cable under the sea.",
    "“We have come to sign, not to admire the fjord,” Tamm told reporters. She will fly to Canada on"
        + " Wednesday and return on February 9.",
    "Mr Bråten said that he had accepted an invitation to visit Tallinn in May. “I shall bring my own"
        + " umbrella,” he said.",
    "In 2023 the two countries’ foreign ministers met in Reykjavík; the talks came to nothing.",
  };

  @TempDir Path folder;

  @Test
  void quotes_of_records_stand_in_the_text_in_every_format() throws IOException {
    String text = TITLE + "\n\n" + String.join("\n\n", PARAGRAPHS) + "\n";
    String page =
        "<html><head><title>%s</title><meta charset=utf-8></head><body><div>Menu | \uD83D\uDE80</div>"
                .formatted(TITLE)
            + "<article><h1>%s</h1><p>%s</p></article><footer>All rights reserved</footer></body>"
                .formatted(TITLE, String.join("</p>\n<p>", PARAGRAPHS));
    Map<String, byte[]> formats = new LinkedHashMap<>();
    formats.put("plain.txt", text.getBytes(StandardCharsets.UTF_8));
    formats.put("dos.txt", text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    formats.put("wide.txt", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    formats.put("western.txt", text.getBytes(Charset.forName("windows-1252")));
    formats.put(
        "emoji.txt", text.replace(" told", " \uD83D\uDE42 told").getBytes(StandardCharsets.UTF_8));
    formats.put("packed.txt.gz", gzip(text.getBytes(StandardCharsets.UTF_8)));
    formats.put("page.html", page.getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> format : formats.entrySet()) {
      Files.write(folder.resolve(format.getKey()), format.getValue());
    }
    Map<String, Integer> quotes = check();
    assertThat(quotes).hasSameSizeAs(formats);
    assertThat(quotes).allSatisfy((file, number) -> assertThat(number).isGreaterThan(4));
  }

  @Test
  void quotes_of_records_stand_in_the_text_of_damaged_articles_too() throws IOException {
    Random random = new Random(7);
    String text = TITLE + "\n\n" + String.join("\n\n", PARAGRAPHS);
    String strange = "\"“”'()<&\n\t .,;-\u00A0\u2028\uD83D\uDE80\u200D\u0000é";
    for (int round = 0; round < 60; round++) {
      StringBuilder damaged = new StringBuilder(text);
      for (int i = 0; i < 12; i++) {
        int at = random.nextInt(damaged.length());
        switch (random.nextInt(3)) {
          case 0 -> damaged.deleteCharAt(at);
          case 1 -> damaged.insert(at, strange.charAt(random.nextInt(strange.length())));
          default -> damaged.insert(at, damaged.substring(at, Math.min(at + 40, damaged.length())));
        }
      }
      // Half a surrogate pair cannot be written to a file.
      String whole = damaged.toString().replaceAll("\\p{Cs}", "?");
      Files.writeString(folder.resolve("%02d.txt".formatted(round)), whole);
    }
    int quotes = check().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(quotes).isGreaterThan(200);
  }

  /** Checks all quotes of the folder's files; tells how many each file has. */
  private Map<String, Integer> check() {
    List<JsonNode> records = CommandRun.of("extract", "--published", "2025-02-03", folder).lines();
    List<String> texts = CommandRun.of("text", "--json", folder).all("text");
    Map<String, Integer> quotes = new LinkedHashMap<>();
    for (int i = 0; i < records.size(); i++) {
      String id = records.get(i).path("id").asText();
      quotes.put(id, compare(records.get(i), texts.get(i)));
    }
    return quotes;
  }

  /** Every object with a text and its place, wherever it stands in the record. */
  private static int compare(JsonNode node, String text) {
    int quotes = 0;
    if (node.path("end").isInt()) {
      quotes++;
      assertThat(text.substring(node.path("start").asInt(), node.path("end").asInt()))
          .isEqualTo(node.path("text").asText());
    }
    for (JsonNode child : node) {
      quotes += compare(child, text);
    }
    return quotes;
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
