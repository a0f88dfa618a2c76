package io.dateline.visit.mention;

import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.Opaque;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.time.DateRange;
import io.dateline.time.DurationExpression;
import io.dateline.time.PartialDate;
import io.dateline.time.TimeExpression;
import io.dateline.visit.scene.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses the expressions of time that tell when a visit takes place, and how long. */
final class Timing {

  /** How many words may stand between "first" and "in six months". */
  private static final int FIRST_IN = 6;

  /** How many words may stand between "since" and "in 2019". */
  private static final int SINCE = 8;

  /** What lasts longer is no visit: "for the first time in six months". */
  private static final int LONGEST = 60;

  private Timing() {}

  /**
   * The days of a visit and the words that tell them.
   *
   * @param range the days; a first or a last day alone leaves the other end open
   * @param text the words, or an empty text
   * @param days how many days the visit lasts, 0 if that is not told
   */
  record When(DateRange range, String text, int days) {}

  /** When the visit takes place, whatever the trigger tells of its first or last day. */
  static When of(Site site, Stage stage) {
    return of(site, stage, false, false);
  }

  /** When the visit that a trigger tells takes place. */
  static When of(Site site, Stage stage, boolean firstDay, boolean lastDay) {
    return of(site, stage, firstDay, lastDay, nearest(site, stage));
  }

  /** When the visit takes place, if one expression of time tells it. */
  static When of(
      Site site, Stage stage, boolean firstDay, boolean lastDay, Optional<TimeExpression> time) {
    int days = days(site);
    if (time.isEmpty()) {
      return new When(DateRange.UNKNOWN, "", days);
    }
    DateRange range = stated(joined(site.line(), time.get()));
    if (site.isVerb()
        && stage == Stage.NOW
        && range.start().filter(PartialDate.Year.class::isInstance).isPresent()) {
      return new When(DateRange.UNKNOWN, "", days); // "is in Rome to sell the 1987 harvest"
    }
    Optional<PartialDate> start = range.start();
    boolean singleDay = range.isOneDay();
    Optional<Governors.Effect> effect = effect(site, time.get());
    boolean ends = effect.filter(e -> e == Governors.Effect.ENDED).isPresent();
    boolean begins = effect.filter(e -> e == Governors.Effect.BEGUN).isPresent();
    Optional<VisitDay> day = singleDay ? VisitDay.of(site) : Optional.empty();
    if (day.isPresent()) {
      range = day.get().with(range.firstDay().orElseThrow());
    } else if (singleDay
        && (lastDay
            || ends
            || stage == Stage.ENDED
            || isReturn(site, time.get())
            || isOver(site, time.get()))) {
      range = DateRange.until(start.get());
    } else if (singleDay && (firstDay || begins || stage == Stage.BEGUN)) {
      range = DateRange.from(start.get());
    }
    DateRange whole = days > 1 ? range : withOtherEnd(site, time.get(), range);
    return new When(whole, time.get().quote().text(), days);
  }

  /** "a visit that ends on Friday", "the trip will begin on Friday": what the verb says of it. */
  private static Optional<Governors.Effect> effect(Site site, TimeExpression time) {
    Line line = site.line();
    Optional<Governors.Effect> effect = Optional.empty();
    for (Clause clause : line.clauses()) {
      boolean about = !site.isVerb() && clause.subjects().contains(site.at());
      if (about && line.startOf(line.chunks().get(clause.at())) < time.quote().start()) {
        effect = Governors.effect(clause.verb());
      }
    }
    return effect;
  }

  /** Halves, quarters and seasons are no more precise than their year. */
  private static DateRange stated(DateRange range) {
    boolean months =
        range.start().filter(PartialDate.Month.class::isInstance).isPresent()
            && range.end().filter(PartialDate.Month.class::isInstance).isPresent()
            && !range.start().equals(range.end());
    if (!months) {
      return range;
    }
    int first = range.start().get().first().getYear();
    int last = range.end().get().last().getYear();
    return first == last ? DateRange.of(PartialDate.ofYear(first)) : range;
  }

  /** "on Friday and Saturday": two days in a row that stand together are a span. */
  private static DateRange joined(Line line, TimeExpression first) {
    DateRange range = first.span();
    int start = first.quote().start();
    Optional<TimeExpression> next =
        line.times().stream().filter(time -> time.quote().start() > start).findFirst();
    if (next.isEmpty() || range.end().isEmpty()) {
      return range;
    }
    TimeExpression second = next.get();
    boolean close = second.quote().start() - first.quote().end() <= " and on ".length();
    Optional<PartialDate> end = second.span().end();
    boolean follows =
        close && end.isPresent() && range.end().get().last().plusDays(1).equals(end.get().first());
    return follows ? new DateRange(range.start(), end) : range;
  }

  /** The first time after the trigger in its clause, else the last one before it. */
  private static Optional<TimeExpression> nearest(Site site, Stage stage) {
    Line line = site.line();
    int trigger = line.startOf(site.trigger());
    int end = limitAfter(site);
    int start = limitBefore(site);
    boolean calledOff = stage == Stage.REFUSED || stage == Stage.POSTPONED;
    Optional<TimeExpression> before = Optional.empty();
    for (TimeExpression time : line.times()) {
      int at = time.quote().start();
      if (isSince(line, time) || isFirstIn(line, time)) {
        continue;
      }
      if (at >= trigger && at < end) {
        return Optional.of(time);
      }
      if (at >= start && at < trigger && !calledOff && !isInAside(site, time)) {
        before = Optional.of(time);
      }
    }
    return before;
  }

  /** The expressions of time of the trigger's clause. */
  static List<TimeExpression> near(Site site) {
    Line line = site.line();
    int start = limitBefore(site);
    int end = limitAfter(site);
    return line.times().stream()
        .filter(time -> time.quote().start() >= start && time.quote().start() < end)
        .filter(time -> !isSince(line, time) && !isFirstIn(line, time))
        .toList();
  }

  /** "Smith, who was elected in May, went to Rome": when he was elected is told between commas. */
  private static boolean isInAside(Site site, TimeExpression time) {
    List<Token> tokens = site.line().tokens();
    int at = site.line().sentence().tokenAt(time.quote().start());
    int trigger = site.trigger().from();
    int close = at;
    while (close < trigger && !tokens.get(close).text().equals(",")) {
      close++;
    }
    for (int i = at; close < trigger && i > 1; i--) {
      if (tokens.get(i).text().equals(",")) {
        return false;
      }
      if (tokens.get(i).tag() == Tag.RELATIVE && tokens.get(i - 1).text().equals(",")) {
        return tokens.get(i).lower().equals("who") || tokens.get(i).lower().equals("whose");
      }
    }
    return false;
  }

  /** "the first visit since 2019", "since he was elected in 2019" was not in 2019. */
  private static boolean isSince(Line line, TimeExpression time) {
    if (time.quote().text().toLowerCase(Locale.ROOT).startsWith("since")) {
      return true;
    }
    int at = line.sentence().tokenAt(time.quote().start());
    for (int i = at - 1; i >= Math.max(0, at - SINCE); i--) {
      Token token = line.tokens().get(i);
      if (token.lower().equals("since")) {
        return true;
      }
      if (token.text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** "their first meeting in six months": how long there was none. */
  private static boolean isFirstIn(Line line, TimeExpression time) {
    int at = line.sentence().tokenAt(time.quote().start());
    boolean lasting =
        switch (line.tokens().get(line.sentence().tokenAt(time.quote().end() - 1)).lower()) {
          case "days", "weeks", "months", "years", "decades", "decade", "century" -> true;
          default -> false;
        };
    boolean in =
        time.quote().text().toLowerCase(Locale.ROOT).startsWith("in ")
            || (at > 0 && line.tokens().get(at - 1).lower().equals("in"));
    return in
        && lasting
        && line.tokens().subList(Math.max(0, at - FIRST_IN), at).stream()
            .anyMatch(token -> token.lower().equals("first"));
  }

  /** "before returning to London on Friday", "left on Friday after a visit": its last day. */
  private static boolean isReturn(Site site, TimeExpression time) {
    Line line = site.line();
    int at = time.quote().start();
    for (Clause clause : line.clauses()) {
      Chunk chunk = line.chunks().get(clause.at());
      boolean before = clause.at() > site.at() && line.startOf(chunk) < at;
      boolean gerund = clause.verb().form() == VerbGroup.Form.GERUND;
      if (before && gerund && isLeaving(clause) && follows(line, clause.at(), "before")) {
        return true;
      }
    }
    return !site.isVerb()
        && site.clause()
            .filter(Timing::isLeaving)
            .filter(clause -> clause.at() < site.at())
            .flatMap(
                clause ->
                    clause.complements().stream()
                        .filter(c -> c.chunks().contains(site.at()))
                        .findFirst())
            .filter(c -> isBehind(c.preposition()))
            .isPresent();
  }

  /** "returned on Friday after visiting Rome": the visit was over that day. */
  private static boolean isOver(Site site, TimeExpression time) {
    Line line = site.line();
    boolean before = time.quote().start() < line.startOf(site.trigger());
    return before
        && site.isVerb()
        && site.clause().filter(c -> c.verb().form() == VerbGroup.Form.GERUND).isPresent()
        && follows(line, site.at(), "after")
        && line.clauses().stream()
            .filter(clause -> clause.at() < site.at() && isLeaving(clause))
            .anyMatch(
                clause -> line.startOf(line.chunks().get(clause.at())) < time.quote().start());
  }

  private static boolean isBehind(String preposition) {
    return switch (preposition) {
      case "after", "following", "from" -> true;
      default -> false;
    };
  }

  /** "will go there on Friday before returning to London on Sunday": both ends are told. */
  private static DateRange withOtherEnd(Site site, TimeExpression told, DateRange range) {
    boolean last = range.start().isEmpty();
    int trigger = site.line().startOf(site.trigger());
    for (TimeExpression other : site.line().times()) {
      boolean before = other.quote().start() < trigger && trigger < told.quote().start();
      boolean first = last && before && other.quote().start() >= limitBefore(site);
      boolean end =
          !last
              && other.quote().start() > told.quote().end()
              && (isReturn(site, other)
                  || effect(site, other).filter(e -> e == Governors.Effect.ENDED).isPresent());
      if (!other.span().isOneDay()) {
        continue;
      }
      LocalDate day = other.span().firstDay().orElseThrow();
      if (first && !day.isAfter(range.end().orElseThrow().last())) {
        return new DateRange(other.span().start(), range.end());
      }
      if (end && !day.isBefore(range.start().get().first())) {
        return new DateRange(range.start(), other.span().end());
      }
    }
    return range;
  }

  private static boolean isLeaving(Clause clause) {
    return switch (clause.verb().lemma()) {
      case "leave", "depart", "return", "fly", "head", "go", "come", "arrive", "get" -> true;
      default -> false;
    };
  }

  private static boolean follows(Line line, int chunk, String word) {
    return chunk > 0 && line.chunks().get(chunk - 1).isWord(word);
  }

  /** The next finite verb after the trigger begins another clause. */
  private static int limitAfter(Site site) {
    List<Chunk> chunks = site.line().chunks();
    boolean aside = site.clause().isEmpty() && site.trigger() instanceof Named;
    for (int i = site.at() + 2; aside && i < chunks.size(); i++) {
      if (chunks.get(i).isWord(",")) {
        return site.line().startOf(chunks.get(i)); // "Smith, in Rome since Friday, said"
      }
    }
    for (Clause clause : site.line().clauses()) {
      boolean about =
          clause.subjects().contains(site.at())
              || isRelative(site, clause)
              || isPlanOf(site, clause);
      boolean aim = isAimOf(site, clause);
      if (clause.at() > site.at() && ((clause.verb().form().isFinite() && !about) || aim)) {
        return site.line().startOf(chunks.get(clause.at()));
      }
    }
    return site.line().sentence().end();
  }

  /** "the aim of the trip was to end a row over last week's vote": no day of the trip. */
  private static boolean isAimOf(Site site, Clause clause) {
    return !site.isVerb()
        && clause.verb().form() == VerbGroup.Form.INFINITIVE
        && site.clause()
            .filter(c -> c.subjects().contains(site.at()) && c.verb().lemma().equals("be"))
            .filter(c -> clause.governor() == c.at() || clause.at() == c.at() + 1)
            .isPresent();
  }

  /** "his trip, originally planned for May, was put off": a participle tells more of the noun. */
  private static boolean isPlanOf(Site site, Clause clause) {
    boolean apart =
        clause.subjects().isEmpty()
            || (clause.at() > 0
                && site.line().chunks().get(clause.at() - 1).isWord(",")
                && isDated(site.line(), clause.at() + 1));
    return !site.isVerb()
        && apart
        && clause.at() > site.at()
        && clause.verb().to() - clause.verb().from() == 1
        && Governors.effect(clause.verb())
            .filter(effect -> effect == Governors.Effect.PLANNED)
            .isPresent();
  }

  private static boolean isDated(Line line, int chunk) {
    return chunk < line.chunks().size()
        && (line.chunks().get(chunk) instanceof Opaque || line.chunks().get(chunk).isWord("for"));
  }

  /** "a trip that Smith had planned for May": a relative clause goes on about its noun. */
  private static boolean isRelative(Site site, Clause clause) {
    int first = clause.subjects().isEmpty() ? 0 : clause.subjects().getFirst();
    return !site.isVerb()
        && first > site.at() + 1
        && SlotChunks.isRelative(site.line().chunks().get(first - 1));
  }

  /** Back over the finite verb that governs the trigger, to the one before it. */
  private static int limitBefore(Site site) {
    List<Chunk> chunks = site.line().chunks();
    int subject =
        site.clause()
            .filter(clause -> site.isVerb() && clause.verb().form().isFinite())
            .filter(clause -> !clause.subjects().isEmpty())
            .map(clause -> clause.subjects().getFirst())
            .orElse(0);
    if (subject > 0 && isOtherTime(chunks.get(subject - 1))) {
      return site.line().startOf(chunks.get(subject - 1));
    }
    int first = Math.min(site.clause().map(Clause::at).orElse(site.at()), site.at());
    boolean main = chunks.get(first) instanceof VerbGroup verb && verb.form().isFinite();
    for (int i = first - 1; i >= 0; i--) {
      boolean joined = i > 0 && chunks.get(i - 1).isWord("and");
      if (chunks.get(i) instanceof VerbGroup verb && verb.form().isFinite() && !joined) {
        if (main) {
          return reportedFrom(site, i, first);
        }
        main = true;
      }
    }
    return site.line().sentence().start();
  }

  /** "spoke on Friday before he left": the clause that follows tells of another time. */
  private static boolean isOtherTime(Chunk chunk) {
    return chunk.isWord("before") || chunk.isWord("after") || chunk.isWord("until");
  }

  /** "said on Friday that he would go": what is reported begins after "that". */
  private static int reportedFrom(Site site, int verb, int trigger) {
    List<Chunk> chunks = site.line().chunks();
    for (int i = verb + 1; i < trigger; i++) {
      if (chunks.get(i).isWord("that")) {
        return site.line().endOf(chunks.get(i));
      }
    }
    return site.line().endOf(chunks.get(verb));
  }

  /** "a three-day visit": the duration before the noun, or in the clause of the verb. */
  private static int days(Site site) {
    Line line = site.line();
    if (line.durations().isEmpty()) {
      return 0;
    }
    int from = line.startOf(site.trigger());
    int to = site.isVerb() ? limitAfter(site) : line.endOf(site.trigger());
    for (DurationExpression duration : line.durations()) {
      int start = duration.quote().start();
      if (start >= from && start < to && duration.days() <= LONGEST) {
        return duration.days();
      }
    }
    return 0;
  }
}
