package io.dateline.fact.encounter;

import io.dateline.fact.actor.Actor;
import io.dateline.fact.actor.Actor.Kind;
import io.dateline.language.Quote;
import io.dateline.time.DateRange;
import io.dateline.visit.Visit.Status;
import java.util.List;
import java.util.Optional;

/**
 * People who meet or speak with each other, as one sentence tells it.
 *
 * @param rule name of the rule that found it
 * @param prior how often the rule is right
 * @param participants who
 * @param place where, if told
 * @param when its days
 * @param status how far it had got
 * @param evidence the words
 * @param title whether the article's title tells it
 */
record Encounter(
    String rule,
    double prior,
    List<Actor> participants,
    Optional<String> place,
    DateRange when,
    Status status,
    Quote evidence,
    boolean title) {

  Encounter {
    participants = List.copyOf(participants);
  }

  /** How many participants two encounters share. */
  long shared(Encounter other) {
    return participants.stream()
        .filter(actor -> other.participants().stream().anyMatch(actor::isSame))
        .count();
  }

  /** Whether both can be the same: the same people, and days that do not exclude each other. */
  boolean isSame(Encounter other) {
    long fewest = Math.min(participants.size(), other.participants().size());
    return shared(other) >= fewest && (when.isUnknown() || other.when().isUnknown() || near(other));
  }

  private boolean near(Encounter other) {
    Optional<String> a = when.start().or(when::end).map(Object::toString);
    Optional<String> b = other.when().start().or(other.when()::end).map(Object::toString);
    return a.isPresent()
        && b.isPresent()
        && (a.get().startsWith(b.get()) || b.get().startsWith(a.get()));
  }

  /** Whether this names somebody where the other tells only of a group: "Polish leaders". */
  boolean isFullerThan(Encounter other) {
    return shared(other) > 0
        && other.participants().stream()
                .filter(actor -> participants.stream().noneMatch(actor::isSame))
                .count()
            > 0
        && other.participants().stream()
            .filter(actor -> participants.stream().noneMatch(actor::isSame))
            .allMatch(this::hasMemberOf);
  }

  private boolean hasMemberOf(Actor group) {
    return group.kind() == Kind.GROUP
        && group.person().country().isPresent()
        && participants.stream()
            .anyMatch(
                actor ->
                    actor.kind() == Kind.PERSON
                        && actor.person().country().equals(group.person().country()));
  }

  /** What both tell, this one first. */
  Encounter with(Encounter other) {
    return new Encounter(
        rule,
        Math.max(prior, other.prior()),
        participants.size() >= other.participants().size() ? participants : other.participants(),
        place.or(other::place),
        when.isUnknown() ? other.when() : when,
        status,
        evidence,
        title && other.title());
  }
}
