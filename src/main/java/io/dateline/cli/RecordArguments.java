package io.dateline.cli;

import io.dateline.cli.input.Input;
import io.dateline.cli.input.Inputs;
import io.dateline.diary.RecordLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Parameters;

/** The records that a command reads. */
final class RecordArguments {

  @Parameters(
      paramLabel = "RECORDS",
      arity = "0..*",
      description =
          "A file of records, a line each, as \"dateline extract\" prints them; - for standard"
              + " input; a folder for all files in it and in its folders.")
  private List<String> names = List.of();

  /** Their names as they were given. */
  List<String> names() {
    return names;
  }

  /** The records. */
  RecordLines records(InputStream standardInput) {
    Inputs inputs = new Inputs(names, standardInput);
    return new RecordLines(
        () ->
            StreamSupport.stream(inputs.spliterator(), false)
                .<RecordLines.Text>map(InputText::new)
                .iterator());
  }

  /** How the files look from outside: another text when one was added, taken away or changed. */
  String looks() {
    StringBuilder looks = new StringBuilder();
    for (Input input : new Inputs(names, InputStream.nullInputStream())) {
      looks.append(input.id());
      if (input instanceof Input.File file) {
        try {
          BasicFileAttributes attributes =
              Files.readAttributes(file.path(), BasicFileAttributes.class);
          looks.append(' ').append(attributes.size()).append(attributes.lastModifiedTime());
        } catch (IOException e) {
          looks.append(" gone");
        }
      }
      looks.append('\n');
    }
    return looks.toString();
  }

  /** An input, read as lines of UTF-8; what is not UTF-8 shows as a replacement character. */
  private record InputText(Input input) implements RecordLines.Text {
    @Override
    public String name() {
      return input.id();
    }

    @Override
    public BufferedReader open() throws IOException {
      InputStream in =
          switch (input) {
            case Input.File file -> Files.newInputStream(file.path());
            case Input.StandardInput piped -> piped.in();
            case Input.Impossible impossible -> throw new IOException(impossible.reason());
          };
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
  }
}
