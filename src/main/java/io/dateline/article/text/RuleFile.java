package io.dateline.article.text;

import io.dateline.article.bytes.TextResource;
import io.dateline.article.text.Rule.Example;
import io.dateline.article.text.Rule.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads rules from a resource file, whose head tells how it is written. */
final class RuleFile {

  private final Map<String, String> parts = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();
  private String name = "";
  private Scope scope = Scope.LINE;
  private final Set<String> cues = new LinkedHashSet<>();
  private String needs = "";
  private final List<String> patterns = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();

  private RuleFile() {}

  /** The rules of a resource that lies beside this package's parent. */
  static List<Rule> read(String resource) {
    return parse(TextResource.read(resource));
  }

  static List<Rule> parse(String text) {
    RuleFile file = new RuleFile();
    text.lines().map(String::strip).filter(l -> !l.startsWith("#")).forEach(file::line);
    file.close();
    return List.copyOf(file.rules);
  }

  private void line(String line) {
    if (line.isEmpty()) {
      close();
      return;
    }
    int space = line.indexOf(' ');
    String key = space < 0 ? line : line.substring(0, space);
    String value = space < 0 ? "" : line.substring(space).strip();
    switch (key) {
      case "let" ->
          parts.put(value.split("=", 2)[0].strip(), expand(value.split("=", 2)[1].strip()));
      case "rule" -> name = value;
      case "scope" -> scope = Scope.valueOf(value.toUpperCase(Locale.ROOT));
      case "cue" -> cues.addAll(Arrays.asList(expand(value).split(" ")));
      case "needs" -> needs = value;
      case "like" -> patterns.add(expand(value));
      case "drop" -> examples.add(new Example(value, ""));
      case "keep" -> examples.add(new Example(value, value));
      case "cut" -> {
        String[] sides = value.split(" => ", 2);
        examples.add(new Example(sides[0], sides[1]));
      }
      default -> throw new IllegalArgumentException("unknown key in the line: " + line);
    }
  }

  /** Puts the parts in the place of their names in braces; other braces stay as they are. */
  private String expand(String pattern) {
    StringBuilder expanded = new StringBuilder();
    int done = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
      int close = pattern.indexOf('}', open);
      String part = close < 0 ? null : parts.get(pattern.substring(open + 1, close));
      if (part != null) {
        expanded.append(pattern, done, open).append(part);
        done = close + 1;
      }
    }
    return expanded.append(pattern, done, pattern.length()).toString();
  }

  private void close() {
    if (!name.isEmpty()) {
      LazyPattern like = new LazyPattern(String.join("|", patterns));
      rules.add(new Rule(name, scope, cues, needs, like, examples));
    }
    name = "";
    scope = Scope.LINE;
    cues.clear();
    needs = "";
    patterns.clear();
    examples.clear();
  }
}
