package io.dateline.diary;

import io.dateline.summary.RecordJson;
import io.dateline.summary.SummaryRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Visits of records in files or a pipe, a line of JSON each, read line by line. */
public final class RecordLines implements VisitSource {

  private final Iterable<Text> texts;

  /** Records in some texts. */
  public RecordLines(Iterable<Text> texts) {
    this.texts = texts;
  }

  /** Lines of records. */
  public interface Text {

    /** What it is called in messages. */
    String name();

    /** Opens it. */
    BufferedReader open() throws IOException;
  }

  @Override
  public Stream<ToldVisit> visits(Query query) {
    return records().flatMap(r -> ToldVisit.of(r).stream()).filter(query::considers);
  }

  /** The records themselves; the stream is to be closed. */
  public Stream<SummaryRecord> records() {
    return StreamSupport.stream(texts.spliterator(), false).flatMap(RecordLines::records);
  }

  private static Stream<SummaryRecord> records(Text text) {
    BufferedReader reader;
    try {
      reader = text.open();
    } catch (NoSuchFileException e) {
      throw unreadable(text, "", "there is no such file", e);
    } catch (IOException e) {
      throw unreadable(text, "", "it cannot be opened (%s)".formatted(e.getMessage()), e);
    }
    AtomicInteger number = new AtomicInteger();
    return reader
        .lines()
        .mapMulti(
            (String line, Consumer<SummaryRecord> sink) -> {
              int n = number.incrementAndGet();
              if (!line.isBlank()) {
                sink.accept(read(text, n, line));
              }
            })
        .onClose(() -> close(reader));
  }

  private static SummaryRecord read(Text text, int number, String line) {
    try {
      return RecordJson.read(line);
    } catch (IllegalArgumentException e) {
      throw unreadable(
          text,
          ", line " + number,
          "%s; a line is expected to be a record, as \"dateline extract\" prints it"
              .formatted(e.getMessage()),
          e);
    }
  }

  private static UnreadableRecordException unreadable(
      Text text, String line, String reason, Exception cause) {
    return new UnreadableRecordException(text.name() + line + ": " + reason, cause);
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Records in one text. */
  public static RecordLines of(Text text) {
    return new RecordLines(List.of(text));
  }
}
