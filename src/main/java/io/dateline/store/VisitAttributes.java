package io.dateline.store;

import static io.dateline.store.Attributes.clip;
import static io.dateline.store.Attributes.decimal;
import static io.dateline.store.Attributes.list;
import static io.dateline.store.Attributes.map;
import static io.dateline.store.Attributes.number;
import static io.dateline.store.Attributes.optional;
import static io.dateline.store.Attributes.text;

import io.dateline.language.Quote;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Destination;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A visit as a map of attributes, with the field names of the record. Texts and lists are cut to a
 * size that keeps most within a kilobyte, which is what a write unit covers; the record has all.
 */
final class VisitAttributes {

  private static final int NAME = 200;
  private static final int TEXT = 400;
  private static final int PEOPLE = 20;
  private static final int QUOTES = 1;

  private VisitAttributes() {}

  static AttributeValue of(Visit visit) {
    Attributes when = new Attributes();
    visit.when().start().ifPresent(date -> when.text("start", date.toString()));
    visit.when().end().ifPresent(date -> when.text("end", date.toString()));
    when.text("edtf", visit.when().edtf()).text("text", clip(visit.whenText(), NAME));
    return new Attributes()
        .list("visitors", visit.visitors().stream().limit(PEOPLE).map(VisitAttributes::of).toList())
        .list("hosts", visit.hosts().stream().limit(PEOPLE).map(VisitAttributes::of).toList())
        .value("destination", of(visit.destination()))
        .value("when", when.nested())
        .text("status", visit.status().label())
        .text("kind", visit.kind().map(Visit.Kind::label))
        .text("purpose", visit.purpose().map(words -> clip(words, TEXT)))
        .text("salience", visit.salience().label())
        .number("confidence", visit.confidence())
        .text("rule", visit.rule())
        .list("evidence", visit.evidence().stream().limit(QUOTES).map(VisitAttributes::of).toList())
        .nested();
  }

  static Visit read(Map<String, AttributeValue> visit) {
    Map<String, AttributeValue> when = map(visit, "when");
    return new Visit(
        list(visit, "visitors").stream().map(v -> person(v.m())).toList(),
        list(visit, "hosts").stream().map(v -> host(v.m())).toList(),
        destination(map(visit, "destination")),
        new DateRange(PartialDate.parse(text(when, "start")), PartialDate.parse(text(when, "end"))),
        text(when, "text"),
        Visit.Status.valueOf(constant(text(visit, "status"))),
        optional(visit, "kind").map(kind -> Visit.Kind.valueOf(constant(kind))),
        optional(visit, "purpose"),
        Visit.Salience.valueOf(constant(text(visit, "salience"))),
        decimal(visit, "confidence"),
        text(visit, "rule"),
        list(visit, "evidence").stream().map(v -> quote(v.m())).toList());
  }

  private static AttributeValue of(Person person) {
    return attributes(person).nested();
  }

  private static AttributeValue of(Host host) {
    return attributes(host.person()).text("part", host.part().label()).nested();
  }

  private static Attributes attributes(Person person) {
    return new Attributes()
        .text("name", clip(person.name(), NAME))
        .text("role", person.role().map(role -> clip(role, NAME)))
        .text("country", person.country());
  }

  private static AttributeValue of(Destination destination) {
    return new Attributes()
        .text("country", destination.country())
        .list(
            "places",
            destination.places().stream()
                .limit(PEOPLE)
                .map(place -> AttributeValue.fromS(clip(place, NAME)))
                .toList())
        .nested();
  }

  private static AttributeValue of(Quote quote) {
    String words = clip(quote.text(), TEXT);
    return new Attributes()
        .text("text", words)
        .number("start", quote.start())
        .number("end", quote.start() + words.length())
        .nested();
  }

  private static Person person(Map<String, AttributeValue> map) {
    return new Person(text(map, "name"), optional(map, "role"), optional(map, "country"));
  }

  private static Host host(Map<String, AttributeValue> map) {
    return new Host(person(map), Host.Part.valueOf(constant(text(map, "part"))));
  }

  private static Destination destination(Map<String, AttributeValue> map) {
    List<String> places = list(map, "places").stream().map(AttributeValue::s).toList();
    return new Destination(optional(map, "country"), places);
  }

  private static Quote quote(Map<String, AttributeValue> map) {
    return new Quote(text(map, "text"), (int) number(map, "start"), (int) number(map, "end"));
  }

  private static String constant(String label) {
    return label.toUpperCase(Locale.ROOT);
  }
}
