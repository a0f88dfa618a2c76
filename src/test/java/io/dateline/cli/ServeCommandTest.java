package io.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.page.Told;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dateline serve}, as a process of its own. */
class ServeCommandTest {

  @TempDir private Path folder;

  @Test
  void diary_is_served_until_it_is_interrupted_and_follows_its_files() throws Exception {
    CommandRun.file(folder, "a.jsonl", Told.of("Ana Sousa", "PT", "ES").record());
    try (ServeProcess serve = ServeProcess.start(Map.of(), folder)) {
      assertThat(serve.address()).matches("http://127\\.0\\.0\\.1:\\d+/");
      assertThat(count(serve)).isEqualTo(1);
      CommandRun.file(folder, "b.jsonl", Told.of("Ivo Kral", "CZ", "PT").record());
      long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (count(serve) < 2 && System.nanoTime() < deadline) {
        TimeUnit.MILLISECONDS.sleep(100);
      }
      assertThat(count(serve)).isEqualTo(2);
      assertThat(serve.interrupt()).isTrue();
      assertThat(serve.errors()).isEmpty();
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

  private static int count(ServeProcess serve) throws Exception {
    return serve.json("visits").path("count").asInt();
  }
}
