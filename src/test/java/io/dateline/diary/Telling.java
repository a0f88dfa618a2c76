package io.dateline.diary;

import io.dateline.article.Published;
import io.dateline.language.Quote;
import io.dateline.summary.Outcome;
import io.dateline.summary.Source;
import io.dateline.summary.SummaryRecord;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Destination;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an article tells of a visit, for tests; each method gives a copy that differs in one thing.
 *
 * @param days ISO 8601 of any precision, two with a slash between them, or empty
 */
public record Telling(
    String article,
    String published,
    List<Person> visitors,
    List<Host> hosts,
    String to,
    List<String> places,
    String days,
    Visit.Status status,
    Visit.Salience salience,
    double confidence) {

  /** Somebody's planned visit, told on 12 May 2025. */
  public static Telling of(String article, Person visitor, String to, String days) {
    return new Telling(
        article,
        "2025-05-12",
        List.of(visitor),
        List.of(),
        to,
        List.of(),
        days,
        Visit.Status.PLANNED,
        Visit.Salience.MAIN,
        0.9);
  }

  /** Somebody of a country, in an office. */
  public static Person person(String name, String role, String country) {
    return new Person(name, given(role), given(country));
  }

  public Telling article(String id) {
    return new Telling(
        id, published, visitors, hosts, to, places, days, status, salience, confidence);
  }

  public Telling days(String other) {
    return new Telling(
        article, published, visitors, hosts, to, places, other, status, salience, confidence);
  }

  public Telling published(String day) {
    return new Telling(
        article, day, visitors, hosts, to, places, days, status, salience, confidence);
  }

  public Telling with(Person companion) {
    List<Person> all = new ArrayList<>(visitors);
    all.add(companion);
    return new Telling(
        article, published, all, hosts, to, places, days, status, salience, confidence);
  }

  public Telling host(Person host, Host.Part part) {
    List<Host> all = new ArrayList<>(hosts);
    all.add(new Host(host, part));
    return new Telling(
        article, published, visitors, all, to, places, days, status, salience, confidence);
  }

  public Telling place(String place) {
    return new Telling(
        article,
        published,
        visitors,
        hosts,
        to,
        List.of(place),
        days,
        status,
        salience,
        confidence);
  }

  public Telling status(Visit.Status other) {
    return new Telling(
        article, published, visitors, hosts, to, places, days, other, salience, confidence);
  }

  public Telling background(double sure) {
    return new Telling(
        article,
        published,
        visitors,
        hosts,
        to,
        places,
        days,
        status,
        Visit.Salience.BACKGROUND,
        sure);
  }

  /** The visit, proved by words that name the article. */
  public Visit visit() {
    String words = visitors.getFirst().name() + " goes";
    return new Visit(
        visitors,
        hosts,
        new Destination(given(to), places),
        range(),
        days,
        status,
        Optional.of(Visit.Kind.OFFICIAL),
        Optional.empty(),
        salience,
        confidence,
        "visit.test",
        List.of(new Quote(words, 10, 10 + words.length())));
  }

  public ToldVisit told() {
    return ToldVisit.of(record()).getFirst();
  }

  /** The record of an article that tells this alone. */
  public SummaryRecord record() {
    String sentence = "It says: “" + visitors.getFirst().name() + " goes” today.";
    return new SummaryRecord(
        article,
        Source.file(article, 12),
        new Published(LocalDate.parse(published), Published.Basis.ARTICLE),
        new Outcome.Summarised(
            "en",
            "Title of " + article,
            "Headline",
            List.of(new Quote(sentence, 0, sentence.length())),
            List.of(visit()),
            List.of()),
        "dateline test");
  }

  private DateRange range() {
    String[] ends = days.split("/", -1);
    return new DateRange(PartialDate.parse(ends[0]), PartialDate.parse(ends[ends.length - 1]));
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }
}
