package io.dateline.article;

import static io.dateline.article.Samples.BODY;
import static io.dateline.article.Samples.LEAD;
import static io.dateline.article.Samples.NEXT;
import static io.dateline.article.Samples.article;
import static io.dateline.article.Samples.readings;
import static io.dateline.article.Samples.rejected;
import static io.dateline.article.Samples.resource;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Published.Basis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Plain text becomes a title and clean paragraphs, or a reason that a person can act on. */
class PlainTextTest {

  @Test
  void text_with_an_appeal_keeps_the_news_and_nothing_of_the_appeal() {
    Article article = article(resource("appeal.txt"));
    assertThat(article.text())
        .isEqualTo(
            """
            Queen of Norway opens fjord bridge

            BERGEN, March 28 (Harbour Press) - %s

            %s

            "We need your support," she told the crowd."""
                .formatted(LEAD, NEXT));
    assertThat(article.author()).contains("Anna Holm");
    assertThat(article.publisher()).contains("Harbour Press");
    assertThat(article.published())
        .isEqualTo(new Published(LocalDate.of(2025, 3, 28), Basis.ARTICLE));
  }

  @Test
  void body_begins_behind_the_title_and_its_empty_line() {
    Article article = article("Queen opens bridge\n\n" + BODY);
    assertThat(article.title()).isEqualTo("Queen opens bridge");
    assertThat(article.body()).isEqualTo(BODY);
    assertThat(article.text().substring(article.bodyStart())).startsWith("The queen");
  }

  @Test
  void text_that_opens_with_a_sentence_has_no_title() {
    assertThat(article(BODY).bodyStart()).isZero();
    assertThat(article(BODY).text()).isEqualTo(BODY);
  }

  @Test
  void lines_broken_to_fit_a_page_are_joined() {
    String wrapped =
        """
        The queen of Norway opened the new bridge over the fjord
        on Friday, the port of Bergen said. Nobody fell into the
        sea.
        She will travel to Denmark on Wednesday for talks there.
        """;
    assertThat(article(wrapped).text())
        .isEqualTo(
            "The queen of Norway opened the new bridge over the fjord on Friday, the port of"
                + " Bergen said. Nobody fell into the sea.\n\n"
                + "She will travel to Denmark on Wednesday for talks there.");
  }

  @Test
  void long_lines_are_paragraphs_of_their_own() {
    assertThat(article(LEAD + "\n" + NEXT + " " + LEAD).text())
        .isEqualTo(LEAD + "\n\n" + NEXT + " " + LEAD);
  }

  @Test
  void dateline_without_year_is_the_last_such_day_before_the_upload() {
    assertThat(article("OSLO, Dec. 30 (Harbour Press) -- " + LEAD).published().date())
        .isEqualTo(LocalDate.of(2024, 12, 30));
    assertThat(article("OSLO, 12 May 2023 - " + LEAD).published().date())
        .isEqualTo(LocalDate.of(2023, 5, 12));
  }

  @Test
  void text_that_tells_no_day_has_that_of_its_upload() {
    assertThat(article(BODY).published()).isEqualTo(Samples.UPLOADED);
  }

  @Test
  void day_that_metadata_tell_stands_against_a_dateline_of_another_year() {
    Published given = new Published(LocalDate.of(1997, 4, 15), Basis.METADATA);
    Hints hints = new Hints("a.txt", Optional.empty(), given);
    byte[] content = ("OSLO, June 3 (Harbour Press) - " + LEAD).getBytes(StandardCharsets.UTF_8);
    Reading reading = Samples.READER.readAny(content, hints).getFirst();
    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Read.class, read -> assertThat(read.article().published()).isEqualTo(given));
  }

  @Test
  void charset_is_told_by_mark_by_zeros_and_by_letters() {
    String text = "The café of José was open on Monday, and “nobody” came to it from the harbour.";
    for (String charset :
        new String[] {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"}) {
      assertThat(article(text.getBytes(Charset.forName(charset))).text())
          .as(charset)
          .isEqualTo(text);
    }
  }

  @Test
  void gzip_is_unpacked_whatever_its_name() throws IOException {
    assertThat(article(gzip(BODY.getBytes(StandardCharsets.UTF_8))).text()).isEqualTo(BODY);
  }

  @Test
  void gzip_bomb_is_rejected_before_it_is_unpacked() throws IOException {
    byte[] bomb = gzip(new byte[50_000_000]);
    assertThat(rejected(bomb).reason()).contains("unpacks to more than 5,000,000 bytes");
  }

  @Test
  void damaged_gzip_is_rejected() {
    byte[] damaged = {0x1F, (byte) 0x8B, 8, 1, 2, 3};
    assertThat(rejected(damaged).reason()).contains("damaged");
  }

  @Test
  void content_that_is_no_article_is_rejected_with_what_to_do() {
    assertThat(rejected(new byte[0]).reason()).contains("empty").contains("upload it again");
    assertThat(rejected("%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)).reason())
        .contains("PDF")
        .contains("as text or HTML");
    assertThat(rejected(new byte[5_000_001]).reason()).contains("5,000,001 bytes; the limit");
    assertThat(rejected("12 34 56\n\n78".getBytes(StandardCharsets.UTF_8)).reason())
        .contains("no sentence");
    assertThat(rejected(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3}).reason()).contains("binary");
  }

  @Test
  void article_in_another_language_is_rejected_by_its_name() {
    String german =
        "Die Königin hat am Freitag die Brücke über den Fjord eröffnet, sagt der Hafen.";
    assertThat(rejected(german.getBytes(StandardCharsets.UTF_8)).reason()).contains("in German");
  }

  @Test
  void article_in_another_language_is_read_where_the_limits_allow_it() {
    String german =
        "Die Königin hat am Freitag die Brücke über den Fjord eröffnet, sagt der Hafen.";
    ArticleReader any = new ArticleReader(new Limits(1_000, false));
    assertThat(any.read(german.getBytes(StandardCharsets.UTF_8), Samples.hints("a.txt")))
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Read.class, read -> assertThat(read.article().language()).isEqualTo("de"));
  }

  @Test
  void stray_zero_characters_are_left_out() {
    assertThat(readings(LEAD.replace("bridge", "bri\0dge")))
        .first()
        .isInstanceOfSatisfying(
            Reading.Read.class, read -> assertThat(read.article().text()).isEqualTo(LEAD));
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }
}
