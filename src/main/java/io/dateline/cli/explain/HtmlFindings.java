package io.dateline.cli.explain;

import io.dateline.fact.Fact;
import io.dateline.language.Quote;
import io.dateline.visit.Visit;
import java.util.List;
import java.util.Optional;

/** The part of a page that shows what the record of an article says, a card for each fact. */
final class HtmlFindings {

  private final Html html;
  private final Anchors anchors;

  HtmlFindings(Html html, Anchors anchors) {
    this.html = html;
    this.anchors = anchors;
  }

  void visits(List<Visit> visits) {
    html.open("section").element("h2", "", visits.isEmpty() ? "No visits" : "Visits");
    html.open("div", "class", "cards");
    visits.forEach(this::visit);
    html.close().close();
  }

  private void visit(Visit visit) {
    html.open("div", "class", "card " + visit.salience().label());
    html.open("p", "class", "claim");
    html.element("mark", Mark.PERSON.style(), Wording.people(visit.visitors())).text(" \u2192 ");
    html.element("mark", Mark.PLACE.style(), Wording.destination(visit.destination()));
    html.close();
    html.open("p", "class", "chips");
    html.element("span", "chip", visit.status().label());
    visit.kind().ifPresent(kind -> html.text(" ").element("span", "chip", kind.label()));
    html.text(" ").element("span", "chip", visit.salience().label());
    html.close();
    html.open("dl");
    String when = Wording.when(visit.when(), visit.whenText());
    entry("when", when.isEmpty() ? "no day told" : when);
    entry("hosts", Wording.hosts(visit.hosts()));
    entry("purpose", visit.purpose().orElse(""));
    html.close();
    proof(visit.evidence(), visit.rule(), visit.confidence());
    html.close();
  }

  void facts(List<Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    html.open("section").element("h2", "", "Other facts").open("div", "class", "cards");
    facts.forEach(this::fact);
    html.close().close();
  }

  private void fact(Fact fact) {
    html.open("div", "class", "card");
    html.open("p", "class", "chips").element("span", "chip", Wording.type(fact)).close();
    html.open("dl");
    Wording.fields(fact).forEach(field -> entry(field.name(), field.value()));
    html.close();
    proof(fact.evidence(), fact.rule(), fact.confidence());
    html.close();
  }

  private void proof(List<Quote> evidence, String rule, double confidence) {
    for (Quote quote : evidence) {
      html.open("blockquote");
      Optional<String> anchor = anchors.at(quote.start());
      if (anchor.isPresent()) {
        html.open("a", "href", "#" + anchor.get()).text(quote.text()).close();
      } else {
        html.text(quote.text());
      }
      html.close();
    }
    html.open("p", "class", "rule").element("code", "", rule);
    html.text(" \u00b7 confidence %.2f".formatted(confidence)).close();
  }

  private void entry(String name, String value) {
    if (!value.isEmpty()) {
      html.open("div").element("dt", "", name).element("dd", "", value).close();
    }
  }
}
