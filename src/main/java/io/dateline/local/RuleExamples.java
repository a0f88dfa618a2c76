package io.dateline.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Articles of the examples that stand beside the rules: reading them goes through all that reading
 * articles can come to, which no article alone does.
 */
public final class RuleExamples {

  private static final List<String> FILES =
      List.of(
          "visit/visits",
          "fact/meetings",
          "fact/calls",
          "fact/agreements",
          "fact/appointments",
          "fact/statements");
  private static final String MARK = "  + ";

  private RuleExamples() {}

  /** An article for each file of rules. */
  public static List<String> articles() throws IOException {
    List<String> articles = new ArrayList<>();
    for (String file : FILES) {
      String name = "/io/dateline/" + file + ".rules";
      try (InputStream in = RuleExamples.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IOException("the resource " + name + " is missing");
        }
        articles.add(article(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
      }
    }
    return articles;
  }

  /** "+ sentence = what it tells": the sentences, each a paragraph. */
  private static String article(String rules) {
    return rules
        .lines()
        .filter(line -> line.startsWith(MARK))
        .map(line -> line.substring(MARK.length()).split(" = ", -1)[0])
        .collect(Collectors.joining("\n\n"));
  }
}
