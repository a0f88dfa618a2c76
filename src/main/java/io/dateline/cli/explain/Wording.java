package io.dateline.cli.explain;

import io.dateline.fact.Fact;
import io.dateline.language.names.Office;
import io.dateline.language.people.Individual;
import io.dateline.time.DateRange;
import io.dateline.visit.Destination;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.mention.Goal;
import io.dateline.visit.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts what was found into short words, the same in a terminal and on a page. */
final class Wording {

  private Wording() {}

  /** A name and a value: {@code visitor: Ana Sousa (PT)}. */
  record Entry(String name, String value) {}

  /** When it was published and where it was filed. */
  static String about(Explanation explanation) {
    String filed =
        explanation
            .scene()
            .dateline()
            .map(d -> ", filed from " + d.place() + code(d.country()))
            .orElse("");
    String basis =
        switch (explanation.published().basis()) {
          case ARTICLE -> "as the article says";
          case METADATA -> "as you say";
          case UPLOAD -> "the day of its upload";
          case FILE -> "the day of the file";
        };
    return "published %s, %s%s".formatted(explanation.published().date(), basis, filed);
  }

  /** What a rule made of a sentence: who has which role, and when. */
  static List<Entry> roles(Mention mention) {
    List<Entry> roles = new ArrayList<>();
    add(roles, "visitor", join(mention.visitors(), Individual::toString));
    add(roles, mention.part().label(), join(mention.hosts(), Individual::toString));
    add(roles, "to", join(mention.goals(), Wording::goal));
    add(roles, "when", when(mention.when(), mention.whenText()));
    add(roles, "status", mention.status().label());
    mention.kind().ifPresent(kind -> add(roles, "kind", kind.label()));
    return roles;
  }

  /** A fact's fields. */
  static List<Entry> fields(Fact fact) {
    List<Entry> fields = new ArrayList<>();
    switch (fact) {
      case Fact.Meeting meeting -> {
        add(fields, "participants", join(meeting.participants(), Wording::person));
        add(fields, "place", meeting.place().orElse(""));
        add(fields, "when", meeting.when().edtf());
        add(fields, "status", meeting.status().label());
      }
      case Fact.Call call -> {
        add(fields, "participants", join(call.participants(), Wording::person));
        add(fields, "when", call.when().edtf());
        add(fields, "status", call.status().label());
      }
      case Fact.Agreement agreement -> {
        add(fields, "parties", String.join(", ", agreement.parties()));
        add(fields, "what", agreement.what());
        add(fields, "when", agreement.when().edtf());
        add(fields, "status", agreement.status().label());
      }
      case Fact.Appointment appointment -> {
        add(fields, "person", person(appointment.person()));
        add(fields, "office", appointment.office());
        add(fields, "change", appointment.change());
        add(fields, "when", appointment.when().edtf());
      }
      case Fact.Statement statement -> {
        add(fields, "speaker", person(statement.speaker()));
        add(fields, "quote", statement.quote().text());
      }
    }
    return fields;
  }

  /** What kind of fact it is. */
  static String type(Fact fact) {
    return switch (fact) {
      case Fact.Meeting meeting -> "meeting";
      case Fact.Call call -> "call";
      case Fact.Agreement agreement -> "agreement";
      case Fact.Appointment appointment -> "appointment";
      case Fact.Statement statement -> "statement";
    };
  }

  static String people(List<Person> people) {
    return join(people, Wording::person);
  }

  static String hosts(List<Host> hosts) {
    return join(hosts, host -> person(host.person()) + ", " + host.part().label());
  }

  static String destination(Destination destination) {
    return String.join(", ", destination.places()) + code(destination.country());
  }

  static String when(DateRange range, String words) {
    String edtf = range.isUnknown() ? "" : range.edtf();
    return words.isEmpty() ? edtf : (edtf + " \u201c" + words + "\u201d").strip();
  }

  /** Somebody of the article, and how sure that is. */
  static String individual(Individual individual) {
    String office = individual.office().map(Office::role).map(role -> ", " + role).orElse("");
    String group = individual.isGroup() ? ", several people" : "";
    String assumed = individual.isCountryAssumed() ? ", country assumed" : "";
    String doubt = individual.isNamed() && !individual.isSure() ? ", not sure to be a person" : "";
    return individual + office + group + assumed + doubt;
  }

  private static String person(Person person) {
    return person.name()
        + person.role().map(role -> ", " + role).orElse("")
        + code(person.country());
  }

  private static String goal(Goal goal) {
    return goal.name() + code(goal.country());
  }

  private static String code(Optional<String> country) {
    return country.map(c -> " (" + c + ")").orElse("");
  }

  private static void add(List<Entry> entries, String name, String value) {
    if (!value.isEmpty()) {
      entries.add(new Entry(name, value));
    }
  }

  private static <T> String join(List<T> things, Function<T, String> words) {
    return things.stream().map(words).collect(Collectors.joining("; "));
  }
}
