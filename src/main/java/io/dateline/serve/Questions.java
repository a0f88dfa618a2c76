package io.dateline.serve;

import io.dateline.diary.Countries;
import io.dateline.diary.Party;
import io.dateline.diary.Query;
import io.dateline.diary.Target;
import io.dateline.visit.Visit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the parameters of an address as a question to the diary. */
final class Questions {

  /** The parameters that are understood. */
  static final List<String> NAMES =
      List.of("to", "of", "host", "from", "until", "when", "status", "main", "min-confidence");

  private final Countries countries;
  private final Clock clock;

  /**
   * A reader of questions.
   *
   * @param clock tells the day that "next week" is seen from
   */
  Questions(Countries countries, Clock clock) {
    this.countries = countries;
    this.clock = clock;
  }

  /**
   * A question.
   *
   * @throws Refusal if a parameter is not understood
   */
  Query read(Map<String, List<String>> parameters) {
    for (String name : parameters.keySet()) {
      if (!NAMES.contains(name)) {
        throw refusal(
            "There is no parameter \"%s\". There are: %s."
                .formatted(name, String.join(", ", NAMES)));
      }
    }
    Query query = Query.ALL;
    Optional<String> to = one(parameters, "to");
    query = to.isPresent() ? query.to(Target.of(to.get(), countries)) : query;
    Optional<String> of = one(parameters, "of");
    query = of.isPresent() ? query.of(Party.of(of.get(), countries)) : query;
    Optional<String> host = one(parameters, "host");
    query = host.isPresent() ? query.host(Party.of(host.get(), countries)) : query;
    query = query.statuses(statuses(parameters.getOrDefault("status", List.of())));
    query = isMain(parameters) ? query.mainOnly() : query;
    query = query.minConfidence(one(parameters, "min-confidence").map(Questions::part).orElse(0.0));
    try {
      return query.during(
          one(parameters, "from"),
          one(parameters, "until"),
          one(parameters, "when"),
          LocalDate.now(clock));
    } catch (IllegalArgumentException e) {
      throw refusal(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<String> one(Map<String, List<String>> parameters, String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw refusal("\"%s\" stands %d times. Give it once.".formatted(name, values.size()));
    }
    return values.stream().map(String::strip).filter(value -> !value.isEmpty()).findFirst();
  }

  private static Set<Visit.Status> statuses(List<String> values) {
    Set<Visit.Status> statuses = new LinkedHashSet<>();
    for (String value : values) {
      for (String name : value.split(",", -1)) {
        if (!name.isBlank()) {
          statuses.add(status(name.strip()));
        }
      }
    }
    return statuses;
  }

  private static Visit.Status status(String name) {
    return Arrays.stream(Visit.Status.values())
        .filter(status -> status.label().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                refusal(
                    "\"%s\" is no status. There are: %s."
                        .formatted(
                            name,
                            Arrays.stream(Visit.Status.values())
                                .map(Visit.Status::label)
                                .collect(Collectors.joining(", ")))));
  }

  private static boolean isMain(Map<String, List<String>> parameters) {
    String value = one(parameters, "main").orElse("false");
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw refusal("\"main\" is true or false, not \"%s\".".formatted(value));
    };
  }

  private static double part(String value) {
    try {
      double part = Double.parseDouble(value);
      if (part >= 0 && part <= 1) {
        return part;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw refusal("\"min-confidence\" is a number from 0 to 1, not \"%s\".".formatted(value));
  }

  private static Refusal refusal(String detail) {
    return new Refusal(400, "Not understood", detail);
  }
}
