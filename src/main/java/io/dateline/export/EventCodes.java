package io.dateline.export;

import io.dateline.diary.Entry;
import io.dateline.language.Resources;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns entries into events of a source and a target, as {@code codes.tsv}, {@code actors.tsv} and
 * {@code roles.tsv} say. Immutable once loaded.
 */
final class EventCodes {

  /** What stands for an actor that is not known. */
  private static final String UNKNOWN = "---";

  private static final String BODY = "IGO";

  private final List<Code> codes;
  private final List<List<String>> actors;
  private final List<List<String>> roles;

  private EventCodes(List<Code> codes, List<List<String>> actors, List<List<String>> roles) {
    this.codes = codes;
    this.actors = actors;
    this.roles = roles;
  }

  /**
   * What a status is in both schemes.
   *
   * @param status the label of the status
   * @param fromVisitor whether the visitor is the source, else the host
   * @param cameo the CAMEO code
   * @param event the event of PLOVER
   * @param mode its mode, or an empty text
   * @param context its context, or an empty text
   */
  record Code(
      String status,
      boolean fromVisitor,
      String cameo,
      String event,
      String mode,
      String context) {}

  /**
   * Somebody or a country, as an actor of an event.
   *
   * @param code the CAMEO code: country and sector
   * @param country the country's code alone
   * @param sector the sector's code, or an empty text
   * @param name the name, or an empty text for a country as such
   */
  record Actor(String code, String country, String sector, String name) {}

  /** An event of an entry. */
  record Coded(Code code, Actor source, Actor target) {}

  static EventCodes load() {
    return new EventCodes(
        table("codes.tsv").stream()
            .map(
                row ->
                    new Code(
                        row.get(0),
                        row.get(1).equals("visitor"),
                        row.get(2),
                        row.get(3),
                        given(row.get(4)),
                        given(row.get(5))))
            .toList(),
        table("actors.tsv"),
        table("roles.tsv"));
  }

  /** The events of an entry, none for some statuses. */
  List<Coded> events(Entry entry) {
    Actor visitor = actor(entry.principal());
    Actor host = host(entry);
    return codes(entry.status()).map(code -> coded(code, visitor, host)).toList();
  }

  Stream<Code> codes(Visit.Status status) {
    return codes.stream().filter(code -> code.status().equals(status.label()));
  }

  private static Coded coded(Code code, Actor visitor, Actor host) {
    return code.fromVisitor() ? new Coded(code, visitor, host) : new Coded(code, host, visitor);
  }

  /** The host of whom most is known, or the country of destination as such. */
  private Actor host(Entry entry) {
    return entry.hosts().stream()
        .map(Host::person)
        .filter(person -> person.country().equals(entry.destination().country()))
        .findFirst()
        .map(this::actor)
        .orElseGet(
            () -> {
              String country = country(entry.destination().country());
              return new Actor(country, country, "", "");
            });
  }

  private Actor actor(Person person) {
    String country = country(person.country());
    String sector = country.startsWith(BODY) ? "" : person.role().map(this::sector).orElse("");
    return new Actor(country + sector, country, sector, Plain.line(person.name()));
  }

  private String sector(String role) {
    String words = " " + role.toLowerCase(Locale.ROOT) + " ";
    return roles.stream()
        .filter(row -> words.contains(" " + row.get(0) + " "))
        .findFirst()
        .map(row -> row.get(1))
        .orElse("");
  }

  private String country(Optional<String> code) {
    return code.map(this::country).orElse(UNKNOWN);
  }

  private String country(String code) {
    return actors.stream()
        .filter(row -> row.get(0).equals(code))
        .findFirst()
        .map(row -> row.get(1))
        .orElseGet(() -> code.length() == 2 ? alpha3(code) : BODY + code);
  }

  private static String alpha3(String code) {
    try {
      return Locale.of("", code).getISO3Country();
    } catch (MissingResourceException e) {
      return UNKNOWN; // no code of ISO 3166-1
    }
  }

  private static String given(String cell) {
    return cell.equals("-") ? "" : cell;
  }

  private static List<List<String>> table(String name) {
    return Resources.table(EventCodes.class, name);
  }
}
