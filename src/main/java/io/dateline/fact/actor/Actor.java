package io.dateline.fact.actor;

import io.dateline.language.people.Individual;
import io.dateline.visit.Person;
import java.util.List;
import java.util.Optional;

/**
 * Somebody or something that acts: a person, a body, a country, a group of people.
 *
 * @param person as a record names it
 * @param individual whom the article means, if it is a person or a delegation
 * @param kind what it is
 */
public record Actor(Person person, Optional<Individual> individual, Kind kind) {

  /** What an actor is. */
  public enum Kind {
    /** A person, by name or by office. */
    PERSON,
    /** Several people told by what they are: "Egyptian officials". */
    GROUP,
    /** An organisation or another body. */
    BODY,
    /** A country or another place that stands for its leaders. */
    PLACE,
    /** Something else that a noun tells: "the report". */
    THING
  }

  /** The name that a record gives. */
  public String name() {
    return person.name();
  }

  /** Whether it is a person whose name the article gives. */
  public boolean isNamed() {
    return individual.filter(Individual::isNamed).isPresent();
  }

  /** Whether both mean the same. */
  public boolean isSame(Actor other) {
    return (individual.isPresent() && other.individual().isPresent())
        ? individual.get() == other.individual().get()
        : name().equalsIgnoreCase(other.name());
  }

  /** Adds it to others unless it is among them already. */
  public void addTo(List<Actor> others) {
    for (int i = 0; i < others.size(); i++) {
      if (isSame(others.get(i))) {
        return;
      }
    }
    others.add(this);
  }
}
