package io.dateline.time.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads tables and rules from resource files.
 *
 * <pre>
 * table month
 *   1: January, Jan.
 *
 * rule month-day gives day
 *   find: &lt;month:m&gt; &lt;int 1-31:d&gt;
 *   mean: date(none, m, d)
 *   yes: He arrives on Jan. 3. | 2025-01-01 | 2025-01-03
 *   not: He left for January 45.
 * </pre>
 *
 * A line that begins with {@code #} is a comment. A rule may have several {@code find} lines.
 */
public final class RuleFile {

  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private final Dictionary dictionary = new Dictionary();

  private String heading = "";
  private final List<String> patterns = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private String meaning = "";

  private RuleFile() {}

  /**
   * The grammar in these resources, found beside the class.
   *
   * @throws IllegalArgumentException if a file is missing or not well formed; the message names the
   *     file and the line
   */
  public static Grammar read(Class<?> beside, String... names) {
    RuleFile files = new RuleFile();
    for (String name : names) {
      try (InputStream in = beside.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalArgumentException("there is no resource " + name + " beside " + beside);
        }
        files.add(
            name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + name, e);
      }
    }
    return files.grammar();
  }

  /** The grammar in these lines of a file of that name. */
  static Grammar read(String name, Stream<String> lines) {
    RuleFile file = new RuleFile();
    file.add(name, lines);
    return file.grammar();
  }

  private Grammar grammar() {
    return new Grammar(rules, tables, dictionary);
  }

  private void add(String file, Stream<String> lines) {
    int number = 0;
    try {
      for (String line : (Iterable<String>) lines::iterator) {
        number++;
        add(line);
      }
      finish();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file + ":" + number + ", " + heading + ": " + e.getMessage(), e);
    }
  }

  private void add(String line) {
    String content = line.strip();
    if (content.isEmpty() || content.startsWith("#")) {
      return;
    }
    if (line.charAt(0) != ' ') {
      finish();
      heading = content;
      if (content.startsWith("table ")) {
        tables.putIfAbsent(tableName(), new Table());
      }
      return;
    }
    int colon = content.indexOf(": ");
    if (colon < 0) {
      throw new IllegalArgumentException("expected \"key: value\": " + content);
    }
    String key = content.substring(0, colon);
    String value = content.substring(colon + 2).strip();
    Table table = heading.startsWith("table ") ? tables.get(tableName()) : null;
    if (table != null) {
      for (String words : value.split(",", -1)) {
        table.add(words.strip(), key, dictionary);
      }
    } else {
      addToRule(key, value);
    }
  }

  private String tableName() {
    return heading.substring("table ".length()).strip();
  }

  private void addToRule(String key, String value) {
    switch (key) {
      case "find" -> patterns.add(value);
      case "mean" -> meaning = value;
      case "yes" -> {
        String[] parts = value.split("\\|", -1);
        if (parts.length != 3) {
          throw new IllegalArgumentException("expected \"sentence | reference | value\": " + value);
        }
        examples.add(new Example(parts[0].strip(), parts[1].strip(), parts[2].strip()));
      }
      case "not" -> {
        String[] parts = value.split("\\|", -1);
        examples.add(
            new Example(parts[0].strip(), parts.length < 2 ? "2025-03-27" : parts[1].strip(), ""));
      }
      default -> throw new IllegalArgumentException("expected find, mean, yes or not: " + key);
    }
  }

  private void finish() {
    if (heading.startsWith("rule ")) {
      String[] parts = heading.substring("rule ".length()).split(" gives ", -1);
      if (parts.length != 2 || patterns.isEmpty() || meaning.isEmpty()) {
        throw new IllegalArgumentException(
            "a rule is \"rule NAME gives CATEGORY\" with find and mean: " + heading);
      }
      Term term = Terms.parse(meaning);
      for (String pattern : patterns) {
        rules.add(
            new Rule(
                parts[0].strip(),
                parts[1].strip(),
                Pattern.compile(pattern),
                term,
                pattern.equals(patterns.getFirst()) ? examples : List.of()));
      }
    } else if (!heading.isEmpty() && !heading.startsWith("table ")) {
      throw new IllegalArgumentException("expected \"table NAME\" or \"rule NAME\": " + heading);
    }
    heading = "";
    meaning = "";
    patterns.clear();
    examples.clear();
  }
}
