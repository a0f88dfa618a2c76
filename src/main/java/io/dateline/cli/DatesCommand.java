package io.dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.dateline.cli.output.Output;
import io.dateline.language.Analyser;
import io.dateline.time.PartialDate;
import io.dateline.time.TimeExpression;
import io.dateline.time.TimeTagger;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
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
    versionProvider = ProgramVersion.class,
    description = {
      "Finds the dates that sentences name.",
      "Reads lines {\"text\": \"...\", \"reference\": \"YYYY-MM-DD\"} from standard input, the reference"
          + " being the day the text was written, and prints for each a line {\"dates\": [{\"text\","
          + " \"offset\", \"start\", \"end\", \"edtf\"}]}. Start and end are days, months or years."
    },
    footer = {
      "",
      "For example:",
      "  echo '{\"text\": \"He left on Monday.\", \"reference\": \"2025-03-27\"}' |",
      "    dateline dates"
    })
public final class DatesCommand implements Callable<Integer> {

  /** So many answers may wait while more questions are there. */
  private static final int HAND_ON = 100;

  private static final String EXPECTED =
      "expected an object with \"text\" and \"reference\", both strings";

  private final InputStream in;
  // The streaming half of Jackson alone: it starts at once, and two fields need no tree.
  private final JsonFactory json = new JsonFactory();

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
    Output out = Output.of(spec().commandLine().getOut());
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
        out.handOn();
        err.println("dateline dates: line " + number + " of standard input: " + e.getMessage());
        return Status.WRONG_USAGE;
      }
      out.text(answer(question, analyser, tagger) + "\n");
      if (!lines.ready() || number % HAND_ON == 0) {
        out.handOn();
      }
    }
    out.handOn();
    return Status.FINE;
  }

  /** A text and the day it was written. */
  private record Question(String text, LocalDate reference) {}

  private Question question(String line) {
    Optional<String> text = Optional.empty();
    Optional<String> reference = Optional.empty();
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException(EXPECTED);
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.VALUE_STRING && name.equals("text")) {
          text = Optional.of(parser.getText());
        } else if (value == JsonToken.VALUE_STRING && name.equals("reference")) {
          reference = Optional.of(parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new IllegalArgumentException("not JSON: " + EXPECTED, e);
    }
    if (text.isEmpty() || reference.isEmpty()) {
      throw new IllegalArgumentException(EXPECTED);
    }
    try {
      return new Question(text.get(), LocalDate.parse(reference.get()));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"reference\" is no day such as 2025-03-27: " + reference.get(), e);
    }
  }

  private String answer(Question question, Analyser analyser, TimeTagger tagger)
      throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator answer = json.createGenerator(line)) {
      answer.writeStartObject();
      answer.writeArrayFieldStart("dates");
      String text = question.text();
      for (TimeExpression date : tagger.tag(text, analyser.analyse(text), question.reference())) {
        answer.writeStartObject();
        answer.writeStringField("text", date.quote().text());
        answer.writeNumberField("offset", date.quote().start());
        write(answer, "start", date.range().start());
        write(answer, "end", date.range().end());
        answer.writeStringField("edtf", date.range().edtf());
        answer.writeEndObject();
      }
      answer.writeEndArray();
      answer.writeEndObject();
    }
    return line.toString();
  }

  private static void write(JsonGenerator answer, String key, Optional<PartialDate> date)
      throws IOException {
    if (date.isPresent()) {
      answer.writeStringField(key, date.get().toString());
    } else {
      answer.writeNullField(key);
    }
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("the command was not made by picocli");
    }
    return spec;
  }
}
