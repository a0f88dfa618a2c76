package io.dateline.visit.mention;

import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Clause;
import io.dateline.visit.scene.Line;
import java.util.List;
import java.util.Optional;

/**
 * Where in a sentence a rule was triggered, with what stands around the trigger.
 *
 * @param line the sentence
 * @param at index of the chunk that triggered
 * @param clause the clause of the trigger: its own if it is a verb, else that which governs it
 * @param complements what follows the trigger with prepositions
 * @param possessors indexes of the chunks whose the trigger is
 */
record Site(
    Line line,
    int at,
    Optional<Clause> clause,
    List<Clause.Complement> complements,
    List<Integer> possessors) {

  Chunk trigger() {
    return line.chunks().get(at);
  }

  boolean isVerb() {
    return clause.filter(c -> c.at() == at).isPresent();
  }
}
