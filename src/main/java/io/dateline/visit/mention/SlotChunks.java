package io.dateline.visit.mention;

import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.visit.grammar.Slot;
import java.util.ArrayList;
import java.util.List;

/** Finds the chunks of a sentence that stand in a slot of a rule. */
final class SlotChunks {

  private SlotChunks() {}

  /** The complements among which a place is sought: the trigger's own, then its clause's. */
  static List<Clause.Complement> complements(Site site, String preposition) {
    boolean own = site.isVerb() || has(site.complements(), preposition);
    if (own || preposition.equals("of")) {
      return site.complements();
    }
    List<Clause.Complement> described = described(site);
    if (has(described, preposition)) {
      return described;
    }
    List<Clause.Complement> ahead = ahead(site, preposition);
    if (!ahead.isEmpty()) {
      return ahead;
    }
    List<Clause.Complement> later = new ArrayList<>();
    if (site.clause().isPresent()) {
      for (Clause.Complement complement : site.clause().get().complements()) {
        if (complement.chunks().getFirst() > site.at()) {
          later.add(complement);
        }
      }
    }
    return later;
  }

  /** "is in Rome on a visit": the place before the noun is where it leads. */
  private static List<Clause.Complement> ahead(Site site, String preposition) {
    if (!preposition.equals("in") || site.clause().isEmpty()) {
      return List.of();
    }
    List<Clause.Complement> all = site.clause().get().complements();
    for (int i = 1; i < all.size(); i++) {
      boolean visit =
          all.get(i).preposition().equals("on") && all.get(i).chunks().contains(site.at());
      if (visit && all.get(i - 1).preposition().equals("in")) {
        return List.of(all.get(i - 1));
      }
    }
    return List.of();
  }

  private static boolean has(List<Clause.Complement> complements, String preposition) {
    for (Clause.Complement complement : complements) {
      if (complement.preposition().equals(preposition)) {
        return true;
      }
    }
    return false;
  }

  /** Indexes of the chunks in a slot. */
  static List<Integer> chunks(Site site, Slot slot) {
    return switch (slot) {
      case Slot.After after -> after(site, after.preposition());
      case Slot.Role role ->
          switch (role) {
            case SUBJECT -> subject(site);
            case OBJECT -> object(site);
            case POSSESSOR -> site.possessors();
            case GUEST -> List.of(site.at());
            case PLANNER -> planner(site);
            default -> List.of();
          };
    };
  }

  static List<Integer> after(Site site, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (Clause.Complement complement : complements(site, preposition)) {
      boolean near = !preposition.equals("of") || complement.chunks().getFirst() <= site.at() + 2;
      if (near && complement.preposition().equals(preposition)) {
        found.addAll(complement.chunks());
      }
    }
    return found;
  }

  /** "a dinner given for him by the king": the participle tells more of the noun. */
  private static List<Clause.Complement> described(Site site) {
    for (Clause clause : site.line().clauses()) {
      boolean bare =
          (clause.verb().form() == VerbGroup.Form.PARTICIPLE
                  || clause.verb().form() == VerbGroup.Form.PAST)
              && clause.verb().to() - clause.verb().from() == 1
              && clause.objects().isEmpty();
      boolean follows = clause.subjects().contains(site.at()) || clause.at() == site.at() + 1;
      if (bare && follows && clause.at() > site.at()) {
        return clause.complements();
      }
    }
    return List.of();
  }

  /** "by officials, including Smith and Jones": those who are named of a group. */
  static List<Integer> withIncluded(Site site, List<Integer> chunks) {
    if (chunks.isEmpty()) {
      return chunks;
    }
    List<Chunk> all = site.line().chunks();
    List<Integer> found = new ArrayList<>(chunks);
    for (Clause.Complement complement : site.complements()) {
      boolean such =
          complement.preposition().equals("as")
              && complement.chunks().getFirst() == chunks.getLast() + 2;
      if (such) {
        found.addAll(complement.chunks());
        return found;
      }
    }
    for (Clause clause : site.line().clauses()) {
      boolean lists =
          clause.verb().lemma().equals("include")
              && clause.verb().form() == VerbGroup.Form.GERUND
              && clause.at() > chunks.getLast()
              && all.subList(chunks.getLast() + 1, clause.at()).stream()
                  .noneMatch(VerbGroup.class::isInstance);
      if (lists) {
        found.addAll(clause.objects());
        return found;
      }
    }
    return found;
  }

  private static List<Integer> planner(Site site) {
    List<Chunk> chunks = site.line().chunks();
    for (Clause clause : site.line().clauses()) {
      if (clause.at() > site.at()) {
        boolean relative =
            !clause.subjects().isEmpty()
                && clause.subjects().getFirst() > site.at() + 1
                && chunks.get(clause.subjects().getFirst() - 1).isRelative();
        return relative ? clause.subjects() : List.of();
      }
    }
    return List.of();
  }

  private static List<Integer> subject(Site site) {
    if (site.clause().isEmpty()) {
      return List.of();
    }
    Clause clause = site.clause().get();
    if (isPassive(clause.verb()) && site.isVerb()) {
      return after(site, "by");
    }
    return clause.subjects().contains(site.at()) ? List.of() : clause.subjects();
  }

  private static List<Integer> object(Site site) {
    if (site.clause().isEmpty()) {
      return List.of();
    }
    Clause clause = site.clause().get();
    return isPassive(clause.verb()) ? clause.subjects() : clause.objects();
  }

  /** "was received by", or "received by" alone. */
  static boolean isPassive(VerbGroup verb) {
    return verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE;
  }
}
