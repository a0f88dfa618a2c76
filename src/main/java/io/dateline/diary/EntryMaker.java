package io.dateline.diary;

import io.dateline.store.FoldedName;
import io.dateline.time.PartialDate;
import io.dateline.visit.Destination;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Makes the entry of a visit out of its mentions. */
final class EntryMaker {

  private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");

  private EntryMaker() {}

  /** An entry whose id is none of {@code taken}, which it joins. */
  static Entry entry(Strand strand, String destination, Set<String> taken) {
    List<ToldVisit> newest = strand.told().reversed();
    List<Visit> visits = newest.stream().map(ToldVisit::visit).toList();
    return new Entry(
        id(strand.told().getFirst(), destination, taken),
        visitors(strand, visits),
        hosts(visits),
        destination(visits),
        strand.when(),
        strand.status(),
        first(visits, Visit::kind),
        first(visits, Visit::purpose),
        visits.stream().map(Visit::salience).min(Visit.Salience::compareTo).orElseThrow(),
        visits.stream().mapToDouble(Visit::confidence).max().orElse(0),
        newest.stream().map(ToldVisit::mention).toList());
  }

  /** The principal under the fullest name, then those who travel along. */
  private static List<Person> visitors(Strand strand, List<Visit> visits) {
    List<Person> people = new ArrayList<>();
    people.add(strand.principal().person());
    visits.forEach(visit -> people.addAll(visit.visitors()));
    return distinct(people);
  }

  /** Everybody once, under the first name given but with the office and country of any. */
  private static List<Person> distinct(List<Person> people) {
    List<Identity> known = new ArrayList<>();
    for (Person person : people) {
      Identity next = Identity.of(person);
      int at = 0;
      while (at < known.size() && !known.get(at).mayBe(next)) {
        at++;
      }
      if (at == known.size()) {
        known.add(next);
      } else {
        known.set(at, joined(known.get(at), next, at == 0));
      }
    }
    return known.stream().map(Identity::person).toList();
  }

  private static Identity joined(Identity one, Identity other, boolean principal) {
    Person kept = principal ? one.person() : one.fuller(other).person();
    return Identity.of(
        new Person(
            kept.name(),
            one.person().role().or(other.person()::role),
            one.person().country().or(other.person()::country)));
  }

  private static List<Host> hosts(List<Visit> visits) {
    List<Host> hosts = visits.stream().flatMap(visit -> visit.hosts().stream()).toList();
    return distinct(hosts.stream().map(Host::person).toList()).stream()
        .map(person -> new Host(person, strongest(person, hosts)))
        .toList();
  }

  private static Host.Part strongest(Person person, List<Host> hosts) {
    Identity identity = Identity.of(person);
    return hosts.stream()
        .filter(host -> Identity.of(host.person()).mayBe(identity))
        .map(Host::part)
        .min(Host.Part::compareTo)
        .orElse(Host.Part.COUNTERPART);
  }

  private static Destination destination(List<Visit> visits) {
    Map<String, String> places = new LinkedHashMap<>();
    visits.forEach(
        visit ->
            visit
                .destination()
                .places()
                .forEach(place -> places.putIfAbsent(FoldedName.of(place), place)));
    return new Destination(visits.getFirst().destination().country(), List.copyOf(places.values()));
  }

  private static <T> Optional<T> first(List<Visit> visits, Function<Visit, Optional<T>> field) {
    return visits.stream().map(field).flatMap(Optional::stream).findFirst();
  }

  /** "jana-hlavova-pt-2025-05-19-3fa2c1": who, where, when it was first told of, and by whom. */
  private static String id(ToldVisit oldest, String destination, Set<String> taken) {
    Visit visit = oldest.visit();
    String name = FoldedName.of(visit.visitors().getFirst().name());
    String day =
        visit
            .when()
            .start()
            .or(visit.when()::end)
            .map(PartialDate::toString)
            .orElseGet(() -> oldest.article().published().toString());
    String all = String.join("\n", name, destination, day, oldest.article().id());
    String base = "%s-%08x".formatted(slug(name + " " + destination + " " + day), all.hashCode());
    String id = base;
    for (int n = 2; !taken.add(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  private static String slug(String text) {
    String dashed = NOT_PLAIN.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
    return dashed.startsWith("-") ? dashed.substring(1) : dashed;
  }
}
