package io.dateline.language.people;

import io.dateline.language.Tag;
import io.dateline.language.Token;
import io.dateline.language.names.Naming.PersonNaming;
import java.util.List;

/** What stands right before and after a naming in its sentence. */
final class Surroundings {

  private Surroundings() {}

  /** A name before or after a verb of speech is a person's. */
  static boolean speaks(List<Token> tokens, PersonNaming naming) {
    return isSpeech(tokens, naming.to()) || isSpeech(tokens, naming.from() - 1);
  }

  static boolean isBeforeVerb(List<Token> tokens, PersonNaming naming) {
    return naming.to() < tokens.size() && tokens.get(naming.to()).tag().isFinite();
  }

  static boolean isBehindPreposition(List<Token> tokens, PersonNaming naming) {
    return naming.from() > 0 && tokens.get(naming.from() - 1).tag() == Tag.PREPOSITION;
  }

  private static boolean isSpeech(List<Token> tokens, int i) {
    return i >= 0
        && i < tokens.size()
        && switch (tokens.get(i).lemma()) {
          case "say", "tell", "add", "stress", "note", "urge", "warn" ->
              tokens.get(i).tag().isVerb();
          default -> false;
        };
  }
}
