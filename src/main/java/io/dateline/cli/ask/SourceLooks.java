package io.dateline.cli.ask;

import io.dateline.cli.input.Input;
import io.dateline.cli.input.Inputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** How files of records look from outside. */
public final class SourceLooks {

  private SourceLooks() {}

  /** Another text when a file was added, taken away or changed: their names, sizes and times. */
  public static String of(List<String> names) {
    StringBuilder looks = new StringBuilder();
    for (Input input : new Inputs(names, InputStream.nullInputStream())) {
      looks.append(input.id());
      if (input instanceof Input.File file) {
        looks.append(' ').append(sizeAndTime(file));
      }
      looks.append('\n');
    }
    return looks.toString();
  }

  private static String sizeAndTime(Input.File file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
      return attributes.size() + " " + attributes.lastModifiedTime();
    } catch (IOException e) {
      return "gone";
    }
  }
}
