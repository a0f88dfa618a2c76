package io.dateline.page;

import io.dateline.language.Resources;
import java.util.stream.Collectors;

/**
 * The page to try an article on: paste or drop one, and each fact is marked in its text, with the
 * rule that found it. It needs a server behind it. Immutable; loading reads its parts.
 */
public final class ReadingPage {

  private final Parts parts;

  private ReadingPage(Parts parts) {
    this.parts = parts;
  }

  /** Loads the parts of the page. */
  public static ReadingPage load() {
    return new ReadingPage(Parts.load("reading", "reading"));
  }

  /** The page, made by a version of Dateline. */
  public String of(String extractor) {
    String sample =
        Resources.lines(ReadingPage.class, "sample.txt").stream().collect(Collectors.joining("\n"));
    String data =
        ScriptJson.of(
            json -> {
              json.writeStartObject();
              json.writeStringField("sample", sample);
              json.writeEndObject();
            });
    return parts.page("Try an article", extractor, Parts.text("links.html"), data, policy());
  }

  /** The policy that a server gives along with it. */
  public String policy() {
    return parts.livePolicy().replace("form-action 'none'", "form-action 'self'");
  }
}
