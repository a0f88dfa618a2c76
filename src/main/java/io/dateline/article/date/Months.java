package io.dateline.article.date;

import io.dateline.article.bytes.TextResource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of months in the languages of the press, from {@code months.txt}. */
final class Months {

  private static final Map<String, Integer> NUMBERS = read();

  private Months() {}

  /** The number of a month by its name; 0 if it is none. */
  static int number(String name) {
    return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> read() {
    String resource = "/io/dateline/article/months.txt";
    Map<String, Integer> numbers = new HashMap<>();
    TextResource.lines(resource)
        .forEach(
            line -> {
              int colon = line.indexOf(':');
              int number = Integer.parseInt(line.substring(0, colon));
              for (String name : line.substring(colon + 1).strip().split(" ", -1)) {
                numbers.put(name, number);
              }
            });
    return Map.copyOf(numbers);
  }
}
