package io.dateline.visit.mention;

import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.NounGroup;
import io.dateline.time.TimeExpression;
import io.dateline.visit.scene.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the expressions of time that stand in the clause of a trigger and tell of it. */
final class ClauseTimes {

  /** How many words may stand between "first" and "in six months". */
  private static final int FIRST_IN = 6;

  /** How many words may stand between "since" and "in 2019". */
  private static final int SINCE = 8;

  private ClauseTimes() {}

  /** The first time after the trigger in its clause, else the last one before it. */
  static Optional<TimeExpression> nearest(Site site, Stage stage) {
    int trigger = site.line().startOf(site.trigger());
    boolean calledOff = stage == Stage.REFUSED || stage == Stage.POSTPONED;
    Optional<TimeExpression> before = Optional.empty();
    for (TimeExpression time : near(site)) {
      if (time.quote().start() >= trigger) {
        return Optional.of(time);
      }
      if (!calledOff && !isInAside(site, time)) {
        before = Optional.of(time);
      }
    }
    return before;
  }

  /** The expressions of time of the trigger's clause. */
  static List<TimeExpression> near(Site site) {
    Line line = site.line();
    if (line.times().isEmpty()) {
      return List.of();
    }
    int start = ClauseBounds.start(site);
    int end = ClauseBounds.end(site);
    boolean stays = isStay(site);
    return line.times().stream()
        .filter(time -> time.quote().start() >= start && time.quote().start() < end)
        .filter(time -> stays || !isSince(site, time))
        .filter(time -> !isFirstIn(line, time) && !isOfOther(site, time))
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

  /** "a trip to pave the way for the premier's visit on Monday": the day of the other visit. */
  private static boolean isOfOther(Site site, TimeExpression time) {
    List<Chunk> chunks = site.line().chunks();
    for (int i = site.isVerb() ? chunks.size() : site.at() + 1; i < chunks.size(); i++) {
      if (site.line().startOf(chunks.get(i)) >= time.quote().start()) {
        return false;
      }
      if (chunks.get(i) instanceof NounGroup group
          && Nouns.isVisit(group.lemma())
          && !Sites.ofNoun(site.line(), i).possessors().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** "has been in Rome since Monday": that is when it began. */
  static boolean isStay(Site site) {
    return site.isVerb()
        && site.clause()
            .map(Clause::verb)
            .filter(verb -> verb.perfect() && !verb.negated())
            .filter(verb -> verb.lemma().equals("be") || verb.lemma().equals("stay"))
            .isPresent();
  }

  /** "the first visit since 2019", "since he was elected in 2019" was not in 2019. */
  private static boolean isSince(Site site, TimeExpression time) {
    Line line = site.line();
    if (time.quote().text().toLowerCase(Locale.ROOT).startsWith("since")) {
      return true;
    }
    int at = line.sentence().tokenAt(time.quote().start());
    int trigger = site.trigger().to(); // "since his visit in 2019" tells when that visit was
    for (int i = at - 1; i >= Math.max(at < trigger ? 0 : trigger, at - SINCE); i--) {
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
}
