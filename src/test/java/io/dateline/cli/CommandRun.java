package io.dateline.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dateline.cli.output.Terminal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A run of the command line, and what it printed. */
record CommandRun(int status, String out, String err) {

  private static final JsonMapper JSON = new JsonMapper();

  /** Runs a command with nothing on standard input, its output going nowhere that shows. */
  static CommandRun of(Object... arguments) {
    return with("", Terminal.NONE, arguments);
  }

  static CommandRun with(String input, Terminal terminal, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        Main.run(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            err,
            terminal,
            Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
    return new CommandRun(status, out.toString(), err.toString());
  }

  /** What it printed, each line parsed as JSON. */
  List<JsonNode> lines() {
    return out.lines().map(CommandRun::json).toList();
  }

  /** A field of each line. */
  List<String> all(String field) {
    return lines().stream().map(line -> line.path(field).asText()).toList();
  }

  /** Writes a file for a command to read. */
  static Path file(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(line, e);
    }
  }
}
