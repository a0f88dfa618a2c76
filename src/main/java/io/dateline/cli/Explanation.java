package io.dateline.cli;

import io.dateline.language.names.Naming;
import io.dateline.language.people.Individual;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.Opaque;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.language.phrase.Word;
import io.dateline.visit.mention.Attempt;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what was found in an article, sentence by sentence. */
final class Explanation {

  private final Scene scene;
  private final PrintWriter out;

  private Explanation(Scene scene, PrintWriter out) {
    this.scene = scene;
    this.out = out;
  }

  static void print(Scene scene, List<Attempt> attempts, PrintWriter out) {
    Explanation explanation = new Explanation(scene, out);
    scene
        .dateline()
        .ifPresent(d -> out.println("dateline: " + d.place() + " " + d.country().orElse("?")));
    out.println("published: " + scene.published());
    for (Line line : scene.lines()) {
      explanation.line(line);
      attempts.stream()
          .filter(attempt -> attempt.line() == line.sentence().index())
          .forEach(explanation::attempt);
    }
    out.println();
    out.println("people:");
    for (Individual individual : scene.people().all()) {
      out.printf(
          "  %s%s%s%n",
          individual,
          individual.office().map(o -> ", " + o.role()).orElse(""),
          individual.isNamed() && !individual.isSure() ? " (not sure to be a person)" : "");
    }
  }

  private void line(Line line) {
    out.println();
    out.printf(
        "[%d] %s%n",
        line.sentence().index(),
        scene.text().substring(line.sentence().start(), line.sentence().end()));
    out.println(
        "  "
            + line.chunks().stream()
                .map(chunk -> chunk(line, chunk))
                .collect(Collectors.joining(" ")));
    for (Clause clause : line.clauses()) {
      out.printf(
          "  clause %s: subject %s, object %s, %s%n",
          text(line, clause.verb()),
          texts(line, clause.subjects()),
          texts(line, clause.objects()),
          clause.complements().stream()
              .map(c -> c.preposition() + " " + texts(line, c.chunks()))
              .toList());
    }
    line.times()
        .forEach(
            t ->
                out.printf(
                    "  time \"%s\": %s (%s)%n", t.quote().text(), t.range().edtf(), t.rule()));
    line.durations()
        .forEach(d -> out.printf("  lasts \"%s\": %d days%n", d.quote().text(), d.days()));
  }

  private List<String> texts(Line line, List<Integer> chunks) {
    return chunks.stream().map(i -> text(line, line.chunks().get(i))).toList();
  }

  private String text(Line line, Chunk chunk) {
    return scene.text().substring(line.startOf(chunk), line.endOf(chunk));
  }

  private String chunk(Line line, Chunk chunk) {
    String text = text(line, chunk);
    return switch (chunk) {
      case VerbGroup verb -> "<" + text + ">";
      case NounGroup noun -> "(" + text + ")";
      case Opaque time -> "{" + text + "}";
      case Word word -> text;
      case Named named -> named(line, named, text);
    };
  }

  private String named(Line line, Named named, String text) {
    return switch (named.naming()) {
      case Naming.PlaceNaming place -> "[" + text + "|" + place.place().country().orElse("-") + "]";
      case Naming.BodyNaming body -> "[" + text + "|body]";
      case Naming.DemonymNaming people -> "[" + text + "|people]";
      case Naming.PersonNaming person ->
          "["
              + text
              + "|"
              + scene
                  .people()
                  .of(line.sentence().index(), person)
                  .map(Individual::toString)
                  .orElse("nobody")
              + "]";
    };
  }

  private void attempt(Attempt attempt) {
    switch (attempt) {
      case Attempt.Found found ->
          out.printf(
              "  + %s: %s -> %s %s %s hosts %s%n",
              found.rule().name(),
              found.mention().visitors(),
              found.mention().goals(),
              found.mention().when().edtf(),
              found.mention().status().label(),
              found.mention().hosts());
      case Attempt.Missed missed ->
          out.printf(
              "  - %s at \"%s\": %s%n", missed.rule().name(), missed.trigger(), missed.why());
    }
  }
}
