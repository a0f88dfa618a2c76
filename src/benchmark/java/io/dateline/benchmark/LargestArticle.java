package io.dateline.benchmark;

import io.dateline.benchmark.FirstArticle.Start;
import io.dateline.benchmark.FirstArticle.Variant;
import io.dateline.local.LocalProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What memory the function takes for the largest article that it reads, the SDK and the runtime
 * client included, in functions of several sizes.
 */
final class LargestArticle {

  private static final int BYTES = 4_900_000;

  private LargestArticle() {}

  /**
   * Measures.
   *
   * @param arguments the project's folder, and the sizes in megabytes
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    LocalProject project = new LocalProject(Path.of(arguments[0]));
    Variant dateline =
        new Variant(
            project.target().resolve("function"),
            "io.dateline.lambda.Handler",
            project.runtimeClient().toString(),
            "");
    try (FirstArticle article = FirstArticle.of(project)) {
      for (String size : List.of(arguments).subList(1, arguments.length)) {
        Start start = article.read(dateline, BYTES, size);
        System.out.printf(
            "MemorySize %s, which is %s: %d MB at the most, %d ms, %d ms of processor%n",
            size,
            start.answer().contains("needs more memory") ? "too little" : "enough",
            start.megabytes(),
            start.wall(),
            start.cpu());
      }
    }
  }
}
