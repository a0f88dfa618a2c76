package io.dateline.cli.load;

import io.dateline.language.Analyser;
import io.dateline.language.Resources;
import io.dateline.visit.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "President Anwar Sadat, Prime Minister Mustafa Khalil": offices first, then the names. */
final class Visitors {

  private static final int LONGEST_OFFICE = 6;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern NICKNAME = Pattern.compile("\\s*\\([^)]*\\)");
  private static final Pattern BROKEN_HYPHEN = Pattern.compile("-\\s+(?=elect|designate)");
  private static final Pattern NEXT = Pattern.compile(",\\s+|\\s+(?:and|&)\\s+");

  private final Map<String, String> offices = new HashMap<>();
  private final List<String> honorifics;

  private Visitors(List<String> honorifics) {
    this.honorifics = honorifics;
  }

  static Visitors load() {
    Visitors visitors =
        new Visitors(
            Resources.table(Analyser.class, "honorifics.txt").stream()
                .map(row -> row.getFirst().toLowerCase(Locale.ROOT))
                .toList());
    for (List<String> row : Resources.table(Analyser.class, "offices.tsv")) {
      visitors.offices.putIfAbsent(row.get(0).toLowerCase(Locale.ROOT), row.get(1));
    }
    return visitors;
  }

  /** A name without the nickname that stands in parentheses. */
  static String bare(String name) {
    return NICKNAME.matcher(name).replaceAll("");
  }

  /** A name with its office, and whether there is any of each. */
  private record Titled(String name, Optional<String> role) {}

  /** The people of a cell, the first of them the principal. */
  List<Person> read(String cell, Optional<String> country) {
    String text = bare(BROKEN_HYPHEN.matcher(cell).replaceAll("-"));
    List<Person> people = new ArrayList<>();
    Optional<String> waiting = Optional.empty();
    for (String part : parts(text)) {
      Titled titled = titled(part);
      if (titled.name().isEmpty()) {
        waiting = waiting.or(titled::role);
      } else {
        people.add(new Person(titled.name(), waiting.or(titled::role), country));
        waiting = Optional.empty();
      }
    }
    return people.isEmpty() ? List.of(new Person(cell, waiting, country)) : people;
  }

  /** The people of a cell; what follows a comma or "and" is somebody else if it has an office. */
  private List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    Matcher next = NEXT.matcher(text);
    while (next.find()) {
      if (titled(text.substring(next.end())).role().isPresent()) {
        parts.add(text.substring(start, next.start()));
        start = next.end();
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private Titled titled(String text) {
    List<String> words = List.of(SPACE.split(text.strip(), -1));
    Optional<String> role = Optional.empty();
    int from = 0;
    for (int length = office(words, from); length > 0; length = office(words, from)) {
      String next = role(words.subList(from, from + length));
      role = role.or(() -> Optional.of(next));
      from += length;
    }
    while (from < words.size() - 1
        && honorifics.contains(words.get(from).toLowerCase(Locale.ROOT))) {
      from++;
    }
    return new Titled(String.join(" ", words.subList(from, words.size())), role);
  }

  /** How many words from there are an office; the last word of all is a name, unless alone. */
  private int office(List<String> words, int from) {
    int most = Math.min(LONGEST_OFFICE, words.size() - from);
    for (int length = most; length > 0; length--) {
      boolean rest = from + length < words.size() || from == 0;
      if (rest && offices.containsKey(key(words.subList(from, from + length)))) {
        return length;
      }
    }
    return 0;
  }

  private String role(List<String> words) {
    return offices.getOrDefault(key(words), "");
  }

  private static String key(List<String> words) {
    return String.join(" ", words).toLowerCase(Locale.ROOT);
  }
}
