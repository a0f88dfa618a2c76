package io.dateline.cli.explain;

import io.dateline.cli.output.Output;
import io.dateline.fact.Fact;
import io.dateline.language.people.Individual;
import io.dateline.visit.Visit;
import io.dateline.visit.mention.Attempt;
import java.util.List;

/** Prints explanations for a terminal, with colours or without. */
public final class TerminalPrinter {

  private static final String UNDERLINED = "4";
  private static final String BOLD = "1";
  private static final String FAINT = "2";
  private static final String GREEN = "32";

  private final Output out;
  private final boolean colours;

  /** A printer. */
  public TerminalPrinter(Output out, boolean colours) {
    this.out = out;
    this.colours = colours;
  }

  /** Prints an explanation. */
  public void print(Explanation explanation) {
    line(paint(BOLD, explanation.id()));
    line(Wording.about(explanation));
    if (colours) {
      legend();
    }
    explanation.sentences().forEach(this::sentence);
    people(explanation.scene().people().all());
    visits(explanation.result().visits());
    facts(explanation.result().facts());
    line("");
    line(paint(BOLD, "headline"));
    line("  " + explanation.result().headline());
    line(paint(BOLD, "summary"));
    explanation.result().summary().forEach(quote -> line("  " + quote.text()));
    out.handOn();
  }

  private void legend() {
    StringBuilder legend = new StringBuilder("colours:");
    for (Mark mark : Mark.values()) {
      if (mark != Mark.PLAIN) {
        legend.append(' ').append(paint(mark.ansi(), mark.title()));
      }
    }
    line(legend.append(' ').append(paint(UNDERLINED, "evidence")).toString());
  }

  private void sentence(SentenceNotes sentence) {
    StringBuilder text = new StringBuilder();
    sentence.pieces().forEach(piece -> text.append(paint(codes(piece), plain(piece.text()))));
    line("");
    line("[%d] %s".formatted(sentence.index(), text));
    line("  " + paint(FAINT, plain(sentence.phrases())));
    sentence
        .clauses()
        .forEach(
            clause ->
                line(
                    "  clause %s: subject %s, object %s, %s"
                        .formatted(
                            clause.verb(),
                            clause.subjects(),
                            clause.objects(),
                            clause.complements())));
    sentence
        .times()
        .forEach(t -> line("  time \"%s\": %s (%s)".formatted(t.words(), t.meaning(), t.rule())));
    sentence.fired().forEach(this::fired);
    sentence.missed().forEach(this::missed);
  }

  private void fired(Attempt.Found found) {
    StringBuilder roles = new StringBuilder();
    for (Wording.Entry role : Wording.roles(found.mention())) {
      roles.append("  ").append(paint(FAINT, role.name() + ":")).append(' ').append(role.value());
    }
    line("  " + paint(GREEN, "+ " + found.rule().name()) + roles);
  }

  private void missed(Attempt.Missed missed) {
    String reason =
        "%s at \"%s\": %s".formatted(missed.rule().name(), missed.trigger(), missed.why());
    line("  " + paint(FAINT, "- " + reason));
  }

  private void people(List<Individual> people) {
    heading("people", people.size());
    people.forEach(individual -> line("  " + Wording.individual(individual)));
  }

  private void visits(List<Visit> visits) {
    heading("visits", visits.size());
    for (Visit visit : visits) {
      line(
          "  %s -> %s, %s, %s, %s"
              .formatted(
                  paint(Mark.PERSON.ansi(), Wording.people(visit.visitors())),
                  paint(Mark.PLACE.ansi(), Wording.destination(visit.destination())),
                  visit.when().isUnknown()
                      ? "no day told"
                      : paint(Mark.TIME.ansi(), visit.when().edtf()),
                  visit.status().label(),
                  visit.salience().label()));
      if (!visit.hosts().isEmpty()) {
        line("    hosts: " + Wording.hosts(visit.hosts()));
      }
      line("    %s, confidence %.2f".formatted(visit.rule(), visit.confidence()));
      visit.evidence().forEach(quote -> line("    \"" + quote.text() + "\""));
    }
  }

  private void facts(List<Fact> facts) {
    heading("other facts", facts.size());
    for (Fact fact : facts) {
      StringBuilder fields = new StringBuilder();
      for (Wording.Entry field : Wording.fields(fact)) {
        fields
            .append("  ")
            .append(paint(FAINT, field.name() + ":"))
            .append(' ')
            .append(field.value());
      }
      line("  " + paint(GREEN, Wording.type(fact)) + fields);
      line("    %s, confidence %.2f".formatted(fact.rule(), fact.confidence()));
    }
  }

  private void heading(String title, int count) {
    line("");
    line(paint(BOLD, title) + (count == 0 ? ": none" : ""));
  }

  private static String codes(Piece piece) {
    String evidence = piece.evidence() ? UNDERLINED : "";
    return piece.mark().ansi().isEmpty() || evidence.isEmpty()
        ? piece.mark().ansi() + evidence
        : piece.mark().ansi() + ";" + evidence;
  }

  private String paint(String codes, String text) {
    return colours && !codes.isEmpty() ? "\u001b[" + codes + "m" + text + "\u001b[0m" : text;
  }

  private void line(String text) {
    out.text(text + "\n");
  }

  /** Without characters that would move the cursor about or break the line. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
