package io.dateline.language;

import io.dateline.language.Tokenizer.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a text as sentences of tagged tokens. Immutable and safe to share; loading it reads the
 * lexicon, so load it once.
 */
public final class Analyser {

  private final Tokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Lexicon lexicon;
  private final Tagger tagger;

  private Analyser(Lexicon lexicon, Set<String> abbreviations) {
    this.lexicon = lexicon;
    this.tokenizer = new Tokenizer(abbreviations, lexicon);
    this.splitter =
        new SentenceSplitter(
            word ->
                lexicon
                    .find(word)
                    .map(
                        entry ->
                            entry.can(Tag.DETERMINER)
                                || entry.can(Tag.PRONOUN)
                                || entry.can(Tag.PREPOSITION)
                                || entry.can(Tag.CONJUNCTION))
                    .orElse(false));
    this.tagger = new Tagger(lexicon);
  }

  /** Loads the lexicon that comes with Dateline. */
  public static Analyser load() {
    Set<String> abbreviations =
        Resources.table(Analyser.class, "abbreviations.txt").stream()
            .map(row -> row.get(0))
            .map(word -> word.endsWith(".") ? word.substring(0, word.length() - 1) : word)
            .collect(Collectors.toUnmodifiableSet());
    return new Analyser(Lexicon.load(), abbreviations);
  }

  /**
   * Reads a text whose paragraphs are parted by line feeds.
   *
   * @param text the text; the offsets of the tokens refer to it
   * @return its sentences in order; none if it holds no word
   */
  public List<Sentence> analyse(String text) {
    List<List<Piece>> pieces = new ArrayList<>();
    List<Integer> paragraphs = new ArrayList<>();
    int paragraph = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      List<List<Piece>> sentences = splitter.split(tokenizer.split(text, start, end));
      for (List<Piece> sentence : sentences) {
        pieces.add(sentence);
        paragraphs.add(paragraph);
      }
      paragraph += sentences.isEmpty() ? 0 : 1;
      start = end + 1;
    }
    Capitals capitals = new Capitals(lexicon, pieces);
    List<Sentence> sentences = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      sentences.add(new Sentence(i, paragraphs.get(i), tagger.tag(pieces.get(i), capitals)));
    }
    return sentences;
  }

  /** The words of a phrase in lower case, split as a text is. */
  public List<String> words(String phrase) {
    return tokenizer.split(phrase, 0, phrase.length()).stream().map(Piece::lower).toList();
  }
}
