package io.dateline.lambda;

import io.dateline.article.Hints;
import io.dateline.article.Published;
import io.dateline.lambda.event.Event;
import io.dateline.summary.Source;
import io.dateline.summary.Summariser;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has the changes of an event done and answers as the event's sender expects. */
final class Dispatcher {

  private final Summariser summariser;
  private final Clock clock;

  Dispatcher(Summariser summariser, Clock clock) {
    this.summariser = summariser;
    this.clock = clock;
  }

  /**
   * Handles an event.
   *
   * @throws IncompleteException if the sender can be told of a failure in no other way
   */
  void handle(Event event, Invocation invocation, OutputStream answer, Journal journal)
      throws IOException {
    switch (event) {
      case Event.Changes changes -> all(changes, invocation, answer);
      case Event.Named named -> named(named, invocation, answer);
      case Event.QueueBatch batch -> queue(batch, invocation, answer, journal);
      case Event.BatchJob job ->
          Answers.tasks(
              answer,
              job,
              invocation.attempt(job.tasks().stream().map(Event.Task::change).toList()));
      case Event.Text text -> text(text, answer);
    }
  }

  private static void all(Event.Changes changes, Invocation invocation, OutputStream answer)
      throws IOException {
    List<String> results = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    List<Attempt> attempts = invocation.attempt(changes.changes());
    for (int i = 0; i < attempts.size(); i++) {
      switch (attempts.get(i)) {
        case Attempt.Succeeded s -> results.add(s.done().result().label());
        case Attempt.Failed f ->
            failures.add(changes.changes().get(i).object() + ": " + f.reason());
      }
    }
    if (!failures.isEmpty()) {
      throw new IncompleteException(
          "%d of %d objects could not be processed: %s"
              .formatted(failures.size(), attempts.size(), String.join("; ", failures)));
    }
    Answers.results(answer, results);
  }

  private static void named(Event.Named named, Invocation invocation, OutputStream answer)
      throws IOException {
    switch (invocation.attempt(named.change())) {
      case Attempt.Succeeded s -> {
        if (s.done().records().isEmpty()) {
          throw new IncompleteException(
              "there is no article at %s: %s"
                  .formatted(named.change().object(), s.done().result().label()));
        }
        Answers.records(answer, s.done().records());
      }
      case Attempt.Failed f ->
          throw new IncompleteException(named.change().object() + ": " + f.reason());
    }
  }

  private static void queue(
      Event.QueueBatch batch, Invocation invocation, OutputStream answer, Journal journal)
      throws IOException {
    List<String> failures = new ArrayList<>();
    for (Event.Message message : batch.messages()) {
      boolean done =
          switch (message.content()) {
            case Event.Content.Understood understood ->
                invocation.attempt(understood.changes().changes()).stream()
                    .allMatch(Attempt::isDone);
            case Event.Content.Unknown unknown -> {
              journal.noteUnknown(message.id(), unknown.reason());
              yield false;
            }
          };
      if (!done) {
        failures.add(message.id());
      }
    }
    Answers.failures(answer, failures);
  }

  private void text(Event.Text text, OutputStream answer) throws IOException {
    Published published =
        text.published()
            .flatMap(ObjectReader::day)
            .map(day -> new Published(day, Published.Basis.METADATA))
            .orElseGet(() -> new Published(LocalDate.now(clock), Published.Basis.UPLOAD));
    byte[] content = text.text().getBytes(StandardCharsets.UTF_8);
    String name = text.name().isEmpty() ? "text" : text.name();
    Answers.records(
        answer,
        summariser.summarise(
            content,
            name,
            Source.file(name, content.length),
            new Hints(name, Optional.empty(), published)));
  }
}
