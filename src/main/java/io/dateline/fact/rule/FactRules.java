package io.dateline.fact.rule;

import io.dateline.fact.Fact;
import io.dateline.language.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of one file. A rule begins with {@code rule NAME}; its fields follow as {@code field:
 * word | word}, also over several lines; {@code prior} is a number; a line that begins with {@code
 * +} is an example with its facts after {@code =}, with {@code -} a counter-example.
 */
public final class FactRules {

  private static final double PRIOR = 0.7;

  private final String file;
  private final Map<String, FactRule> rules = new LinkedHashMap<>();

  private FactRules(String file) {
    this.file = file;
  }

  /**
   * Reads a file of rules.
   *
   * @throws IllegalStateException if a line cannot be understood, naming file and line
   */
  public static FactRules read(String file) {
    return parse(file, Resources.lines(Fact.class, file));
  }

  /** Reads rules from lines; {@code file} is the name that errors give. */
  public static FactRules parse(String file, List<String> lines) {
    FactRules rules = new FactRules(file);
    Optional<Draft> draft = Optional.empty();
    int number = 0;
    for (String line : lines) {
      number++;
      String text = line.strip();
      try {
        if (text.startsWith("rule ")) {
          draft.map(Draft::rule).ifPresent(rules::add);
          draft = Optional.of(new Draft(text.substring(5).strip()));
        } else if (!text.isEmpty() && !text.startsWith("#")) {
          draft.orElseThrow(() -> new IllegalArgumentException("no rule begun")).add(text);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(
            "%s, line %d: %s: \"%s\"".formatted(file, number, e.getMessage(), text), e);
      }
    }
    draft.map(Draft::rule).ifPresent(rules::add);
    return rules;
  }

  /** All rules in the order of the file. */
  public List<FactRule> all() {
    return List.copyOf(rules.values());
  }

  /**
   * The rule of a name.
   *
   * @throws IllegalStateException if the file does not have it
   */
  public FactRule get(String name) {
    return Optional.ofNullable(rules.get(name))
        .orElseThrow(() -> new IllegalStateException(file + " has no rule " + name));
  }

  private void add(FactRule rule) {
    rules.put(rule.name(), rule);
  }

  /** A rule whose lines are being read. */
  private static final class Draft {
    private final String name;
    private final Map<String, Set<String>> fields = new HashMap<>();
    private final List<FactRule.Example> examples = new ArrayList<>();
    private final List<String> counterexamples = new ArrayList<>();

    Draft(String name) {
      this.name = name;
    }

    void add(String line) {
      if (line.startsWith("+ ")) {
        int equals = line.lastIndexOf(" = ");
        if (equals < 0) {
          throw new IllegalArgumentException("an example needs \" = \" and its facts");
        }
        examples.add(
            new FactRule.Example(
                line.substring(2, equals).strip(), line.substring(equals + 3).strip()));
      } else if (line.startsWith("- ")) {
        counterexamples.add(line.substring(2).strip());
      } else {
        int colon = line.indexOf(':');
        if (colon < 0) {
          throw new IllegalArgumentException("a field needs a colon and its words");
        }
        Set<String> words =
            fields.computeIfAbsent(line.substring(0, colon).strip(), f -> new LinkedHashSet<>());
        for (String word : line.substring(colon + 1).split("\\|", -1)) {
          words.add(word.strip());
        }
      }
    }

    FactRule rule() {
      double prior =
          fields.getOrDefault("prior", Set.of()).stream()
              .findFirst()
              .map(Double::parseDouble)
              .orElse(PRIOR);
      return new FactRule(name, fields, prior, examples, counterexamples);
    }
  }
}
