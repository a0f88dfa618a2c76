package io.dateline.visit.mention;

import io.dateline.language.Resources;
import io.dateline.language.Token;
import io.dateline.visit.Visit;
import java.util.Set;

/** Nouns by what they mean for visits. */
final class Nouns {

  private static final Set<String> SITES = Resources.words(Visit.class, "site-nouns.txt");
  private static final Set<String> EVENTS = Resources.words(Visit.class, "event-nouns.txt");

  private static final Set<String> STRICKEN = Resources.words(Visit.class, "stricken-words.txt");

  private Nouns() {}

  /** Whether a word calls a place struck by a disaster: "flooded", "quake-hit". */
  static boolean isStricken(Token word) {
    return STRICKEN.contains(word.lower().substring(word.lower().lastIndexOf('-') + 1));
  }

  /** Whether it is a noun for a place: "capital". */
  static boolean isSite(String lemma) {
    return SITES.contains(lemma);
  }

  /** Whether it calls somebody a guest: "visitor". */
  static boolean isGuest(String lemma) {
    return lemma.equals("guest") || lemma.equals("visitor");
  }

  /** Whether it is a noun for going somewhere: "visit". */
  static boolean isVisit(String lemma) {
    return lemma.equals("visit") || lemma.equals("trip") || lemma.equals("tour");
  }

  /** Whether it is a noun for what people come together for: "talks". */
  static boolean isEvent(String lemma) {
    return EVENTS.contains(lemma);
  }
}
