package io.dateline.article;

import io.dateline.article.Published.Basis;
import io.dateline.article.bytes.Format;
import io.dateline.article.text.Dateline;
import io.dateline.article.text.Draft;
import io.dateline.article.text.Language;
import io.dateline.article.text.Scrubber;
import java.time.LocalDate;
import java.util.Optional;

/** Makes an article of a draft: cleans it, tells its language and its day, and puts it together. */
final class Finisher {

  private static final int FEWEST_WORDS = 5;

  /** Of a day known from elsewhere, how far a dateline without year may lie before it. */
  private static final int DAYS_NEAR = 31;

  private final Limits limits;
  private final Scrubber scrubber = new Scrubber();
  private final Language languages = new Language();

  Finisher(Limits limits) {
    this.limits = limits;
  }

  Reading finish(Draft draft, Format format, String charset, Hints hints) {
    Draft clean = scrubber.clean(draft);
    Published published = published(clean, hints.fallback());
    String body = String.join("\n\n", clean.paragraphs());
    if (!hasSentence(body)) {
      return new Reading.Rejected(
          "There is no sentence of an article in it. Check that the file holds the article's text,"
              + " not only a title, a menu or a script that loads it; save the page when it is shown"
              + " in full.",
          format.mediaType(),
          charset,
          published);
    }
    String language = languages.of(clean.title() + "\n" + body);
    if (limits.englishOnly() && !language.equals(Language.ENGLISH)) {
      return new Reading.Rejected(
          "The article is in %s; only English is read. Upload an English version of it."
              .formatted(Language.name(language)),
          format.mediaType(),
          charset,
          published);
    }
    String title = clean.title().isEmpty() ? "" : clean.title() + "\n\n";
    Optional<String> agency =
        Dateline.of(clean.paragraphs().getFirst()).map(Dateline::agency).filter(a -> !a.isEmpty());
    return new Reading.Read(
        new Article(
            title + body,
            title.length(),
            published,
            language,
            clean.author(),
            clean.publisher().or(() -> agency),
            hints
                .url()
                .flatMap(WebAddress::of)
                .or(() -> clean.url().flatMap(WebAddress::ofArticle)),
            format.mediaType(),
            charset),
        clean.fragment());
  }

  private static boolean hasSentence(String body) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < body.length() && words < FEWEST_WORDS; i++) {
      boolean letter = Character.isLetter(body.charAt(i));
      boolean ideogram = letter && Character.isIdeographic(body.charAt(i));
      words += letter && (!inWord || ideogram) ? 1 : 0;
      inWord = letter;
    }
    return words >= FEWEST_WORDS;
  }

  private static Published published(Draft draft, Published fallback) {
    Optional<LocalDate> day = draft.day();
    if (day.isEmpty() && !draft.paragraphs().isEmpty()) {
      day =
          Dateline.of(draft.paragraphs().getFirst())
              .flatMap(line -> line.on(fallback.date()))
              .filter(
                  on ->
                      fallback.basis() != Basis.METADATA
                          || on.isAfter(fallback.date().minusDays(DAYS_NEAR)));
    }
    return day.map(d -> new Published(d, Basis.ARTICLE)).orElse(fallback);
  }
}
