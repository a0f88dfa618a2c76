package io.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** {@code dateline serve} as a process of its own, on a port that is free. */
final class ServeProcess implements AutoCloseable {

  private final Process process;
  private final Path errors;
  private final BufferedReader out;
  private final String address;

  private ServeProcess(Process process, Path errors) throws IOException {
    this.process = process;
    this.errors = errors;
    this.out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    this.address = line == null ? "" : line.replaceFirst(" .*", "");
  }

  /** Starts it, and waits until it says where it is. */
  static ServeProcess start(Map<String, String> environment, Object... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.dateline.cli.Main",
                "serve",
                "--port",
                "0"));
    List.of(options).forEach(option -> command.add(option.toString()));
    Path errors = Files.createTempFile("serve", ".err");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().putAll(environment);
    return new ServeProcess(builder.start(), errors);
  }

  /** Where it says that it is; empty if it ended instead. */
  String address() {
    return address;
  }

  /** What it answers at a path, as JSON. */
  JsonNode json(String path) throws Exception {
    return new JsonMapper().readTree(text(path));
  }

  /** What it answers at a path. */
  String text(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }

  /** Interrupts it as Ctrl-C does, and tells whether it ended. */
  boolean interrupt() throws Exception {
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    return process.waitFor(20, TimeUnit.SECONDS);
  }

  /** What it said went wrong. */
  String errors() throws IOException {
    return Files.readString(errors);
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    out.close();
    Files.deleteIfExists(errors);
  }
}
