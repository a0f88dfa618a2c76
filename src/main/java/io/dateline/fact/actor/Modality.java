package io.dateline.fact.actor;

import io.dateline.language.phrase.Clause;
import io.dateline.language.phrase.VerbGroup;
import io.dateline.language.phrase.VerbGroup.Form;
import io.dateline.visit.scene.Line;

/** Tells what is done or planned from what is only possible. */
public final class Modality {

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
    boolean be =
        line.chunks().get(clause.governor()) instanceof VerbGroup governor
            && governor.lemma().equals("be");
    return be && clause.governor() < clause.at() - 1;
  }
}
