package io.dateline.cli.explain;

import io.dateline.language.Quote;
import io.dateline.language.Token;
import io.dateline.language.names.Naming;
import io.dateline.language.people.Individual;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Cuts sentences into pieces, by what was found in them. */
final class Marks {

  private static final Span NONE = new Span(0, 0, Mark.PLAIN, "");

  private final Scene scene;
  private final List<Quote> evidence;

  /** A stretch of the article that is one thing. */
  private record Span(int start, int end, Mark mark, String meaning) {
    boolean covers(int offset) {
      return start <= offset && offset < end;
    }
  }

  Marks(Scene scene, List<Quote> evidence) {
    this.scene = scene;
    this.evidence = List.copyOf(evidence);
  }

  /** The pieces of a sentence; together they are its text. */
  List<Piece> pieces(Line line) {
    int start = line.sentence().start();
    int end = line.sentence().end();
    List<Span> spans = spans(line);
    List<Quote> proofs = evidence.stream().filter(q -> q.start() < end && start < q.end()).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    spans.forEach(span -> cuts.addAll(List.of(span.start(), span.end())));
    proofs.forEach(proof -> cuts.addAll(List.of(proof.start(), proof.end())));
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    for (int to : cuts.subSet(start, false, end, true)) {
      pieces.add(piece(from, to, spans, proofs));
      from = to;
    }
    return pieces;
  }

  private Piece piece(int from, int to, List<Span> spans, List<Quote> proofs) {
    Span span = spans.stream().filter(s -> s.covers(from)).findFirst().orElse(NONE);
    Predicate<Quote> proves = quote -> quote.start() <= from && from < quote.end();
    return new Piece(
        scene.text().substring(from, to),
        span.mark(),
        span.meaning(),
        proofs.stream().anyMatch(proves));
  }

  /** What was found, shorter things first: they show within longer ones. */
  private List<Span> spans(Line line) {
    List<Span> spans = new ArrayList<>();
    line.times().forEach(t -> spans.add(span(t.quote(), Mark.TIME, t.range().edtf())));
    line.durations().forEach(d -> spans.add(span(d.quote(), Mark.DURATION, days(d.days()))));
    for (Chunk chunk : line.chunks()) {
      switch (chunk) {
        case Named named -> spans.add(span(line, named.naming()));
        case NounGroup group -> group.inside().forEach(n -> spans.add(span(line, n)));
        case VerbGroup verb ->
            spans.add(span(line, verb.from(), verb.to(), Mark.VERB, verb.lemma()));
        default -> {}
      }
    }
    spans.sort(Comparator.comparingInt(span -> span.end() - span.start()));
    return spans;
  }

  private Span span(Line line, Naming naming) {
    Mark mark =
        switch (naming) {
          case Naming.PersonNaming person -> Mark.PERSON;
          case Naming.PlaceNaming place -> Mark.PLACE;
          case Naming.BodyNaming body -> Mark.BODY;
          case Naming.DemonymNaming people -> Mark.PEOPLE;
        };
    return span(line, naming.from(), naming.to(), mark, meaning(line, naming));
  }

  /** Whom or what a naming means. */
  String meaning(Line line, Naming naming) {
    return switch (naming) {
      case Naming.PersonNaming person ->
          scene
              .people()
              .of(line.sentence().index(), person)
              .map(Individual::toString)
              .orElse("nobody known");
      case Naming.PlaceNaming place -> place.place().country().orElse("no one country");
      case Naming.BodyNaming body -> body.code().orElse("body");
      case Naming.DemonymNaming people -> people.demonym().country().orElse("no one country");
    };
  }

  private static String days(int days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static Span span(Quote quote, Mark mark, String meaning) {
    return new Span(quote.start(), quote.end(), mark, meaning);
  }

  private static Span span(Line line, int from, int to, Mark mark, String meaning) {
    List<Token> tokens = line.tokens();
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end(), mark, meaning);
  }
}
