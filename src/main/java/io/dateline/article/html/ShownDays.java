package io.dateline.article.html;

import io.dateline.article.date.WrittenDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the days that a page shows its readers. */
final class ShownDays {

  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_LABELLED = 500;

  /** A label and what may stand between it and its day are shorter than this. */
  private static final int LONGEST_BEFORE = 60;

  private static final int BEFORE_TITLE = 4;
  private static final int AFTER_TITLE = 8;
  private static final int MOST_TITLES = 20;
  private static final int MOST_ELEMENTS = 60_000;
  private static final int MOST_LABELLED = 3_000;

  private static final Pattern MONTH_NAMED =
      Pattern.compile("\\d.{0,6}\\p{L}{3}|\\p{L}{3}.{0,3}\\d");
  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:published|posted|first published|publication date|date|veröffentlicht|erstellt"
              + "|eingestellt|geschrieben|datum|artikel wurde|publié|publiée|mis en ligne|paru|pubblicato"
              + "|publicado|publicada|postado|gepubliceerd|geplaatst|publicerad|publicerat|julkaistu"
              + "|opublikowano|dodano|опубликовано)\\b.{0,30}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private final Document page;
  private final Parts parts;
  private final Set<Element> aroundTitle = new HashSet<>();
  private final boolean hasTitle;
  private final Map<Element, Boolean> elsewhere = new HashMap<>();
  private List<Block> blocks = List.of();
  private final WrittenDates written;
  private final LocalDate latest;

  ShownDays(Telling telling, Parts parts, WrittenDates written, LocalDate latest) {
    this.page = telling.page();
    this.parts = parts;
    List<Element> titles = telling.all("h1");
    titles.stream().limit(MOST_TITLES).forEach(h1 -> aroundTitle.addAll(h1.parents()));
    this.hasTitle = !titles.isEmpty();
    this.written = written;
    this.latest = latest;
  }

  /** The day in an element's machine-readable attribute, else in its text. */
  static Optional<LocalDate> value(Element element, WrittenDates written) {
    Optional<LocalDate> spelt = inWords(element, written);
    if (spelt.isPresent()) {
      return spelt;
    }
    for (String attribute : List.of("datetime", "content", "title", "data-date")) {
      Optional<LocalDate> day = written.inField(element.attr(attribute));
      if (day.isPresent()) {
        return day;
      }
    }
    return written.in(Parts.shortText(element, LONGEST_LABEL)).stream().findFirst();
  }

  /** The day in an element's text if it names the month, which leaves no doubt. */
  private static Optional<LocalDate> inWords(Element element, WrittenDates written) {
    String text = Parts.shortText(element, LONGEST_LABEL);
    return !MONTH_NAMED.matcher(text).find()
        ? Optional.empty()
        : written.in(text).stream().findFirst();
  }

  /** Days in elements that are made or named for them, outside of comments and other articles. */
  Stream<LocalDate> inMarkup() {
    List<LocalDate> times = new ArrayList<>();
    List<LocalDate> marked = new ArrayList<>();
    List<LocalDate> named = new ArrayList<>();
    for (Element element : page.body().stream().limit(MOST_ELEMENTS).toList()) {
      String tag = element.normalName();
      boolean time = tag.equals("time") || tag.equals("abbr");
      if (!time && !parts.isNamed("date", element)) {
        continue;
      }
      Optional<LocalDate> day = value(element, written).filter(d -> !d.isAfter(latest));
      if (day.isEmpty() || isElsewhere(element)) {
        continue;
      }
      boolean published = element.hasAttr("pubdate") || element.hasClass("published");
      (time && published ? marked : time ? times : named).add(day.get());
    }
    return Stream.of(marked.stream(), times.stream(), nearTitle(), named.stream())
        .flatMap(days -> days);
  }

  private boolean isElsewhere(Element element) {
    Boolean known = elsewhere.get(element);
    if (known != null) {
      return known;
    }
    boolean is;
    Element parent = element.parent();
    if (aroundTitle.contains(element) || element.normalName().equals("body") || parent == null) {
      is = false;
    } else {
      is = opensElsewhere(element) || isElsewhere(parent);
    }
    elsewhere.put(element, is);
    return is;
  }

  private boolean opensElsewhere(Element element) {
    return switch (element.normalName()) {
      case "nav", "aside", "footer" -> true;
      case "article" -> false;
      default -> parts.isNamed("elsewhere", element);
    };
  }

  /** Days in the lines around the title. */
  Stream<LocalDate> nearTitle() {
    List<Block> blocks = blocks();
    int title = titleIn(blocks, page.title());
    if (title < 0) {
      return Stream.empty();
    }
    List<Block> near = new ArrayList<>();
    for (int distance = 0; distance <= AFTER_TITLE; distance++) {
      if (title + distance < blocks.size()) {
        near.add(blocks.get(title + distance));
      }
      if (distance > 0 && distance <= BEFORE_TITLE && title >= distance) {
        near.add(blocks.get(title - distance));
      }
    }
    return in(near).stream();
  }

  private int titleIn(List<Block> blocks, String pageTitle) {
    int named = -1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (hasTitle && block.isInside("h1")) {
        return i;
      }
      boolean sameWords = block.text().length() > 12 && pageTitle.contains(block.text());
      named = named < 0 && sameWords ? i : named;
    }
    return named;
  }

  /** Days behind a word that says they are the day of publication. */
  Stream<LocalDate> labelled() {
    return blocks().stream()
        .filter(block -> block.text().length() <= LONGEST_LABELLED)
        .limit(MOST_LABELLED)
        .flatMap(
            block ->
                written.found(block.text()).stream()
                    .filter(f -> isLabelled(block.text(), f.start()))
                    .map(WrittenDates.Found::day));
  }

  private static boolean isLabelled(String text, int day) {
    return LABEL.matcher(text.substring(Math.max(0, day - LONGEST_BEFORE), day)).find();
  }

  /** The day that the page's lines name most, the first of them if several are. */
  Stream<LocalDate> anywhere() {
    List<Block> blocks = blocks();
    List<LocalDate> here = in(blocks.stream().filter(b -> !isElsewhere(b.owner())).toList());
    Map<LocalDate, Integer> counts = new LinkedHashMap<>();
    (here.isEmpty() ? in(blocks) : here).forEach(day -> counts.merge(day, 1, Integer::sum));
    int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
    return counts.keySet().stream().filter(day -> counts.getOrDefault(day, 0) == most);
  }

  private List<LocalDate> in(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.text().length() <= LONGEST_LABEL)
        .flatMap(block -> written.in(block.text()).stream())
        .filter(day -> !day.isAfter(latest))
        .toList();
  }

  /** The page's blocks, read when they are first needed: most pages tell their day before that. */
  private List<Block> blocks() {
    if (blocks.isEmpty()) {
      blocks = Blocks.of(page.body());
    }
    return blocks;
  }
}
