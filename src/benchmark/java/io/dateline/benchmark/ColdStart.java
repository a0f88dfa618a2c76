package io.dateline.benchmark;

import io.dateline.benchmark.FirstArticle.Start;
import io.dateline.benchmark.FirstArticle.Variant;
import io.dateline.local.LocalProject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Cold starts side by side: from the start of the process, in AWS's runtime client, to the answer
 * to the first event, when its record stands in the DynamoDB of a local AWS. The variants take
 * turns, so that what the machine does beside hits all alike.
 */
final class ColdStart {

  private static final int ARTICLE_BYTES = 2_500;

  private final LocalProject project;
  private final FirstArticle article;

  private ColdStart(LocalProject project, FirstArticle article) {
    this.project = project;
    this.article = article;
  }

  /**
   * Measures.
   *
   * @param arguments the project's folder, and how often each variant is started
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    LocalProject project = new LocalProject(Path.of(arguments[0]));
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
    try (FirstArticle article = FirstArticle.of(project)) {
      new ColdStart(project, article).run(runs);
    }
  }

  private void run(int runs) throws IOException, InterruptedException {
    Map<String, Variant> variants = variants();
    Map<String, List<Start>> starts = new LinkedHashMap<>();
    for (int run = 0; run <= runs; run++) {
      for (Map.Entry<String, Variant> variant : variants.entrySet()) {
        Start start = article.read(variant.getValue(), ARTICLE_BYTES, "1024");
        if (run > 0) { // the first round fills the caches of the file system
          starts.computeIfAbsent(variant.getKey(), v -> new ArrayList<>()).add(start);
        }
      }
    }
    long base = median(starts.values().iterator().next().stream().map(Start::wall));
    System.out.printf("%-44s %9s %9s %7s %6s%n", "", "wall ms", "cpu ms", "MB", "ratio");
    starts.forEach(
        (name, all) -> {
          long wall = median(all.stream().map(Start::wall));
          System.out.printf(
              "%-44s %9d %9d %7d %6.2f%n",
              name,
              wall,
              median(all.stream().map(Start::cpu)),
              median(all.stream().map(Start::megabytes)),
              (double) wall / base);
        });
  }

  private Map<String, Variant> variants() throws IOException, InterruptedException {
    Path function = project.target().resolve("function");
    Path minimal = minimal(function.resolve("lib"));
    Path bare = withoutCache("runtime-client");
    String client = project.runtimeClient().toString();
    String handler = "io.dateline.lambda.Handler";
    Map<String, Variant> variants = new LinkedHashMap<>();
    variants.put(
        "minimal handler", new Variant(minimal, MinimalHandler.class.getName(), bare + "", ""));
    variants.put(
        "minimal handler, a cache of its own",
        new Variant(minimal, MinimalHandler.class.getName(), trained(minimal) + "", ""));
    variants.put("Dateline", new Variant(function, handler, client, ""));
    variants.put("Dateline, no ahead-of-time cache", new Variant(function, handler, bare + "", ""));
    variants.put(
        "Dateline, no cache, JVM's defaults",
        new Variant(function, handler, bare + "", "-XX:TieredStopAtLevel=4 -XX:CompileThresholdScaling=1"));
    variants.put(
        "Dateline, no cache, no shared archive",
        new Variant(function, handler, bare + "", "-Xshare:off"));
    return variants;
  }

  /** The runtime client with a cache for the minimal handler beside it. */
  private Path trained(Path minimal) throws IOException, InterruptedException {
    Path folder = withoutCache("minimal-client");
    Path cache = folder.resolve("dateline.aot");
    Files.deleteIfExists(cache);
    String name = MinimalHandler.class.getName();
    Variant training =
        new Variant(minimal, name, folder.toString(), "-XX:AOTCacheOutput=" + cache);
    article.read(training, ARTICLE_BYTES, "1024");
    return folder;
  }

  /** The runtime client without the function's cache beside it. */
  private Path withoutCache(String name) throws IOException {
    Path folder = project.target().resolve("benchmark").resolve(name);
    copy(project.runtimeClient(), folder);
    copy(project.runtimeClient().resolve("jni"), folder.resolve("jni"));
    return folder;
  }

  private Path minimal(Path libraries) throws IOException {
    Path folder = project.target().resolve("benchmark/minimal");
    copy(libraries, folder.resolve("lib"));
    try (Stream<Path> own = Files.list(folder.resolve("lib"))) {
      for (Path jar : own.filter(j -> j.getFileName().toString().startsWith("dateline")).toList()) {
        Files.delete(jar);
      }
    }
    String name = MinimalHandler.class.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(folder.resolve("lib/minimal.jar"));
        JarOutputStream jar = new JarOutputStream(out);
        var in = MinimalHandler.class.getResourceAsStream("/" + name)) {
      jar.putNextEntry(new JarEntry(name));
      in.transferTo(jar);
    }
    return folder;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".aot")) {
          Files.copy(
              file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static long median(Stream<Long> values) {
    List<Long> sorted = values.sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
