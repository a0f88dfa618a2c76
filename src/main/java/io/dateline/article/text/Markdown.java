package io.dateline.article.text;

import io.dateline.article.date.DayOrder;
import io.dateline.article.date.WrittenDates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Markdown: its front matter, its title, and its paragraphs without marks. Only the words are
 * needed, so lines are stripped of their marks instead of being parsed into a tree.
 */
public final class Markdown {

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---\\s*\\n(?<fields>(?:.{0,1000}\\n){0,100}?)---\\s*(?:\\n|\\z)");
  private static final int LONGEST_MARKED = 20_000;
  private static final Pattern FENCE = Pattern.compile("^(?:```|~~~).*");
  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*?)\\s*#*$");
  private static final Pattern UNDERLINE = Pattern.compile("^(?:=+|-{3,})\\s*$");
  private static final Pattern RULE = Pattern.compile("^[*_-][*_ -]{2,}$");
  private static final Pattern LINE_MARK =
      Pattern.compile("^\\s{0,12}(?:>\\s?){0,20}(?:[*+-]\\s+|\\d{1,3}[.)]\\s+)?");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,500}\\]\\([^)]{0,2000}\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{1,500})\\](?:\\([^()]{0,2000}\\)|\\[[^\\]]{0,100}\\])");
  private static final Pattern AUTOLINK = Pattern.compile("<(?:https?|mailto)[^<>]{1,500}>");
  private static final Pattern DEFINITION = Pattern.compile("^\\s{0,3}\\[[^\\]]{1,100}\\]:\\s.*");
  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*{1,3}|(?<!\\w)_{1,3})(?=\\S)([^*_\\n]{1,2000}?)(?<=\\S)\\1(?!\\w)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>-])");

  private final StringBuilder plain = new StringBuilder();
  private String title = "";
  private boolean begun;
  private boolean inCode;

  private Markdown() {}

  /** Reads a document. */
  public static Draft read(String text) {
    String unix = text.replace("\r\n", "\n");
    Map<String, String> fields = new HashMap<>();
    Matcher front = FRONT_MATTER.matcher(unix);
    if (front.find()) {
      front.group("fields").lines().forEach(line -> field(line, fields));
      unix = unix.substring(front.end());
    }
    Markdown reader = new Markdown();
    reader.lines(unix.lines().toList());
    String title = fields.getOrDefault("title", reader.title);
    WrittenDates dates = new WrittenDates(DayOrder.UNKNOWN);
    return Draft.of(title, Paragraphs.of(reader.plain.toString()))
        .completedBy(
            Optional.of(fields.getOrDefault("date", fields.getOrDefault("published", "")))
                .flatMap(dates::inField),
            Optional.ofNullable(fields.get("author")),
            Optional.ofNullable(fields.get("source")));
  }

  private static void field(String line, Map<String, String> fields) {
    int colon = line.indexOf(':');
    String value = colon < 0 ? "" : line.substring(colon + 1).strip();
    String bare =
        value.length() > 1 && "\"'".indexOf(value.charAt(0)) >= 0
            ? value.substring(1, value.length() - 1)
            : value;
    if (colon > 0 && !bare.isBlank()) {
      fields.put(line.substring(0, colon).strip().toLowerCase(Locale.ROOT), bare);
    }
  }

  private void lines(List<String> lines) {
    List<String> kept = new ArrayList<>(lines);
    for (int i = 0; i < kept.size(); i++) {
      String line = kept.get(i);
      String next = i + 1 < kept.size() ? kept.get(i + 1) : "";
      if (FENCE.matcher(line).matches()) {
        inCode = !inCode;
      } else if (!inCode) {
        line(line, !line.isBlank() && UNDERLINE.matcher(next).matches());
      }
    }
  }

  private void line(String line, boolean underlined) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches() || underlined) {
      String words = bare(underlined ? line : heading.group(2));
      if (title.isEmpty() && !begun) {
        title = Paragraphs.squeeze(words);
      } else {
        begun = true;
        plain.append("\n\n").append(words).append("\n\n");
      }
      return;
    }
    if (UNDERLINE.matcher(line).matches()
        || RULE.matcher(line.strip()).matches()
        || DEFINITION.matcher(line).matches()) {
      plain.append("\n\n");
      return;
    }
    Matcher mark = LINE_MARK.matcher(line);
    boolean marked = mark.lookingAt() && !mark.group().isBlank();
    plain.append(marked && !mark.group().strip().startsWith(">") ? "\n\n" : "");
    if (line.isBlank()) {
      plain.append("\n\n");
      return;
    }
    begun = true;
    plain
        .append(bare(marked ? line.substring(mark.end()) : line))
        .append(line.endsWith("  ") ? '\n' : ' ');
  }

  private static String bare(String line) {
    if (line.length() > LONGEST_MARKED) {
      return line;
    }
    String text = IMAGE.matcher(line).replaceAll("");
    text = LINK.matcher(text).replaceAll("$1");
    text = AUTOLINK.matcher(text).replaceAll("");
    text = EMPHASIS.matcher(text).replaceAll("$2");
    return ESCAPE.matcher(text).replaceAll("$1").replace("`", "");
  }
}
