package io.dateline.cli.explain;

import io.dateline.cli.explain.SentenceNotes.ClauseNotes;
import io.dateline.cli.explain.SentenceNotes.TimeNotes;
import io.dateline.visit.mention.Attempt;
import java.util.List;

/** The part of a page that shows one sentence: its words in colours, the rules, the parse. */
final class HtmlSentence {

  private final Html html;
  private final Anchors anchors;

  HtmlSentence(Html html, Anchors anchors) {
    this.html = html;
    this.anchors = anchors;
  }

  void add(SentenceNotes sentence) {
    String style = sentence.title() ? "sentence title" : "sentence";
    html.open("div", "class", style, "id", anchors.of(sentence.index()));
    html.element("span", "number", Integer.toString(sentence.index()));
    html.open("p", "class", "text");
    sentence.pieces().forEach(this::piece);
    html.close();
    sentence.fired().forEach(this::fired);
    html.open("div", "class", "folds");
    missed(sentence.missed());
    parse(sentence);
    html.close().close();
  }

  private void piece(Piece piece) {
    String style = (piece.mark().style() + (piece.evidence() ? " evidence" : "")).strip();
    if (piece.mark() == Mark.PLAIN && !piece.evidence()) {
      html.text(piece.text());
      return;
    }
    if (piece.mark() == Mark.PLAIN) {
      html.open("mark", "class", style);
    } else {
      html.open("mark", "class", style, "title", piece.mark().title() + ": " + piece.meaning());
    }
    html.text(piece.text()).close();
  }

  private void fired(Attempt.Found found) {
    html.open("div", "class", "fired");
    html.element("code", "", "+ " + found.rule().name());
    for (Wording.Entry role : Wording.roles(found.mention())) {
      html.text(" ").open("span", "class", "role");
      html.element("b", "", role.name()).text(" " + role.value()).close();
    }
    html.close();
  }

  private void missed(List<Attempt.Missed> missed) {
    if (missed.isEmpty()) {
      return;
    }
    html.open("details", "class", "missed");
    html.element(
        "summary", "", missed.size() == 1 ? "1 rule missed" : missed.size() + " rules missed");
    html.open("ul");
    for (Attempt.Missed attempt : missed) {
      html.open("li").element("code", "", attempt.rule().name()).text(" at ");
      html.element("q", "", attempt.trigger()).text(": " + attempt.why()).close();
    }
    html.close().close();
  }

  private void parse(SentenceNotes sentence) {
    html.open("details", "class", "parse").element("summary", "", "how it was read");
    html.element("p", "phrases", sentence.phrases());
    html.open("ul");
    for (ClauseNotes clause : sentence.clauses()) {
      html.open("li").element("b", "", clause.verb());
      part("subject", clause.subjects());
      part("object", clause.objects());
      part("", clause.complements());
      html.close();
    }
    for (TimeNotes time : sentence.times()) {
      html.open("li").element("mark", Mark.TIME.style(), time.words());
      html.text(" " + time.meaning() + " ").element("code", "", time.rule()).close();
    }
    html.close().close();
  }

  private void part(String name, List<String> words) {
    if (!words.isEmpty()) {
      html.text(" \u00b7 " + (name + " " + String.join("; ", words)).strip());
    }
  }
}
