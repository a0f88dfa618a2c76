package io.dateline.visit.grammar;

import io.dateline.language.Resources;
import io.dateline.visit.Host;
import io.dateline.visit.Visit;
import io.dateline.visit.grammar.Rule.Example;
import io.dateline.visit.grammar.Rule.Trigger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads rule files. A rule begins with {@code rule NAME}; its fields follow as {@code field: value
 * | value}; a line that begins with {@code +} is an example, with {@code -} a counter-example.
 */
public final class RuleFile {

  private static final Set<String> FIELDS =
      Set.of(
          "verb",
          "noun",
          "guest",
          "aside",
          "visitor",
          "place",
          "host",
          "with",
          "behind",
          "status",
          "foreign",
          "home",
          "symmetric",
          "encounter",
          "reference",
          "together",
          "passive",
          "pair",
          "alone",
          "unsaid",
          "first-day",
          "begins",
          "today",
          "last-day",
          "part",
          "prior");

  private RuleFile() {}

  /**
   * Reads the rules of a resource of this package's parent.
   *
   * @throws IllegalStateException if a line cannot be understood, naming file and line
   */
  public static List<Rule> read(String file) {
    List<Rule> rules = new ArrayList<>();
    Optional<Draft> draft = Optional.empty();
    int number = 0;
    for (String line : Resources.lines(Visit.class, file)) {
      number++;
      String text = line.strip();
      try {
        if (text.isEmpty() || text.startsWith("#")) {
          continue;
        }
        if (text.startsWith("rule ")) {
          draft.map(Draft::rule).ifPresent(rules::add);
          draft = Optional.of(new Draft(text.substring(5).strip()));
        } else {
          draft.orElseThrow(() -> new IllegalArgumentException("no rule begun")).add(text);
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(
            "%s, line %d: %s: \"%s\"".formatted(file, number, e.getMessage(), text), e);
      }
    }
    draft.map(Draft::rule).ifPresent(rules::add);
    return List.copyOf(rules);
  }

  /** A rule whose lines are being read. */
  private static final class Draft {
    private final String name;
    private final Map<String, List<String>> fields = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();
    private final List<String> counterexamples = new ArrayList<>();

    Draft(String name) {
      this.name = name;
    }

    void add(String line) {
      if (line.startsWith("+ ")) {
        int arrow = line.lastIndexOf(" = ");
        if (arrow < 0) {
          throw new IllegalArgumentException("an example needs \" = \" and its visits");
        }
        examples.add(
            new Example(line.substring(2, arrow).strip(), line.substring(arrow + 3).strip()));
      } else if (line.startsWith("- ")) {
        counterexamples.add(line.substring(2).strip());
      } else {
        int colon = line.indexOf(':');
        String field = colon < 0 ? line : line.substring(0, colon).strip();
        if (!FIELDS.contains(field)) {
          throw new IllegalArgumentException("the fields are " + FIELDS.stream().sorted().toList());
        }
        List<String> values = fields.computeIfAbsent(field, f -> new ArrayList<>());
        for (String value : line.substring(colon + 1).split("\\|", -1)) {
          values.add(value.strip());
        }
      }
    }

    Rule rule() {
      Trigger trigger =
          Arrays.stream(Trigger.values())
              .filter(one -> fields.containsKey(field(one)))
              .findFirst()
              .orElse(Trigger.GUEST);
      List<String> words = fields.getOrDefault(field(trigger), List.of());
      return new Rule(
          name,
          trigger,
          Set.copyOf(words),
          slots("visitor"),
          slots("place"),
          slots("host"),
          Set.copyOf(fields.getOrDefault("with", List.of())),
          Set.copyOf(fields.getOrDefault("behind", List.of())),
          first("status").map(s -> Visit.Status.valueOf(s.toUpperCase(Locale.ROOT))),
          first("foreign").isPresent(),
          first("home").isPresent(),
          first("symmetric").isPresent(),
          first("encounter").isPresent(),
          first("reference").isPresent(),
          first("together").isPresent(),
          first("passive").isPresent(),
          first("pair").isPresent(),
          first("alone").isPresent(),
          first("unsaid").isPresent(),
          first("first-day").isPresent(),
          first("begins").isPresent(),
          first("today").isPresent(),
          first("last-day").isPresent(),
          first("part")
              .map(part -> Host.Part.valueOf(part.toUpperCase(Locale.ROOT)))
              .orElse(Host.Part.COUNTERPART),
          first("prior").map(Double::parseDouble).orElse(0.8),
          List.copyOf(examples),
          List.copyOf(counterexamples));
    }

    private static String field(Trigger trigger) {
      return trigger.name().toLowerCase(Locale.ROOT);
    }

    private List<Slot> slots(String field) {
      return fields.getOrDefault(field, List.of()).stream().map(Slot::parse).toList();
    }

    private Optional<String> first(String field) {
      return fields.getOrDefault(field, List.of()).stream().findFirst();
    }
  }
}
