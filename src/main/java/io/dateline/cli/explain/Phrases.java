package io.dateline.cli.explain;

import io.dateline.cli.explain.SentenceNotes.ClauseNotes;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.Opaque;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.language.phrase.Word;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.List;
import java.util.stream.Collectors;

/** The phrases and clauses of a sentence as the rules see them, in words of the article. */
final class Phrases {

  private final Scene scene;
  private final Marks marks;
  private final Line line;

  Phrases(Scene scene, Marks marks, Line line) {
    this.scene = scene;
    this.marks = marks;
    this.line = line;
  }

  /** The sentence with its phrases in brackets: {@code [Lisbon|PT] <will visit> (the port)}. */
  String bracketed() {
    return line.chunks().stream().map(this::bracketed).collect(Collectors.joining(" "));
  }

  List<ClauseNotes> clauses() {
    return line.clauses().stream().map(this::clause).toList();
  }

  private ClauseNotes clause(Clause clause) {
    return new ClauseNotes(
        text(clause.verb()),
        texts(clause.subjects()),
        texts(clause.objects()),
        clause.complements().stream()
            .map(c -> c.preposition() + " " + String.join(" + ", texts(c.chunks())))
            .toList());
  }

  private String bracketed(Chunk chunk) {
    String text = text(chunk);
    return switch (chunk) {
      case VerbGroup verb -> "<" + text + ">";
      case NounGroup noun -> "(" + text + ")";
      case Opaque time -> "{" + text + "}";
      case Word word -> text;
      case Named named -> "[" + text + "|" + marks.meaning(line, named.naming()) + "]";
    };
  }

  private List<String> texts(List<Integer> chunks) {
    return chunks.stream().map(i -> text(line.chunks().get(i))).toList();
  }

  private String text(Chunk chunk) {
    return scene.text().substring(line.startOf(chunk), line.endOf(chunk));
  }
}
