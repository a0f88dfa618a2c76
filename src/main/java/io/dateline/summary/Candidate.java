package io.dateline.summary;

import io.dateline.language.Quote;
import io.dateline.language.Token;
import io.dateline.language.names.Naming;
import io.dateline.language.phrase.Chunk;
import io.dateline.language.phrase.Named;
import io.dateline.language.phrase.NounGroup;
import io.dateline.visit.Visit;
import io.dateline.visit.scene.Line;
import io.dateline.visit.scene.Scene;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence that may stand in a summary.
 *
 * @param line the sentence
 * @param position its place among the candidates, from 0
 * @param words how many words it has
 * @param proves how many mentions of visits it holds
 * @param vague whether it begins with a pronoun, so that another one has to tell whom it means
 * @param names the last words of the people and places that it names, in lower case
 */
record Candidate(
    Line line, int position, int words, int proves, boolean vague, List<String> names) {

  private static final int FEWEST_WORDS = 5;
  private static final double SAME = 0.6;

  /** The sentences of the body that have a finite verb; all of it where none has. */
  static List<Candidate> of(Scene scene, List<Visit> visits) {
    List<Line> body = scene.lines().stream().filter(line -> !line.title()).toList();
    List<Line> full = body.stream().filter(line -> isSentence(line) && !isMenu(line)).toList();
    List<Line> lines = !full.isEmpty() ? full : !body.isEmpty() ? body : scene.lines();
    List<Quote> proofs = visits.stream().flatMap(visit -> visit.evidence().stream()).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (Line line : lines) {
      candidates.add(of(line, candidates.size(), proofs));
    }
    return candidates;
  }

  /** "Home | World | Asia": bars part links, not words of a sentence. */
  private static boolean isMenu(Line line) {
    return line.tokens().stream().filter(token -> token.text().equals("|")).count() > 1;
  }

  private static Candidate of(Line line, int position, List<Quote> proofs) {
    int words = words(line);
    int proves = (int) proofs.stream().filter(proof -> holds(line, proof)).count();
    boolean vague = isPronoun(line.tokens().getFirst().lower());
    return new Candidate(line, position, words, proves, vague, names(line));
  }

  private static List<String> names(Line line) {
    List<String> names = new ArrayList<>();
    for (Chunk chunk : line.chunks()) {
      if (chunk instanceof Named named) {
        addName(line, named.naming(), names);
      } else if (chunk instanceof NounGroup group && !group.inside().isEmpty()) {
        group.inside().forEach(naming -> addName(line, naming, names));
      }
    }
    return names;
  }

  private static void addName(Line line, Naming naming, List<String> names) {
    if (naming instanceof Naming.PlaceNaming
        || (naming instanceof Naming.PersonNaming person && !person.name().isEmpty())) {
      names.add(line.tokens().get(naming.to() - 1).lower());
    }
  }

  private static boolean isSentence(Line line) {
    return line.clauses().stream().anyMatch(clause -> clause.verb().form().isFinite())
        && words(line) >= FEWEST_WORDS;
  }

  private static int words(Line line) {
    int words = 0;
    for (Token token : line.tokens()) {
      words += isWord(token) ? 1 : 0;
    }
    return words;
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().codePointAt(0));
  }

  private static boolean isPronoun(String lower) {
    String word = lower.contains("'") ? lower.substring(0, lower.indexOf('\'')) : lower;
    return switch (word) {
      case "he", "she", "it", "they", "his", "her", "their", "its", "this", "that", "these" -> true;
      default -> false;
    };
  }

  private static boolean holds(Line line, Quote quote) {
    return line.sentence().start() <= quote.start() && quote.end() <= line.sentence().end();
  }

  /** Whether all these words, in lower case, stand in the sentence. */
  boolean tells(List<String> phrase) {
    for (String word : phrase) {
      if (!tells(word)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word, in lower case, stands in the sentence. */
  boolean tells(String word) {
    List<Token> tokens = line.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).lower().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether most of the content words of the shorter one stand in the other, too. */
  boolean saysTheSame(Candidate other) {
    Set<String> mine = content();
    Set<String> others = other.content();
    int both = 0;
    for (String word : mine) {
      both += others.contains(word) ? 1 : 0;
    }
    return both >= SAME * Math.max(1, Math.min(mine.size(), others.size()));
  }

  private Set<String> content() {
    Set<String> content = new HashSet<>();
    for (Token token : line.tokens()) {
      boolean counts =
          switch (token.tag()) {
            case NOUN, NAME, ADJECTIVE, NUMBER -> true;
            default -> token.tag().isVerb();
          };
      if (counts) {
        content.add(token.lemma());
      }
    }
    return content;
  }
}
