package io.dateline.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts ECMAScript modules into one script, for a page without files beside it. Each module becomes
 * a function that gives what it exports. It knows what our modules use: imports of names or of all
 * from {@code './name.js'}, each at the start of a line, and exported functions, classes and
 * constants.
 */
final class Modules {

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (?:(\\{[^}]*\\})|\\* as (\\w+)) from '\\./(\\w+)\\.js';$");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export ((?:async )?(?:function|class|const)) (\\w+)");
  private static final Pattern LEFT_OVER = Pattern.compile("(?m)^(?:import|export)\\b.*$");

  private final UnaryOperator<String> source;
  private final Map<String, String> done = new LinkedHashMap<>();
  private final List<String> open = new ArrayList<>();

  private Modules(UnaryOperator<String> source) {
    this.source = source;
  }

  /**
   * The script of a module and of all that it imports.
   *
   * @param main the module's name, without folder and ending
   * @param source gives the text of a module
   * @throws IllegalStateException if a module uses what this does not know, or imports itself
   */
  static String bundle(String main, UnaryOperator<String> source) {
    Modules modules = new Modules(source);
    modules.add(main);
    return String.join("", modules.done.values());
  }

  private void add(String name) {
    if (done.containsKey(name)) {
      return;
    }
    if (open.contains(name)) {
      throw new IllegalStateException("modules import each other: " + open + " and " + name);
    }
    open.add(name);
    String text = source.apply(name);
    Matcher imports = IMPORT.matcher(text);
    while (imports.find()) {
      add(imports.group(3));
    }
    open.removeLast();
    done.put(name, wrapped(name, text));
  }

  private static String wrapped(String name, String text) {
    List<String> exports = EXPORT.matcher(text).results().map(found -> found.group(2)).toList();
    String body =
        IMPORT
            .matcher(text)
            .replaceAll(
                found ->
                    "const %s = module_%s;"
                        .formatted(
                            found.group(1) == null ? found.group(2) : found.group(1),
                            found.group(3)));
    body = EXPORT.matcher(body).replaceAll("$1 $2");
    Matcher leftOver = LEFT_OVER.matcher(body);
    if (leftOver.find()) {
      throw new IllegalStateException(
          "module %s has a line that cannot be put into a page: %s"
              .formatted(name, leftOver.group()));
    }
    return "const module_%s = (() => {\n%s\nreturn { %s };\n})();\n"
        .formatted(name, body, String.join(", ", exports));
  }
}
