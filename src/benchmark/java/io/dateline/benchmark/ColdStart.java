package io.dateline.benchmark;

import io.dateline.local.Deployment;
import io.dateline.local.FunctionProcess;
import io.dateline.local.LocalAws;
import io.dateline.local.LocalProject;
import io.dateline.local.RuntimeApi;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Cold starts side by side: from the start of the process, in AWS's runtime client, to the answer
 * to the first event, when its record stands in the DynamoDB of a local AWS. The variants take
 * turns, so that what the machine does beside hits all alike.
 */
final class ColdStart {

  private static final String TEMPLATE =
      """
      AWSTemplateFormatVersion: "2010-09-09"
      Resources:
        Table:
          Type: AWS::DynamoDB::Table
          Properties:
            BillingMode: PAY_PER_REQUEST
            AttributeDefinitions:
              - {AttributeName: object, AttributeType: S}
              - {AttributeName: part, AttributeType: S}
            KeySchema:
              - {AttributeName: object, KeyType: HASH}
              - {AttributeName: part, KeyType: RANGE}
      Outputs:
        Table:
          Value: !Ref Table
      """;
  private static final String BUCKET = "articles";
  private static final String KEY = "article.txt";
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private final LocalProject project;
  private final LocalAws aws;
  private final String table;
  private final Path log;

  /** A way to start a function. */
  private record Variant(Path folder, String handler, String clientFolder, String options) {}

  /** What a start took, in milliseconds. */
  private record Start(long wall, long cpu, long megabytes) {}

  private ColdStart(LocalProject project, LocalAws aws, String table) {
    this.project = project;
    this.aws = aws;
    this.table = table;
    this.log = project.target().resolve("benchmark/cold-start.log");
  }

  /**
   * Measures.
   *
   * @param arguments the project's folder, and how often each variant is started
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    LocalProject project = new LocalProject(Path.of(arguments[0]));
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
    Files.createDirectories(project.target().resolve("benchmark"));
    try (LocalAws aws = LocalAws.start(project, Map.of(), System.err::println)) {
      String table =
          Deployment.create(aws, "cold-start", TEMPLATE, Map.of()).getOrDefault("Table", "");
      new ColdStart(project, aws, table).run(runs);
    }
  }

  private void run(int runs) throws IOException, InterruptedException {
    Map<String, Variant> variants = variants();
    Map<String, List<Start>> starts = new LinkedHashMap<>();
    for (int run = 0; run <= runs; run++) {
      for (Map.Entry<String, Variant> variant : variants.entrySet()) {
        Start start = start(variant.getValue());
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
        new Variant(function, handler, bare + "", "-XX:TieredStopAtLevel=4"));
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
    start(new Variant(minimal, name, folder.toString(), "-XX:AOTCacheOutput=" + cache));
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

  private Start start(Variant variant) throws IOException, InterruptedException {
    upload();
    String event = "{\"bucket\": \"%s\", \"key\": \"%s\"}".formatted(BUCKET, KEY);
    try (RuntimeApi api =
        RuntimeApi.start(List.of(event), exchange -> exchange.sendResponseHeaders(404, -1))) {
      Map<String, String> environment = new HashMap<>();
      environment.put("AWS_LAMBDA_RUNTIME_API", api.address());
      environment.put("AWS_ENDPOINT_URL", aws.url().toString());
      environment.put("TABLE", table);
      environment.put("_HANDLER", variant.handler());
      environment.put("LOCAL_LAMBDA_RIC", variant.clientFolder());
      environment.put("LOCAL_LAMBDA_OPTS", variant.options());
      long begin = System.nanoTime();
      try (FunctionProcess function =
          FunctionProcess.start(variant.folder(), project.bootstrap(), environment, log)) {
        boolean answered = api.awaitAnswers(LIMIT);
        long wall = (System.nanoTime() - begin) / 1_000_000;
        if (!answered || api.lastAnswer().contains("errorMessage")) {
          throw new IllegalStateException(
              "the function failed: " + api.lastAnswer() + " More is in " + log);
        }
        return new Start(wall, function.cpuMillis(), megabytes(function.pid()));
      }
    }
  }

  /** A new article each time, so that it is not in the table yet. */
  private void upload() {
    try (S3Client s3 = aws.client(S3Client.builder())) {
      if (s3.listBuckets().buckets().stream().noneMatch(b -> b.name().equals(BUCKET))) {
        s3.createBucket(create -> create.bucket(BUCKET));
      }
      int number = (int) (System.nanoTime() & 0xFFFF);
      s3.putObject(
          put -> put.bucket(BUCKET).key(KEY),
          RequestBody.fromBytes(SampleArticles.article(number, 2_500)));
    }
  }

  /** The most memory that a process has taken so far; 0 where the system does not tell. */
  private static long megabytes(long pid) throws IOException {
    Path status = Path.of("/proc/" + pid + "/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static long median(Stream<Long> values) {
    List<Long> sorted = values.sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
