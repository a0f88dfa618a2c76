package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dateline.page.Told;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline serve}, as a process of its own. */
class ServeCommandTest {

  @TempDir private Path folder;

  @Test
  void diary_is_served_until_it_is_interrupted_and_follows_its_files() throws Exception {
    CommandRun.file(folder, "a.jsonl", Told.of("Ana Sousa", "PT", "ES").record());
    Path errors = folder.resolveSibling(folder.getFileName() + ".err");
    Process process = start(errors);
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String address = out.readLine().replaceFirst(" .*", "");
      assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/");
      assertThat(count(address)).isEqualTo(1);
      CommandRun.file(folder, "b.jsonl", Told.of("Ivo Kral", "CZ", "PT").record());
      long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (count(address) < 2 && System.nanoTime() < deadline) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      assertThat(count(address)).isEqualTo(2);
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(Files.readString(errors)).isEmpty();
    } finally {
      process.destroyForcibly();
      Files.deleteIfExists(errors);
    }
  }

  @Test
  void port_that_is_taken_is_told() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandRun run = CommandRun.of("serve", "--port", taken.getLocalPort());
      assertThat(run.status()).isEqualTo(3);
      assertThat(run.err()).contains(Integer.toString(taken.getLocalPort())).contains("--port");
    }
  }

  @Test
  void address_that_is_none_is_told() {
    assertThat(CommandRun.of("serve", "--port", "99999").status()).isEqualTo(2);
    CommandRun run = CommandRun.of("serve", "--bind", "no such host");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("no such host");
  }

  private Process start(Path errors) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.dateline.cli.Main",
                "serve",
                folder.toString(),
                "--port",
                "0"))
        .redirectError(errors.toFile())
        .start();
  }

  private static int count(String address) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + "visits")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      String body = client.send(request, BodyHandlers.ofString()).body();
      return new JsonMapper().readTree(body).path("count").asInt();
    }
  }
}
