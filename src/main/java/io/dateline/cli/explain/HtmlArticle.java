package io.dateline.cli.explain;

import io.dateline.language.people.Individual;
import java.util.List;

/** The part of a page that explains one article: first what came of it, then its sentences. */
final class HtmlArticle {

  private final Html html;
  private final Explanation explanation;
  private final Anchors anchors;

  /**
   * A part of a page.
   *
   * @param number which article of the page it is, from 1
   */
  HtmlArticle(Html html, Explanation explanation, int number) {
    this.html = html;
    this.explanation = explanation;
    this.anchors = new Anchors(explanation.scene().lines(), number);
  }

  void add() {
    html.open("article");
    header();
    HtmlFindings findings = new HtmlFindings(html, anchors);
    findings.visits(explanation.result().visits());
    findings.facts(explanation.result().facts());
    html.open("section").element("h2", "", "Sentence by sentence");
    legend();
    HtmlSentence sentences = new HtmlSentence(html, anchors);
    explanation.sentences().forEach(sentences::add);
    html.close();
    people(explanation.scene().people().all());
    html.close();
  }

  private void header() {
    html.open("header");
    html.element("p", "file", explanation.id());
    html.element("h1", "", explanation.result().headline());
    html.element("p", "about", Wording.about(explanation));
    html.open("div", "class", "summary");
    explanation.result().summary().forEach(quote -> html.element("p", "", quote.text()));
    html.close().close();
  }

  private void legend() {
    html.open("p", "class", "legend");
    for (Mark mark : Mark.values()) {
      if (mark != Mark.PLAIN) {
        html.element("mark", mark.style(), mark.title()).text(" ");
      }
    }
    html.element("mark", "evidence", "evidence").close();
  }

  private void people(List<Individual> people) {
    html.open("section").element("h2", "", "Who appears in it");
    html.open("ul", "class", "appearing");
    people.forEach(individual -> html.element("li", "", Wording.individual(individual)));
    html.close().close();
  }
}
