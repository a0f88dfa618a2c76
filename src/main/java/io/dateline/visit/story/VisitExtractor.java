package io.dateline.visit.story;

import io.dateline.language.people.Individual;
import io.dateline.visit.Visit;
import io.dateline.visit.grammar.RuleFile;
import io.dateline.visit.mention.Goal;
import io.dateline.visit.mention.Mention;
import io.dateline.visit.mention.MentionFinder;
import io.dateline.visit.mention.Statuses;
import io.dateline.visit.scene.Dateline;
import io.dateline.visit.scene.Scene;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the visits of an article. Immutable and safe to share; load it once. */
public final class VisitExtractor {

  /** Sentences within which "the delegation" is that of the traveller told before. */
  private static final int NEAR = 3;

  /** Days after which a visit is none of the present news. */
  private static final int LONG_AGO = 30;

  private final MentionFinder finder;

  private VisitExtractor(MentionFinder finder) {
    this.finder = finder;
  }

  /** Loads the rules that come with Dateline. */
  public static VisitExtractor load() {
    return new VisitExtractor(new MentionFinder(RuleFile.read("visits.rules")));
  }

  /** The visits of an article, main ones first, then in its order. */
  public List<Visit> extract(Scene scene) {
    List<Trip> trips = new ArrayList<>();
    List<Mention> mentions = finder.find(scene);
    for (Mention mention : mentions) {
      Optional<Individual> traveller = traveller(trips, mention);
      if (mention.goals().isEmpty() || traveller.isEmpty()) {
        continue;
      }
      Individual principal = traveller.get();
      for (Goal goal : mention.goals()) {
        if (!isAtHome(principal, goal) || mention.home() || isNewcomer(principal, goal, mention)) {
          tripFor(trips, principal, goal, mention).add(goal, mention);
        }
      }
    }
    for (Mention mention : mentions) {
      if (mention.isEncounter()) {
        if (!mention.visitors().isEmpty()) {
          onTour(trips, mention);
          together(trips, mention);
        }
        Meetings.assign(mention, trips);
      } else if (mention.isReference()) {
        referred(trips, mention)
            .ifPresentOrElse(
                trip -> refer(trips, trip, mention, scene.published()),
                () -> here(trips, mention, scene));
      }
    }
    List<Trip> whole = Consolidation.of(trips);
    Itinerary itinerary = new Itinerary(whole, scene);
    return whole.stream()
        .map(trip -> VisitMaker.make(trip, itinerary, scene))
        .sorted(Comparator.comparing(Visit::salience))
        .toList();
  }

  /**
   * Whose visit it is: of a stop for which nobody is named, that of the trip told last that is not
   * over yet, else of the last one.
   */
  private static Optional<Individual> traveller(List<Trip> trips, Mention mention) {
    return mention.visitors().isEmpty()
        ? Trip.lastTold(trips, Trip::goesOn, mention.line())
            .or(() -> Trip.lastTold(trips, trip -> true, mention.line()))
            .map(Trip::principal)
        : Optional.of(leader(trips, mention));
  }

  /** "will join him on Friday": who joins somebody goes where that trip leads. */
  private static void together(List<Trip> trips, Mention mention) {
    if (!mention.rule().together() || mention.hosts().isEmpty()) {
      return;
    }
    Individual host = mention.hosts().getFirst();
    Trip.lastTold(trips, trip -> trip.principal() == host, mention.line())
        .filter(trip -> trip.country().isPresent())
        .ifPresent(
            trip -> {
              Goal goal = Goal.apart("", trip.country());
              for (Individual visitor : mention.visitors()) {
                if (visitor.country().isPresent() && !isAtHome(visitor, goal)) {
                  tripFor(trips, visitor, goal, mention).add(goal, mention);
                }
              }
            });
  }

  /** "the Chinese delegation": whoever of that country travels, as told before, leads it. */
  private static Individual leader(List<Trip> trips, Mention mention) {
    Individual visitor = mention.visitors().getFirst();
    boolean delegation =
        visitor.isGroup()
            && !visitor.isNamed()
            && mention.status() != Visit.Status.PLANNED
            && visitor.country().isPresent()
            && visitor.isDelegation();
    return delegation
        ? trips.stream()
            .filter(trip -> mention.line() - trip.lastLineUntil(mention.line()) <= NEAR)
            .map(Trip::principal)
            .filter(person -> person.isNamed() && person.country().equals(visitor.country()))
            .findFirst()
            .orElse(visitor)
        : visitor;
  }

  /** On a tour of a part of the world, who receives the guest shows which country it leads to. */
  private static void onTour(List<Trip> trips, Mention mention) {
    Individual guest = mention.visitors().getFirst();
    boolean tours = trips.stream().anyMatch(t -> t.principal() == guest && t.country().isEmpty());
    boolean somewhere = trips.stream().anyMatch(t -> t.principal() == guest && t.receives(mention));
    Optional<Individual> host =
        mention.hosts().stream()
            .filter(other -> !other.isCountryAssumed() && other.office().isPresent())
            .filter(other -> other.country().filter(code -> code.length() == 2).isPresent())
            .filter(other -> !other.country().equals(guest.country()))
            .findFirst();
    if (tours && !somewhere && host.isPresent()) {
      Goal goal = Goal.apart("", host.get().country());
      tripFor(trips, guest, goal, mention).add(goal, mention);
    }
  }

  /** "his last visit in 2015": an earlier one to the same place, if its day tells it apart. */
  private static void refer(List<Trip> trips, Trip told, Mention reference, LocalDate published) {
    Mention mention = ReferenceDays.inOrder(reference, told);
    boolean another =
        !told.refer(mention)
            && !mention.visitors().isEmpty()
            && mention.status() == Visit.Status.COMPLETED
            && mention
                .when()
                .start()
                .filter(day -> day.last().isBefore(published.minusDays(LONG_AGO)))
                .isPresent();
    if (another) {
      Goal goal = Goal.apart("", told.country());
      tripFor(trips, told.principal(), goal, mention).add(goal, mention);
    }
  }

  /** "during his visit": with no other place told, a guest visits where the report was filed. */
  private static void here(List<Trip> trips, Mention mention, Scene scene) {
    Optional<Dateline> dateline = scene.lines().get(mention.line()).dateline();
    if (mention.visitors().isEmpty() || dateline.flatMap(Dateline::country).isEmpty()) {
      return;
    }
    Individual visitor = mention.visitors().getFirst();
    Goal goal = Goal.apart(dateline.get().place(), dateline.get().country());
    boolean told = visitor.country().isPresent() && !visitor.isCountryAssumed();
    boolean old =
        mention.rule().lastDay() && Statuses.isLongSince(mention.when(), scene.published());
    if (told && !old && !isAtHome(visitor, goal)) {
      tripFor(trips, visitor, goal, mention).add(goal, mention);
    }
  }

  /**
   * The trip that "the visit" speaks of: the last one told before, by the same visitor if named.
   */
  private static Optional<Trip> referred(List<Trip> trips, Mention mention) {
    return Trip.lastTold(
        trips,
        trip -> mention.visitors().isEmpty() || mention.visitors().getFirst() == trip.principal(),
        mention.line());
  }

  private static boolean isAtHome(Individual person, Goal goal) {
    return person.country().isPresent() && person.country().equals(goal.country());
  }

  /** "General Smith arrived here": he is from elsewhere, unless his country is told. */
  private static boolean isNewcomer(Individual person, Goal goal, Mention mention) {
    return person.isCountryAssumed()
        && person.isNamed()
        && mention.rule().firstDay()
        && goal.at() < 0;
  }

  private static Trip tripFor(List<Trip> trips, Individual principal, Goal goal, Mention mention) {
    for (Trip trip : trips) {
      if (trip.accepts(principal, goal, mention)) {
        return trip;
      }
    }
    Trip added = new Trip(principal, goal);
    trips.add(added);
    return added;
  }
}
