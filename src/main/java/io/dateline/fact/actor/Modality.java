package io.dateline.fact.actor;

import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.language.phrase.VerbGroup.Form;
import io.dateline.visit.scene.Line;
import java.util.Set;

/** Tells what is done or planned from what is only possible. */
public final class Modality {

  /** What "is … to sign" may hold without telling that anybody will sign. */
  private static final Set<String> THOUGHTS =
      Set.of("eager", "keen", "willing", "anxious", "able", "likely", "free", "reluctant");

  private Modality() {}

  /**
   * Whether an infinitive tells only what may be: "was eager to sign", "a call to resign". With "is
   * to sign" and verbs of planning it tells what is going to be.
   */
  public static boolean isOnlyThought(Line line, Clause clause) {
    if (clause.verb().form() != Form.INFINITIVE) {
      return false;
    }
    if (clause.governor() < 0) {
      return true;
    }
    if (!(line.chunks().get(clause.governor()) instanceof VerbGroup governor)) {
      return false;
    }
    boolean apart = clause.governor() < clause.at() - 1;
    return THOUGHTS.contains(governor.lemma()) || (governor.lemma().equals("be") && apart);
  }
}
