package io.dateline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.language.Analyser;
import io.dateline.time.PartialDate;
import io.dateline.time.TimeExpression;
import io.dateline.time.TimeTagger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Finds the dates of texts: {@code dateline dates}. */
@Command(
    name = "dates",
    mixinStandardHelpOptions = true,
    description = {
      "Find the dates that sentences name.",
      "Reads lines {\"text\": \"...\", \"reference\": \"YYYY-MM-DD\"} from standard input, the reference"
          + " being the day the text was written, and prints for each a line {\"dates\": [{\"text\","
          + " \"offset\", \"start\", \"end\", \"edtf\"}]}. Start and end are days, months or years."
    })
public final class DatesCommand implements Callable<Integer> {

  private static final int INVALID_INPUT = 2;

  private final InputStream in;
  private final ObjectMapper json = new ObjectMapper();

  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  /** Reads standard input. */
  public DatesCommand() {
    this(System.in);
  }

  DatesCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec().commandLine().getOut();
    PrintWriter err = spec().commandLine().getErr();
    Analyser analyser = Analyser.load();
    TimeTagger tagger = TimeTagger.load();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      Question question;
      try {
        question = question(line);
      } catch (IllegalArgumentException e) {
        out.flush();
        err.println("dateline dates: line " + number + " of standard input: " + e.getMessage());
        return INVALID_INPUT;
      }
      out.println(json.writeValueAsString(answer(question, analyser, tagger)));
      if (!lines.ready()) {
        out.flush();
      }
    }
    out.flush();
    return 0;
  }

  /** A text and the day it was written. */
  private record Question(String text, LocalDate reference) {}

  private Question question(String line) {
    JsonNode node;
    try {
      node = json.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
    if (!node.path("text").isTextual() || !node.path("reference").isTextual()) {
      throw new IllegalArgumentException(
          "expected an object with \"text\" and \"reference\", both strings");
    }
    String reference = node.path("reference").textValue();
    try {
      return new Question(node.path("text").textValue(), LocalDate.parse(reference));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"reference\" is no day such as 2025-03-27: " + reference, e);
    }
  }

  private ObjectNode answer(Question question, Analyser analyser, TimeTagger tagger) {
    ObjectNode answer = json.createObjectNode();
    ArrayNode dates = answer.putArray("dates");
    String text = question.text();
    for (TimeExpression date : tagger.tag(text, analyser.analyse(text), question.reference())) {
      ObjectNode entry = dates.addObject();
      entry.put("text", date.quote().text());
      entry.put("offset", date.quote().start());
      put(entry, "start", date.range().start());
      put(entry, "end", date.range().end());
      entry.put("edtf", date.range().edtf());
    }
    return answer;
  }

  private static void put(ObjectNode entry, String key, Optional<PartialDate> date) {
    date.ifPresentOrElse(d -> entry.put(key, d.toString()), () -> entry.putNull(key));
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("the command was not made by picocli");
    }
    return spec;
  }
}
