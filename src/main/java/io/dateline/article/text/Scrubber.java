package io.dateline.article.text;

import io.dateline.article.text.Rule.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of an article what is not its news: appeals, share bars, "read more", slugs, notes of
 * editors, credits. The rules are in {@code boilerplate.txt}.
 */
public final class Scrubber {

  private static final int LEAD = 5;
  private static final int TAIL = 4;
  private static final int LONGEST_LINE = 1_200;

  /** Of the text's length, how much must stand before a heading that ends it. */
  private static final double BEFORE_REST = 0.4;

  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:“[^”]{20,}”|(?<![\\p{L}\\d])\"(?=[\\p{L}\\d'‘(])[^\"]{20,}\"(?![\\p{L}\\d?]))");
  private static final Pattern TO_THE_READER =
      Pattern.compile("\\b(?:we|our|ours|us|you|your|yours)\\b", Pattern.CASE_INSENSITIVE);
  private static final int SHORT_LINE = 45;

  private final RuleSet rules;
  private final PieceCutter cutter;

  /** A scrubber with the rules that come with Dateline. */
  public Scrubber() {
    this(RuleFile.read("/io/dateline/article/boilerplate.txt"));
  }

  Scrubber(List<Rule> rules) {
    this.rules = new RuleSet(rules);
    this.cutter = new PieceCutter(this.rules);
  }

  /** The same article without what is not its news. */
  public Draft clean(Draft draft) {
    Found found = new Found();
    Draft whole =
        Headlines.lift(draft.withText(draft.title(), dropLines(draft.paragraphs(), found)));
    String title = cleanTitle(whole.title(), found);
    List<String> cut = new ArrayList<>();
    for (String paragraph : whole.paragraphs()) {
      cut.addAll(cutter.cut(paragraph));
    }
    return draft
        .withText(title, cutTails(cut))
        .completedBy(Optional.empty(), Optional.ofNullable(found.author), Optional.empty());
  }

  private String cleanTitle(String title, Found found) {
    String clean = title;
    for (Rule rule : rules.candidates(title).of(Scope.TITLE)) {
      Matcher m = rule.like().matcher(clean);
      if (m.find()) {
        found.author(m);
        clean = Paragraphs.squeeze(clean.substring(0, m.start()) + " " + clean.substring(m.end()));
      }
    }
    return clean;
  }

  private List<String> dropLines(List<String> paragraphs, Found found) {
    long length = paragraphs.stream().mapToLong(String::length).sum();
    List<String> kept = new ArrayList<>();
    long seen = 0;
    boolean inBox = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      seen += paragraph.length();
      if (paragraph.length() > LONGEST_LINE) {
        inBox = false;
        kept.add(paragraph);
        continue;
      }
      List<Rule> candidates = rules.candidates(paragraph).rules();
      String spoken = withoutQuotes(paragraph);
      boolean atEnd = i >= paragraphs.size() - TAIL;
      if ((seen > length * BEFORE_REST && matches(candidates, Scope.REST, spoken, found))
          || (atEnd && i > 0 && matches(candidates, Scope.END, spoken, found))) {
        break;
      }
      boolean opensBox = matches(candidates, Scope.BOX, spoken, found);
      boolean leads = kept.size() < LEAD && i < 2 * LEAD;
      inBox = opensBox || (inBox && speaksToReader(spoken));
      if (!inBox
          && !(leads && matches(candidates, Scope.LEAD, spoken, found))
          && !matches(candidates, Scope.LINE, spoken, found)) {
        kept.add(paragraph);
      }
    }
    return kept;
  }

  private static boolean matches(List<Rule> candidates, Scope scope, String text, Found found) {
    for (Rule rule : candidates) {
      if (rule.scope() == scope) {
        Matcher m = rule.like().matcher(text);
        if (m.find()) {
          found.author(m);
          return true;
        }
      }
    }
    return false;
  }

  private static boolean speaksToReader(String spoken) {
    return spoken.length() <= SHORT_LINE || TO_THE_READER.matcher(spoken).find();
  }

  /** The text with what others say blanked: who is quoted does not speak to the reader. */
  static String withoutQuotes(String text) {
    int mark = quoteMark(text, 0);
    if (mark == text.length()) {
      return text;
    }
    StringBuilder spoken = new StringBuilder(text);
    Matcher quote = QUOTED.matcher(text).useTransparentBounds(true);
    while (mark < text.length()) {
      boolean quotes = quote.region(mark, text.length()).lookingAt();
      int end = quotes ? quote.end() : mark + 1;
      for (int i = mark; quotes && i < end; i++) {
        spoken.setCharAt(i, ' ');
      }
      mark = quoteMark(text, end);
    }
    return spoken.toString();
  }

  /** The first mark from a place on that may open a quote, or the text's end. */
  private static int quoteMark(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == '"' || text.charAt(i) == '“') {
        return i;
      }
    }
    return text.length();
  }

  private List<String> cutTails(List<String> paragraphs) {
    List<String> kept = new ArrayList<>(paragraphs);
    for (int i = kept.size() - 1; i >= 0 && i >= kept.size() - TAIL; i--) {
      String cut = cutter.cutTail(kept.get(i));
      if (cut.isEmpty()) {
        kept.remove(i);
      } else {
        kept.set(i, cut);
      }
    }
    return kept;
  }

  /** What the rules learned about the article while they cleaned it. */
  private static final class Found {
    @Nullable String author;

    void author(Matcher m) {
      if (author == null && m.namedGroups().containsKey("author")) {
        author = m.group("author");
      }
    }
  }
}
