package io.dateline.language.phrase;

import io.dateline.language.phrase.VerbGroup.Form;
import java.util.List;

/** Finds the verb that another verb hangs on: "plans to go", "will go and meet". */
final class VerbLinks {

  private final List<Chunk> chunks;

  VerbLinks(List<Chunk> chunks) {
    this.chunks = chunks;
  }

  /** The verb that governs an infinitive or a gerund: the last one before it in its clause. */
  int of(int verb) {
    for (int k = verb - 1; k >= 0; k--) {
      if (chunks.get(k) instanceof VerbGroup) {
        return k;
      }
      if (chunks.get(k).isWord(";") || chunks.get(k).isWord(":")) {
        return -1;
      }
    }
    return -1;
  }

  /** "will go and meet": the infinitive or modal verb that a bare verb is joined to, or -1. */
  int joined(int verb) {
    boolean bare =
        chunks.get(verb) instanceof VerbGroup group
            && group.form() == Form.PRESENT
            && group.to() - group.from() == 1;
    boolean linked =
        bare
            && verb > 1
            && (chunks.get(verb - 1).isWord("and") || chunks.get(verb - 1).isWord(","));
    if (!linked) {
      return -1;
    }
    int before = of(verb - 1);
    boolean lends =
        before >= 0
            && chunks.get(before) instanceof VerbGroup group
            && (group.form() == Form.INFINITIVE || group.form() == Form.MODAL);
    return lends ? before : -1;
  }

  /**
   * "is to go to Rome, where …, and to speak": the infinitive that "and" joins another to, or -1.
   */
  int listed(int verb) {
    if (verb < 2 || !chunks.get(verb - 1).isWord("and")) {
      return -1;
    }
    for (int k = verb - 2; k >= 0; k--) {
      if (chunks.get(k) instanceof VerbGroup group && group.form() == Form.INFINITIVE) {
        return k;
      }
    }
    return -1;
  }

  /** The finite verb nearest before, else the first one after. */
  int mainVerb(int verb) {
    for (int k = verb - 1; k >= 0; k--) {
      if (chunks.get(k) instanceof VerbGroup group && group.form().isFinite()) {
        return k;
      }
    }
    for (int k = verb + 1; k < chunks.size(); k++) {
      if (chunks.get(k) instanceof VerbGroup group && group.form().isFinite()) {
        return k;
      }
    }
    return -1;
  }
}
