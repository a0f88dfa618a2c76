package io.dateline.cli.ask;

import io.dateline.diary.Entry;
import io.dateline.diary.Mention;
import io.dateline.diary.Query;
import io.dateline.export.Plain;
import io.dateline.export.Words;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Host;
import io.dateline.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Entries as a table for a terminal, 100 columns wide. */
public final class EntryTable {

  private static final List<String> HEAD = List.of("WHEN", "WHO", "WHERE", "STATUS", "ARTICLES");
  private static final int[] WIDTHS = {23, 34, 20, 10, 8};
  private static final int STATUS = 3;
  private static final String INDENT = "    ";
  private static final int LINE = 96;

  private final Words words;
  private final boolean colours;
  private final boolean history;

  /**
   * A table.
   *
   * @param colours whether the terminal's colours are used
   * @param history whether each entry is followed by its mentions
   */
  public EntryTable(Words words, boolean colours, boolean history) {
    this.words = words;
    this.colours = colours;
    this.history = history;
  }

  /**
   * The lines of a table of the answer to a question; below, their number and the days asked for.
   */
  public List<String> lines(List<Entry> entries, Query query) {
    List<String> lines = new ArrayList<>();
    if (!entries.isEmpty()) {
      lines.addAll(row(HEAD, "1"));
    }
    for (Entry entry : entries) {
      lines.addAll(row(cells(entry), colour(entry.status())));
      if (history) {
        entry.mentions().forEach(mention -> addMention(lines, mention));
      }
    }
    String count =
        entries.size() == 1 ? "1 visit" : String.format(Locale.ROOT, "%,d visits", entries.size());
    DateRange asked =
        new DateRange(
            query.from().map(PartialDate.Day::new), query.until().map(PartialDate.Day::new));
    lines.add(asked.isUnknown() ? count : count + ", " + Words.days(asked));
    return lines;
  }

  private List<String> cells(Entry entry) {
    String hosts = hosts(entry);
    return List.of(
        Words.days(entry.when()),
        words.visitors(entry) + (hosts.isEmpty() ? "" : " – " + hosts),
        words.destination(entry),
        entry.status().label(),
        Integer.toString(entry.articles()));
  }

  private static String hosts(Entry entry) {
    String names =
        entry.hosts().stream()
            .map(Host::person)
            .map(person -> Plain.line(person.name()))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : "host: " + names;
  }

  private void addMention(List<String> lines, Mention mention) {
    String title = Plain.line(mention.article().title());
    String id = Plain.line(mention.article().id());
    String about =
        "%s  %s%s  %s%s"
            .formatted(
                mention.article().published(),
                mention.status().label(),
                mention.when().isUnknown() ? "" : ", " + mention.when().edtf(),
                id,
                title.isEmpty() || title.equals(id) ? "" : ": " + title);
    wrapped(about, LINE).forEach(line -> lines.add(painted(INDENT + line, "2")));
    String evidence = Words.evidence(mention);
    if (!evidence.isEmpty()) {
      wrapped("“" + evidence + "”", LINE).forEach(line -> lines.add(INDENT + line));
    }
  }

  private List<String> row(List<String> cells, String colour) {
    List<List<String>> columns =
        IntStream.range(0, WIDTHS.length).mapToObj(i -> wrapped(cells.get(i), WIDTHS[i])).toList();
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    boolean head = cells.equals(HEAD);
    List<String> lines = new ArrayList<>();
    for (int n = 0; n < height; n++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < WIDTHS.length; i++) {
        String part = n < columns.get(i).size() ? columns.get(i).get(n) : "";
        boolean last = i == WIDTHS.length - 1;
        String padding = last ? "" : " ".repeat(WIDTHS[i] - length(part) + 1);
        boolean painted = head || i == STATUS;
        line.append(painted ? painted(part, colour) : part).append(padding);
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static String colour(Visit.Status status) {
    return switch (status) {
      case PLANNED -> "36";
      case ONGOING -> "32";
      case COMPLETED -> "";
      case CANCELLED -> "31";
      case POSTPONED -> "33";
      case INVITED -> "35";
    };
  }

  private String painted(String text, String code) {
    return colours && !code.isEmpty() && !text.isEmpty()
        ? "\u001b[" + code + "m" + text + "\u001b[0m"
        : text;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (length(rest) > width) {
      int most = rest.offsetByCodePoints(0, width);
      int space = rest.lastIndexOf(' ', most);
      int end = space > 0 ? space : most;
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
