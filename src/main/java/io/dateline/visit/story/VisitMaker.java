package io.dateline.visit.story;

import io.dateline.language.Quote;
import io.dateline.language.names.Office;
import io.dateline.language.people.Individual;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import io.dateline.visit.Destination;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import io.dateline.visit.Visit.Salience;
import io.dateline.visit.Visit.Status;
import io.dateline.visit.grammar.Rule;
import io.dateline.visit.mention.Mention;
import io.dateline.visit.mention.Statuses;
import io.dateline.visit.scene.Scene;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes a visit of the mentions of one trip. */
final class VisitMaker {

  private static final int MOST_EVIDENCE = 4;
  private static final int MOST_HOSTS = 6;
  private static final int LEAD = 4;
  private static final int NEWS = 2;

  private VisitMaker() {}

  static Visit make(Trip trip, Itinerary itinerary, Scene scene) {
    List<Mention> mentions = trip.mentions();
    Mention best = best(mentions);
    boolean early = mentions.stream().anyMatch(m -> m.line() < LEAD);
    Salience salience = early ? Salience.MAIN : Salience.BACKGROUND;
    TripDates dates = itinerary.dates(trip);
    boolean undated = dates.range().isUnknown() && salience == Salience.MAIN;
    if (undated
        && (status(trip, dates.range(), scene.published()) == Status.ONGOING
            || isNewsOfTheDay(trip, best))) {
      // a visit that is under way on the day of publication has that day at least
      PartialDate today = PartialDate.of(scene.published());
      dates =
          new TripDates(hasJustHappened(trip) ? DateRange.of(today) : DateRange.from(today), "");
    }
    return new Visit(
        visitors(trip),
        hosts(trip),
        new Destination(trip.country(), trip.places()),
        dates.range(),
        dates.text(),
        itinerary.status(trip, status(trip, dates.range(), scene.published()), scene.published()),
        mentions.stream().flatMap(m -> m.kind().stream()).findFirst(),
        Optional.empty(),
        salience,
        Confidence.of(trip, best),
        best.rule().name(),
        evidence(mentions, best));
  }

  /**
   * A meeting, a speech or an arrival that opens a report without a day is of the day's news, and
   * so is a visit that somebody "has paid".
   */
  private static boolean isNewsOfTheDay(Trip trip, Mention best) {
    boolean event =
        best.rule().trigger() == Rule.Trigger.VERB
            && (best.rule().foreign() || best.rule().firstDay());
    return (event || hasMet(trip) || hasJustHappened(trip))
        && best.status() == Status.COMPLETED
        && best.line() < NEWS
        && trip.mentions().stream().noneMatch(m -> m.news() == Mention.News.RECALLED);
  }

  /** "held talks during her visit": a meeting that opens the report without a day. */
  private static boolean hasMet(Trip trip) {
    return trip.meetings().stream()
        .filter(meeting -> meeting.line() < NEWS && meeting.when().isUnknown())
        .filter(meeting -> meeting.rule().trigger() == Rule.Trigger.VERB)
        .anyMatch(meeting -> meeting.status() == Status.COMPLETED);
  }

  /** "has paid a visit": told in the perfect, which takes no day. */
  private static boolean hasJustHappened(Trip trip) {
    return trip.mentions().stream()
        .anyMatch(m -> m.line() < NEWS && m.news() == Mention.News.FRESH);
  }

  private static Mention best(List<Mention> mentions) {
    Mention best = mentions.getFirst();
    for (Mention mention : mentions) {
      if (mention.rule().prior() > best.rule().prior()) {
        best = mention;
      }
    }
    return best;
  }

  private static Status status(Trip trip, DateRange when, LocalDate published) {
    List<Mention> mentions = trip.mentions();
    Optional<Status> off = calledOff(mentions);
    if (off.isPresent()) {
      return off.get();
    }
    Status told =
        mentions.stream()
            .map(Mention::status)
            .filter(status -> status != Status.INVITED)
            .findFirst()
            .orElse(Status.INVITED);
    Optional<LocalDate> start = when.start().map(PartialDate::first);
    Optional<LocalDate> end = when.end().map(PartialDate::last);
    if (start.filter(published::isBefore).isPresent()) {
      return Status.PLANNED;
    }
    if (end.filter(published::isAfter).isPresent()) {
      return Status.COMPLETED;
    }
    boolean begun = when.firstDay().isPresent();
    boolean open = end.isPresent() || !Statuses.isLongSince(when, published);
    boolean over =
        mentions.stream().anyMatch(m -> m.when().start().isEmpty() && !m.when().isUnknown());
    // a headline tells in the present tense what is over: "Minister makes surprise stop"
    boolean paid =
        told == Status.COMPLETED
            && end.filter(published::equals).isPresent()
            && mentions.stream().noneMatch(m -> m.status() == Status.ONGOING && m.line() > 0)
            && (mentions.stream().anyMatch(m -> m.rule().home()) || hasJustHappened(trip));
    if (paid) {
      return Status.COMPLETED;
    }
    boolean ahead = mentions.stream().allMatch(m -> m.status() == Status.PLANNED);
    return begun && open && !over && !ahead && told != Status.INVITED ? Status.ONGOING : told;
  }

  /** What the first words say that call it off or put it off. */
  private static Optional<Status> calledOff(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::status)
        .filter(status -> status == Status.CANCELLED || status == Status.POSTPONED)
        .findFirst();
  }

  private static List<Person> visitors(Trip trip) {
    Set<Individual> all = new LinkedHashSet<>();
    all.add(trip.principal());
    trip.mentions().stream()
        .filter(mention -> mention.visitors().contains(trip.principal()))
        .forEach(mention -> all.addAll(mention.visitors()));
    return all.stream().map(VisitMaker::person).toList();
  }

  private static List<Host> hosts(Trip trip) {
    return trip.hosts().entrySet().stream()
        .filter(entry -> entry.getKey() != trip.principal())
        .map(entry -> new Host(host(entry.getKey(), trip), entry.getValue()))
        .limit(MOST_HOSTS)
        .toList();
  }

  /** Who receives a guest and whose country is not told is at home there. */
  private static Person host(Individual individual, Trip trip) {
    Person person = person(individual);
    return individual.isCountryAssumed()
        ? new Person(person.name(), person.role(), trip.country())
        : person;
  }

  static Person person(Individual individual) {
    return new Person(
        individual.isNamed() ? individual.name() : individual.phrase(),
        individual.office().map(Office::role),
        individual.country());
  }

  private static List<Quote> evidence(List<Mention> mentions, Mention best) {
    List<Quote> quotes = new ArrayList<>();
    quotes.add(best.evidence());
    for (Mention mention : mentions) {
      Quote quote = mention.evidence();
      if (quotes.size() < MOST_EVIDENCE && quotes.stream().noneMatch(quote::standsWhere)) {
        quotes.add(quote);
      }
    }
    return quotes;
  }
}
