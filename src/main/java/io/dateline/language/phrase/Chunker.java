package io.dateline.language.phrase;

import io.dateline.language.Sentence;
import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.Naming;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Groups the tokens of a sentence into chunks that cover it from first to last. */
public final class Chunker {

  private static final int MOST_INTRODUCING = 3;

  /** Verbs whose participle describes a place rather than tells what somebody does. */
  private static final Set<String> ATTRIBUTES =
      Set.of("neighbour", "neighbor", "adjoin", "surround");

  private final List<Token> tokens;
  private final Optional<Chunk>[] fixed;

  private Chunker(List<Token> tokens, List<? extends Chunk> given) {
    this.tokens = tokens;
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Optional<Chunk>[] slots = new Optional[tokens.size()];
    Arrays.fill(slots, Optional.empty());
    this.fixed = slots;
    for (Chunk chunk : given) {
      if (fixed[chunk.from()].isEmpty()) {
        fixed[chunk.from()] = Optional.of(chunk);
      }
    }
  }

  /**
   * Groups a sentence.
   *
   * @param sentence the sentence
   * @param opaque pieces that were read already; they stay whole and win over names
   * @param namings the names found in the sentence
   */
  public static List<Chunk> chunk(Sentence sentence, List<Opaque> opaque, List<Naming> namings) {
    List<Chunk> given = new ArrayList<>(opaque);
    for (Naming naming : namings) {
      if (isFree(naming, opaque)) {
        given.add(new Named(naming));
      }
    }
    return new Chunker(sentence.tokens(), given).chunks();
  }

  private static boolean isFree(Naming naming, List<Opaque> opaque) {
    for (Opaque read : opaque) {
      if (read.from() < naming.to() && naming.from() < read.to()) {
        return false;
      }
    }
    return true;
  }

  private List<Chunk> chunks() {
    List<Chunk> chunks = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      Chunk next = next(i);
      chunks.add(next instanceof VerbGroup verb ? withModal(verb, chunks) : next);
      i = next.to();
    }
    return chunks;
  }

  /** "would on Wednesday attend": the modal verb stands before the time. */
  private VerbGroup withModal(VerbGroup verb, List<Chunk> before) {
    int i = before.size() - 1;
    while (i > 0 && (before.get(i) instanceof Opaque || isPreposition(before.get(i)))) {
      i--;
    }
    boolean modal =
        i >= 0
            && i < before.size() - 1
            && verb.form() == VerbGroup.Form.PRESENT
            && before.get(i) instanceof Word word
            && word.token().tag() == Tag.MODAL;
    return modal ? verb.withModal(((Word) before.get(i)).token().lemma()) : joined(verb, before);
  }

  /** "will meet the king and visit a port": joined by "and", both depend on the modal verb. */
  private VerbGroup joined(VerbGroup verb, List<Chunk> before) {
    boolean base =
        verb.form() == VerbGroup.Form.PRESENT
            && verb.to() == verb.from() + 1
            && tokens.get(verb.from()).lower().equals(verb.lemma())
            && !before.isEmpty()
            && before.getLast() instanceof Word word
            && word.token().lower().equals("and");
    if (!base) {
      return verb;
    }
    for (Chunk chunk : before.reversed()) {
      if (chunk instanceof VerbGroup earlier && earlier.form().isFinite()) {
        return earlier.modal().isEmpty() ? verb : verb.withModal(earlier.modal());
      }
    }
    return verb;
  }

  private static boolean isPreposition(Chunk chunk) {
    return chunk instanceof Word word && word.token().tag() == Tag.PREPOSITION;
  }

  private Chunk next(int i) {
    Optional<Chunk> given = fixed[i];
    if (given.isPresent()) {
      return opensNounGroup(given.get()) ? nounGroup(i).orElse(given.get()) : given.get();
    }
    Optional<VerbGroup> verb = VerbGroups.at(tokens, i);
    if (verb.isPresent() && isVerbHere(verb.get())) {
      return verb.get();
    }
    Optional<Chunk> noun = nounGroup(i);
    if (noun.isPresent()) {
      return noun.get();
    }
    Optional<Chunk> name = introducedName(i);
    return name.isPresent() ? name.get() : new Word(i, tokens.get(i));
  }

  /** "the United States", "neighbouring Malaysia": a name with a word or two before it. */
  private Optional<Chunk> introducedName(int start) {
    for (int i = start; i < Math.min(start + MOST_INTRODUCING + 1, tokens.size()); i++) {
      if (fixed[i].isPresent()) {
        return i > start && fixed[i].get() instanceof Named named
            ? Optional.of(new Named(start, named.naming()))
            : Optional.empty();
      }
      boolean introduces =
          switch (tokens.get(i).tag()) {
            case DETERMINER, ADJECTIVE, NUMBER, VERB_ING -> true;
            default -> false;
          };
      if (!introduces) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A verb group may not run into a name or a time: "was Monday invited". */
  private boolean isVerbHere(VerbGroup group) {
    boolean attribute =
        group.form() == VerbGroup.Form.GERUND
            && group.to() < tokens.size()
            && fixed[group.to()].isPresent()
            && ATTRIBUTES.contains(group.lemma());
    return !attribute && crossesNothing(group);
  }

  private boolean crossesNothing(VerbGroup group) {
    for (int k = group.from() + 1; k < group.to(); k++) {
      if (fixed[k].isPresent()) {
        return false;
      }
    }
    return true;
  }

  private boolean opensNounGroup(Chunk chunk) {
    if (!(chunk instanceof Named named) || chunk.to() >= tokens.size()) {
      return false;
    }
    Tag next = tokens.get(chunk.to()).tag();
    boolean noun = next == Tag.NOUN && fixed[chunk.to()].isEmpty();
    return switch (named.naming()) {
      case Naming.DemonymNaming d -> noun || next == Tag.ADJECTIVE;
      case Naming.PlaceNaming p -> noun;
      case Naming.BodyNaming b -> noun;
      case Naming.PersonNaming p ->
          (noun || (next == Tag.ADJECTIVE && p.form() == Naming.Form.UNSURE))
              && p.office().isEmpty()
              && p.form() != Naming.Form.PRONOUN;
    };
  }

  /** The noun group that begins at token {@code start}, if one does. */
  private Optional<Chunk> nounGroup(int start) {
    List<Naming> inside = List.of();
    int end = -1;
    int i = start;
    while (i < tokens.size()) {
      Token token = tokens.get(i);
      if (fixed[i].isPresent()) {
        Chunk chunk = fixed[i].get();
        if (!joins(chunk, i, start)) {
          break;
        }
        if (chunk instanceof Named named) {
          inside = inside.isEmpty() ? new ArrayList<>() : inside;
          inside.add(named.naming());
        }
        i = chunk.to();
        continue;
      }
      if (!continues(token, i, start)) {
        break;
      }
      i++;
      if (token.tag() == Tag.NOUN || token.tag() == Tag.NAME) {
        end = i;
      }
    }
    if (end < 0) {
      return Optional.empty();
    }
    Token head = tokens.get(end - 1);
    int groupEnd = end;
    if (!inside.isEmpty()) {
      inside.removeIf(naming -> naming.from() >= groupEnd);
    }
    boolean plural = head.lower().endsWith("s") && !head.lower().equals(head.lemma());
    return Optional.of(new NounGroup(start, end, head.lemma(), plural, inside));
  }

  private boolean joins(Chunk chunk, int i, int start) {
    if (chunk.to() >= tokens.size()) {
      return false;
    }
    Tag next = tokens.get(chunk.to()).tag();
    boolean leads = next == Tag.NOUN || next == Tag.ADJECTIVE || next == Tag.NAME;
    return switch (chunk) {
      case Opaque o -> leads && i > start;
      case Named n ->
          leads
              && (i == start
                  || !(n.naming() instanceof Naming.PersonNaming)
                  || tokens.get(i).text().indexOf('-') > 0); // "the Franco-African summit"
      default -> false;
    };
  }

  private boolean continues(Token token, int i, int start) {
    return switch (token.tag()) {
      case DETERMINER ->
          i == start
              || tokens.get(i - 1).tag() == Tag.DETERMINER
              || (token.lower().equals("few") && leadsToNoun(i)); // "the last few days"
      case NUMBER, ADJECTIVE, NOUN, NAME -> true;
      case VERB_ING, VERB_PARTICIPLE -> i > start && leadsToNoun(i);
      case ADVERB -> i > start && leadsToNoun(i);
      case POSSESSIVE -> false;
      default -> false;
    };
  }

  private boolean leadsToNoun(int i) {
    if (i + 1 >= tokens.size() || fixed[i + 1].isPresent()) {
      return false;
    }
    Tag next = tokens.get(i + 1).tag();
    return next == Tag.NOUN || next == Tag.ADJECTIVE;
  }
}
