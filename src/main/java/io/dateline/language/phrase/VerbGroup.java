package io.dateline.language.phrase;

/**
 * A verb with its auxiliaries: "will not be visiting", "has been invited", "to attend".
 *
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param lemma base form of the full verb; of "is due to" the adjective, {@code due}
 * @param form how it stands in its clause
 * @param passive whether its subject undergoes what it tells
 * @param perfect whether it has "have" as an auxiliary
 * @param progressive whether it has the form "be visiting"
 * @param negated whether a "not", "never" or "no longer" stands in it
 * @param modal the modal verb in it, such as {@code will}, or an empty text
 */
public record VerbGroup(
    int from,
    int to,
    String lemma,
    Form form,
    boolean passive,
    boolean perfect,
    boolean progressive,
    boolean negated,
    String modal)
    implements Chunk {

  /** The same verb group with a modal verb that stands apart from it. */
  VerbGroup withModal(String apart) {
    return new VerbGroup(
        from, to, lemma, Form.MODAL, passive, perfect, progressive, negated, apart);
  }

  /** How a verb group stands in its clause. */
  public enum Form {
    /** Finite, in the past tense. */
    PAST,
    /** Finite, in the present tense. */
    PRESENT,
    /** Finite, with a modal verb. */
    MODAL,
    /** "to visit". */
    INFINITIVE,
    /** "visiting", without an auxiliary. */
    GERUND,
    /** "invited", without an auxiliary. */
    PARTICIPLE;

    /** Whether the verb can be the verb of a main clause. */
    public boolean isFinite() {
      return this == PAST || this == PRESENT || this == MODAL;
    }
  }
}
