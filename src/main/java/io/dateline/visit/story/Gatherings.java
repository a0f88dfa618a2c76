package io.dateline.visit.story;

import io.dateline.language.Resources;
import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.time.DateRange;
import io.dateline.time.DurationExpression;
import io.dateline.time.PartialDate;
import io.dateline.time.TimeExpression;
import io.dateline.visit.Visit;
import io.dateline.visit.mention.Mention;
import io.dateline.visit.scene.Dateline;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The summits, conferences and talks of several days that an article tells the days of. */
final class Gatherings {

  /** How many words may stand between a gathering and its days. */
  private static final int NEAR = 12;

  /** How many days ahead of a gathering its guests arrive. */
  private static final int AHEAD = 3;

  private static final Map<String, Boolean> NOUNS = nouns();
  private static final Set<String> VERBS = Resources.words(Visit.class, "gathering-verbs.txt");
  private static final Set<String> ATTENDING = Resources.words(Visit.class, "attending-verbs.txt");

  private final Scene scene;
  private final List<Gathering> all = new ArrayList<>();

  /** For each sentence the gatherings that it names. */
  private final List<Set<String>> named = new ArrayList<>();

  Gatherings(Scene scene) {
    this.scene = scene;
    for (Line line : scene.lines()) {
      named.add(nouns(line));
      if (!line.times().isEmpty() && !named.getLast().isEmpty()) {
        read(line);
      }
    }
  }

  private static Set<String> nouns(Line line) {
    Set<String> nouns = Set.of();
    for (Token token : line.tokens()) {
      String noun = noun(token);
      if (!noun.isEmpty()) {
        nouns = nouns.isEmpty() ? new HashSet<>() : nouns;
        nouns.add(noun);
      }
    }
    return nouns;
  }

  /**
   * The days of a trip, as far as the gathering that it leads to tells them.
   *
   * @param own the days that are told of the trip itself
   */
  DateRange dates(Trip trip, DateRange own) {
    for (Gathering gathering : all) {
      if (leadsTo(trip, gathering)) {
        Optional<DateRange> whole = joined(own, gathering.when(), isAttended(trip, gathering));
        if (whole.isPresent()) {
          return whole.get();
        }
      }
    }
    return own;
  }

  private static Optional<DateRange> joined(DateRange own, DateRange event, boolean attended) {
    if (own.isUnknown()) {
      return attended ? Optional.of(event) : Optional.empty();
    }
    Optional<LocalDate> arrival = own.firstDay();
    Optional<LocalDate> first = event.firstDay();
    boolean open = own.end().isEmpty() || own.isOneDay();
    if (!open || arrival.isEmpty() || first.isEmpty() || event.end().isEmpty()) {
      return Optional.empty();
    }
    boolean fits =
        !arrival.get().isAfter(event.end().get().last())
            && !first.get().isAfter(arrival.get().plusDays(AHEAD));
    return fits ? Optional.of(new DateRange(own.start(), event.end())) : Optional.empty();
  }

  /** Whether a trip's own words name the gathering, or it leads to where that is held. */
  private boolean leadsTo(Trip trip, Gathering gathering) {
    boolean named = trip.mentions().stream().anyMatch(mention -> names(mention, gathering.noun()));
    Optional<String> filed =
        scene.lines().get(gathering.line()).dateline().flatMap(Dateline::country);
    boolean there = trip.country().isPresent() && trip.country().equals(filed);
    return gathering.attended() ? isAttended(trip, gathering) : named || there;
  }

  private boolean isAttended(Trip trip, Gathering gathering) {
    return trip.mentions().stream()
        .anyMatch(mention -> names(mention, gathering.noun()) && attends(mention.line()));
  }

  private boolean names(Mention mention, String noun) {
    return named.get(mention.line()).contains(noun);
  }

  private boolean attends(int line) {
    return scene.lines().get(line).tokens().stream()
        .anyMatch(token -> ATTENDING.contains(token.lemma()));
  }

  private void read(Line line) {
    List<Token> tokens = line.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String noun = noun(tokens.get(i));
      Boolean attended = NOUNS.get(noun);
      if (attended != null) {
        int at = i;
        line.times().stream()
            .filter(time -> isBefore(line, time, at) || isAfter(line, time, at))
            .findFirst()
            .map(time -> days(line, time, at))
            .filter(when -> !when.isWeek())
            .filter(when -> when.start().isPresent() && !when.start().equals(when.end()))
            .ifPresent(
                when -> all.add(new Gathering(noun, attended, line.sentence().index(), when)));
      }
    }
  }

  /** The noun as the table lists it; names of events are written with a capital. */
  private static String noun(Token token) {
    return NOUNS.containsKey(token.lemma())
        ? token.lemma()
        : NOUNS.containsKey(token.lower()) ? token.lower() : "";
  }

  /** "the May 3-4 economic summit", "Friday's summit". */
  private static boolean isBefore(Line line, TimeExpression time, int noun) {
    int from = line.sentence().tokenAt(time.quote().end() - 1) + 1;
    if (from > noun || noun - from > NEAR / 2) {
      return false;
    }
    return line.tokens().subList(from, noun).stream().allMatch(Gatherings::modifies);
  }

  private static boolean modifies(Token token) {
    return switch (token.tag()) {
      case NOUN, NAME, ADJECTIVE, POSSESSIVE, NUMBER -> true;
      default -> false;
    };
  }

  /** "the summit will be held in Rome on Friday", "the talks, scheduled for Friday". */
  private static boolean isAfter(Line line, TimeExpression time, int noun) {
    int to = line.sentence().tokenAt(time.quote().start());
    if (to <= noun || to - noun > NEAR) {
      return false;
    }
    List<Token> between = line.tokens().subList(noun + 1, to);
    return between.stream().allMatch(t -> !t.tag().isVerb() || VERBS.contains(t.lemma()))
        && between.stream().noneMatch(t -> t.tag() == Tag.RELATIVE || t.tag() == Tag.PRONOUN);
  }

  private static DateRange days(Line line, TimeExpression time, int noun) {
    DateRange told = time.span();
    int from = line.tokens().get(noun).end();
    Optional<DurationExpression> lasts =
        line.durations().stream().filter(d -> d.quote().start() > from).findFirst();
    return told.isOneDay() && lasts.isPresent()
        ? DateRange.of(
            told.start().get(), PartialDate.of(lasts.get().lastDayFrom(told.firstDay().get())))
        : told;
  }

  private static Map<String, Boolean> nouns() {
    Map<String, Boolean> nouns = new HashMap<>();
    for (List<String> row : Resources.table(Visit.class, "gathering-nouns.txt")) {
      nouns.put(row.get(0), row.size() > 1);
    }
    return Map.copyOf(nouns);
  }
}
