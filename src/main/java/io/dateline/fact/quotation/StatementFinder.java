package io.dateline.fact.quotation;

import io.dateline.fact.Fact;
import io.dateline.fact.actor.Actor;
import io.dateline.fact.actor.Actors;
import io.dateline.fact.rule.FactRules;
import io.dateline.language.Quote;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the statements of an article. Immutable and safe to share; load it once. */
public final class StatementFinder {

  private final Sayings sayings;

  /** Takes the rules of {@code statements.rules}. */
  public StatementFinder(FactRules rules) {
    this.sayings = new Sayings(rules);
  }

  /** The statements of an article in its order. */
  public List<Fact.Statement> find(Scene scene) {
    List<Span> spans = QuoteMarks.find(scene.text());
    return spans.isEmpty() ? List.of() : new Reading(scene).read(spans);
  }

  /** One article while it is read. */
  private final class Reading {
    private final Scene scene;
    private final Topic topic;
    private final SpeakerFinder speakers;
    private final Plausible plausible;
    private final List<Fact.Statement> found = new ArrayList<>();
    private final List<Span> waiting = new ArrayList<>();
    private Optional<Attribution> current = Optional.empty();

    Reading(Scene scene) {
      this.scene = scene;
      Actors actors = new Actors(scene);
      this.topic = new Topic(actors);
      this.speakers = new SpeakerFinder(scene, actors, sayings, topic);
      this.plausible = new Plausible(scene.text(), sayings);
    }

    List<Fact.Statement> read(List<Span> spans) {
      for (Passage passage : Passages.of(scene, spans, sayings)) {
        if (!passage.lines().getFirst().title()) {
          read(passage);
        }
      }
      return List.copyOf(found);
    }

    private void read(Passage passage) {
      if (passage.spans().isEmpty()) {
        current = Optional.empty();
        waiting.clear();
        topic.advance(passage, speakers.reported(passage));
        return;
      }
      if (passage.isAllQuoted()) {
        goOn(passage);
        return;
      }
      Optional<Attribution> last = Optional.empty();
      for (Span span : passage.spans()) {
        Optional<Attribution> before = last.or(() -> current);
        Optional<Attribution> own = speakers.of(passage, span).or(() -> goingOn(before));
        if (own.isPresent()) {
          waiting.forEach(earlier -> add(earlier, own.get()));
          waiting.clear();
        }
        boolean same = last.isPresent() && own.isPresent() && isSame(last.get(), own.get());
        if (!same && plausible.isStatement(span)) {
          own.ifPresent(attribution -> add(span, attribution));
          last = own;
        }
      }
      current = last;
      topic.advance(passage, last.map(Attribution::speaker));
    }

    private Optional<Attribution> goingOn(Optional<Attribution> before) {
      return before.map(a -> new Attribution(a.speaker(), sayings.continued()));
    }

    /** A passage of quoted words alone: whoever spoke goes on, or whom the article speaks of. */
    private void goOn(Passage passage) {
      Optional<Attribution> speaker =
          goingOn(current).or(() -> topic.last().map(a -> new Attribution(a, sayings.continued())));
      Span first = passage.spans().getFirst();
      if (!plausible.isStatement(first)) {
        return;
      }
      if (current.isEmpty() && !first.closed()) {
        waiting.add(first);
      } else {
        speaker.ifPresent(attribution -> add(first, attribution));
        current = speaker;
      }
    }

    private boolean isSame(Attribution a, Attribution b) {
      return a.speaker().isSame(b.speaker());
    }

    private void add(Span span, Attribution attribution) {
      Actor speaker = attribution.speaker();
      int end = span.end();
      while (end > span.start() && ",;".indexOf(scene.text().charAt(end - 1)) >= 0) {
        end--;
      }
      Quote quote = Quote.of(scene.text(), span.start(), end);
      found.add(
          new Fact.Statement(
              speaker.person(),
              quote,
              List.of(quote),
              attribution.rule().name(),
              attribution.rule().prior()));
    }
  }
}
