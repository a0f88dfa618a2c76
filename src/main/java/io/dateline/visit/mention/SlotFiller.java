package io.dateline.visit.mention;

import io.dateline.language.names.Naming;
import io.dateline.language.names.Office.Rank;
import io.dateline.language.people.Individual;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.language.phrase.Word;
import io.dateline.visit.grammar.Slot;
import io.dateline.visit.scene.Dateline;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the people and the places that stand in a rule's slots. */
final class SlotFiller {

  private final Scene scene;

  SlotFiller(Scene scene) {
    this.scene = scene;
  }

  /** The people in the first of the slots that holds any. */
  List<Individual> people(Site site, List<Slot> slots) {
    for (Slot slot : slots) {
      List<Individual> found = people(site, slot);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The people in one slot. */
  List<Individual> people(Site site, Slot slot) {
    List<Individual> found = new ArrayList<>();
    for (int chunk : chunks(site, slot)) {
      person(site.line(), chunk).filter(i -> !found.contains(i)).ifPresent(found::add);
    }
    return found;
  }

  /** The places in the first of the slots that holds any. */
  List<Goal> goals(Site site, List<Slot> slots, List<Individual> hosts) {
    for (Slot slot : slots) {
      List<Goal> found =
          switch (slot) {
            case Slot.Role.HERE -> here(site);
            case Slot.Role.HOME_OF_HOST -> homes(hosts);
            default -> places(site, slot);
          };
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Goal> places(Site site, Slot slot) {
    List<Goal> found = new ArrayList<>();
    if (slot == Slot.Role.MODIFIER) {
      Sites.noun(site.line(), site.at()).ifPresent(group -> addInside(site.line(), group, found));
      return found;
    }
    List<Integer> chunks = chunks(site, slot);
    for (int chunk : chunks) {
      addPlace(site.line(), chunk, found);
    }
    if (found.isEmpty() && !chunks.isEmpty()) {
      addPlaceOf(site, slot, found);
    }
    return found;
  }

  /** "to the town of Bethlehem": the place behind the noun. */
  private void addPlaceOf(Site site, Slot slot, List<Goal> found) {
    List<Clause.Complement> complements = site.complements();
    for (int i = 0; i + 1 < complements.size(); i++) {
      boolean general = complements.get(i).preposition().equals(preposition(slot));
      String next = complements.get(i + 1).preposition();
      if (general && (next.equals("of") || next.equals("in") || next.equals("near"))) {
        complements.get(i + 1).chunks().forEach(chunk -> addPlace(site.line(), chunk, found));
        return;
      }
    }
    boolean object = slot == Slot.Role.OBJECT && !complements.isEmpty();
    if (object
        && (complements.getFirst().preposition().equals("of")
            || complements.getFirst().preposition().equals("in"))) {
      complements.getFirst().chunks().forEach(chunk -> addPlace(site.line(), chunk, found));
    }
  }

  private static String preposition(Slot slot) {
    return slot instanceof Slot.After after ? after.preposition() : "";
  }

  private void addPlace(Line line, int index, List<Goal> found) {
    Chunk chunk = line.chunks().get(index);
    if (chunk instanceof Named named && named.naming() instanceof Naming.PlaceNaming naming) {
      add(found, new Goal(name(line, chunk), naming.place().country()));
    } else if (chunk instanceof NounGroup group) {
      addInside(line, group, found);
    }
  }

  private void addInside(Line line, NounGroup group, List<Goal> found) {
    for (Naming naming : group.inside()) {
      if (naming instanceof Naming.PlaceNaming place) {
        add(found, new Goal(text(line, place), place.place().country()));
      } else if (naming instanceof Naming.DemonymNaming people
          && people.demonym().country().isPresent()) {
        add(found, new Goal(text(line, people), people.demonym().country()));
      }
    }
  }

  private String name(Line line, Chunk chunk) {
    return scene.text().substring(line.startOf(chunk), line.endOf(chunk));
  }

  private String text(Line line, Naming naming) {
    return scene
        .text()
        .substring(
            line.tokens().get(naming.from()).start(), line.tokens().get(naming.to() - 1).end());
  }

  private static void add(List<Goal> goals, Goal goal) {
    if (!goals.contains(goal)) {
      goals.add(goal);
    }
  }

  private List<Goal> here(Site site) {
    Optional<Dateline> dateline = scene.dateline();
    if (dateline.isEmpty() || !saysHere(site)) {
      return List.of();
    }
    return List.of(new Goal(dateline.get().place(), dateline.get().country()));
  }

  /** Whether "here" stands in the clause of the trigger. */
  private static boolean saysHere(Site site) {
    List<Chunk> chunks = site.line().chunks();
    int end = Math.max(site.clause().map(Clause::end).orElse(0), site.at() + 8);
    for (int i = site.at(); i < Math.min(end, chunks.size()); i++) {
      if (chunks.get(i) instanceof Word word && word.token().lower().equals("here")) {
        return true;
      }
    }
    return false;
  }

  private static List<Goal> homes(List<Individual> hosts) {
    for (Individual host : hosts) {
      if (host.country().filter(code -> code.length() == 2).isPresent()) {
        return List.of(new Goal("", host.country()));
      }
    }
    return List.of();
  }

  /** Indexes of the chunks in a slot. */
  private List<Integer> chunks(Site site, Slot slot) {
    return switch (slot) {
      case Slot.After after -> after(site, after.preposition());
      case Slot.Role role ->
          switch (role) {
            case SUBJECT -> subject(site);
            case OBJECT -> object(site);
            case POSSESSOR -> site.possessors();
            case GUEST -> List.of(site.at());
            default -> List.of();
          };
    };
  }

  private static List<Integer> after(Site site, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (Clause.Complement complement : site.complements()) {
      if (complement.preposition().equals(preposition)) {
        found.addAll(complement.chunks());
      }
    }
    if (found.isEmpty() && !site.isVerb()) {
      for (Clause.Complement complement :
          site.clause().map(Clause::complements).orElse(List.of())) {
        boolean later = complement.chunks().getFirst() > site.at();
        if (later && complement.preposition().equals(preposition)) {
          found.addAll(complement.chunks());
        }
      }
    }
    return found;
  }

  private static List<Integer> subject(Site site) {
    if (site.clause().isEmpty()) {
      return List.of();
    }
    Clause clause = site.clause().get();
    if (clause.verb().passive() && site.isVerb()) {
      return after(site, "by");
    }
    return clause.subjects().contains(site.at()) ? List.of() : clause.subjects();
  }

  private static List<Integer> object(Site site) {
    if (site.clause().isEmpty()) {
      return List.of();
    }
    Clause clause = site.clause().get();
    return clause.verb().passive() ? clause.subjects() : clause.objects();
  }

  /** Whom a chunk means, if somebody who can visit or host. */
  private Optional<Individual> person(Line line, int index) {
    if (line.chunks().get(index) instanceof Named named
        && named.naming() instanceof Naming.PersonNaming naming) {
      return scene
          .people()
          .of(line.sentence().index(), naming)
          .filter(i -> i.office().map(o -> o.rank() != Rank.SPOKESPERSON).orElse(true));
    }
    return Optional.empty();
  }
}
