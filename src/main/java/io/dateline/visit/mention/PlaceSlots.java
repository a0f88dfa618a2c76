package io.dateline.visit.mention;

import io.dateline.language.people.Individual;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.visit.grammar.Slot;
import io.dateline.visit.scene.Dateline;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the places that stand in the slots of a rule. */
final class PlaceSlots {

  private final PlaceReader reader;
  private final EventPlaces events;
  private final PlacesBehind behind;

  /** The country that the last mention of a visit leads to: "the country" means it. */
  private Optional<String> last = Optional.empty();

  PlaceSlots(Scene scene) {
    this.reader = new PlaceReader(scene);
    this.events = new EventPlaces(scene, reader);
    this.behind = new PlacesBehind(reader);
  }

  /** Takes note of where a mention leads to, for those that follow. */
  void told(List<Goal> goals) {
    last = goals.stream().flatMap(goal -> goal.country().stream()).findFirst().or(() -> last);
  }

  /** The places in the first of the slots that holds any. */
  List<Goal> goals(Site site, List<Slot> slots, List<Individual> visitors, List<Individual> hosts) {
    List<Goal> areas = List.of();
    for (Slot slot : slots) {
      List<Goal> found =
          slot instanceof Slot.Role role ? inRole(site, role, visitors, hosts) : named(site, slot);
      if (found.stream().anyMatch(goal -> goal.country().isPresent())) {
        return withoutVague(found);
      }
      areas = areas.isEmpty() ? found : areas;
    }
    return areas; // "began her Asia tour in Chile" leads to Chile, "went to Asia" to Asia
  }

  private List<Goal> inRole(
      Site site, Slot.Role role, List<Individual> visitors, List<Individual> hosts) {
    return switch (role) {
      case HERE -> here(site);
      case HOME_OF_HOST -> homes(hosts);
      case DATELINE -> filed(site, hosts.isEmpty() ? hosts : both(visitors, hosts));
      case COUNTRY -> theCountry(site);
      case INCLUDED -> included(site);
      case WHERE -> where(site);
      case EVENT -> events.event(site);
      case OPENING -> opening(site);
      case STRICKEN -> stricken(site, visitors);
      default -> named(site, role);
    };
  }

  private static List<Individual> both(List<Individual> visitors, List<Individual> hosts) {
    List<Individual> all = new ArrayList<>(visitors);
    all.addAll(hosts);
    return all;
  }

  private List<Goal> named(Site site, Slot slot) {
    List<Goal> named = places(site, slot);
    return named.isEmpty() ? again(site, slot) : named;
  }

  /** "the Nigerian capital Abuja" is one goal, by its proper name. */
  private static List<Goal> withoutVague(List<Goal> goals) {
    return goals.stream()
        .filter(
            goal ->
                !goal.vague()
                    || goals.stream()
                        .noneMatch(g -> !g.vague() && g.country().equals(goal.country())))
        .toList();
  }

  /** "flew to the country": the one that was told last. */
  private List<Goal> again(Site site, Slot slot) {
    boolean leads =
        slot == Slot.Role.OBJECT
            || (slot instanceof Slot.After after
                && (after.preposition().equals("to") || after.preposition().equals("in")));
    boolean said =
        leads
            && last.isPresent()
            && SlotChunks.chunks(site, slot).stream().anyMatch(chunk -> isTheCountry(site, chunk));
    return said ? List.of(Goal.apart("", last)) : List.of();
  }

  private boolean isTheCountry(Site site, int chunk) {
    return reader.name(site.line(), site.line().chunks().get(chunk)).equals("the country");
  }

  private List<Goal> places(Site site, Slot slot) {
    List<Goal> found = new ArrayList<>();
    if (slot == Slot.Role.MODIFIER) {
      Sites.noun(site.line(), site.at())
          .ifPresent(
              group -> {
                reader.addInside(site.line(), group, found);
                reader.addArea(site.line(), group, found);
              });
    } else if (slot instanceof Slot.After after) {
      behind.add(site, after.preposition(), found);
    } else {
      List<Integer> chunks = SlotChunks.chunks(site, slot);
      chunks.forEach(chunk -> reader.addPlace(site.line(), chunk, found));
      if (found.isEmpty() && !chunks.isEmpty() && !site.complements().isEmpty()) {
        reader.addPlaceOf(site.line(), chunks.getLast(), site.complements().getFirst(), found);
      }
    }
    return found;
  }

  /** Where the report was filed, if a host is at home there or no host is told. */
  private static List<Goal> filed(Site site, List<Individual> hosts) {
    return site.line()
        .dateline()
        .filter(d -> d.country().isPresent())
        .filter(d -> hosts.isEmpty() || hosts.stream().anyMatch(h -> isFrom(h, d.country())))
        .map(d -> List.of(Goal.apart(d.place(), d.country())))
        .orElse(List.of());
  }

  private static boolean isFrom(Individual person, Optional<String> country) {
    return !person.isCountryAssumed() && person.country().equals(country);
  }

  /** "was in the country last week". */
  private List<Goal> theCountry(Site site) {
    boolean said =
        site.complements().stream()
            .filter(c -> c.preposition().equals("in") || c.preposition().equals("to"))
            .anyMatch(c -> isTheCountry(site, c.chunks().getFirst()));
    return said ? filed(site, List.of()) : List.of();
  }

  /**
   * "toured the flooded districts": of the country they are in, as the dateline says, or of theirs.
   */
  private List<Goal> stricken(Site site, List<Individual> visitors) {
    Optional<String> country =
        site.line()
            .dateline()
            .flatMap(Dateline::country)
            .or(() -> visitors.stream().flatMap(v -> v.country().stream()).findFirst());
    List<Goal> found = new ArrayList<>();
    SlotChunks.chunks(site, Slot.Role.OBJECT)
        .forEach(chunk -> reader.addStricken(site.line(), chunk, country, found));
    return found;
  }

  /** "In Rome, on Monday, he will dine with": the place that opens the sentence. */
  private List<Goal> opening(Site site) {
    List<Chunk> chunks = site.line().chunks();
    List<Goal> found = new ArrayList<>();
    if (chunks.size() > 2 && chunks.getFirst().isWord("in") && chunks.get(2).isWord(",")) {
      reader.addPlace(site.line(), 1, found);
    }
    return found;
  }

  /** The objects of a relative clause about the trigger. */
  private List<Goal> included(Site site) {
    List<Goal> found = new ArrayList<>();
    for (Clause clause : site.line().clauses()) {
      if (clause.subjects().contains(site.at())) {
        switch (clause.verb().lemma()) {
          case "include", "cover", "span", "encompass" ->
              clause.objects().forEach(chunk -> reader.addPlace(site.line(), chunk, found));
          case "begin", "start", "kick off", "open", "end", "conclude", "finish", "wrap up" ->
              clause.complements().stream()
                  .filter(c -> c.preposition().equals("in") || c.preposition().equals("with"))
                  .flatMap(c -> c.chunks().stream())
                  .forEach(chunk -> reader.addPlace(site.line(), chunk, found));
          default -> {}
        }
      }
    }
    return found;
  }

  /** The place before "where", if that opens the clause of the trigger. */
  private List<Goal> where(Site site) {
    List<Goal> found = new ArrayList<>();
    List<Chunk> chunks = site.line().chunks();
    int from = site.clause().map(PlaceSlots::firstOf).orElse(site.at());
    for (int i = from - 1; i > 0 && i >= from - 2; i--) {
      if (chunks.get(i).isWord("where")) {
        int before = chunks.get(i - 1).isWord(",") ? i - 2 : i - 1;
        if (before >= 0) {
          reader.addPlace(site.line(), before, found);
        }
      }
    }
    return found;
  }

  private static int firstOf(Clause clause) {
    boolean follows = !clause.subjects().isEmpty() && clause.subjects().getFirst() < clause.at();
    return follows ? clause.subjects().getFirst() : clause.at();
  }

  private static List<Goal> here(Site site) {
    Optional<Dateline> dateline = site.line().dateline();
    if (dateline.isEmpty() || !saysHere(site)) {
      return List.of();
    }
    return List.of(Goal.apart(dateline.get().place(), dateline.get().country()));
  }

  /** Whether "here" stands in the clause of the trigger. */
  private static boolean saysHere(Site site) {
    List<Chunk> chunks = site.line().chunks();
    int end = Math.max(site.clause().map(Clause::end).orElse(0), site.at() + 8);
    for (int i = site.at(); i < Math.min(end, chunks.size()); i++) {
      if (chunks.get(i).isWord("here")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows a verb names a place that is not where all of these are at home. */
  boolean leadsAbroad(Site site, List<Individual> people) {
    List<Goal> found = new ArrayList<>();
    site.complements()
        .forEach(c -> c.chunks().forEach(chunk -> reader.addPlace(site.line(), chunk, found)));
    return found.stream()
        .anyMatch(
            goal -> people.stream().noneMatch(person -> person.country().equals(goal.country())));
  }

  private static List<Goal> homes(List<Individual> hosts) {
    for (Individual host : hosts) {
      if (host.country().filter(code -> code.length() == 2).isPresent()) {
        return List.of(Goal.apart("", host.country()));
      }
    }
    return List.of();
  }
}
