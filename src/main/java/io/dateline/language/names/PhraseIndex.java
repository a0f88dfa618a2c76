package io.dateline.language.names;

import io.dateline.language.Analyser;
import io.dateline.language.Resources;
import io.dateline.language.Token;
import io.dateline.language.names.PhraseTable.Match;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The phrases of tables that are too large to be read whole before the first article: loading only
 * notes which rows hold phrases of which first word; they are read when that word is met. Safe to
 * share.
 *
 * @param <T> what a phrase stands for
 */
final class PhraseIndex<T> {

  private static final char BEYOND_ASCII = '\u0080';

  /** The first letter beyond those whose small form is sure to be one letter, too. */
  private static final char BEYOND_LATIN = '\u0100';

  /** What stands in a column that holds no phrase. */
  private static final char NONE = '-';

  private final Analyser analyser;
  private final List<Source<T>> sources;

  /** The tables, not decoded yet. */
  private final List<String> texts = new ArrayList<>();

  /**
   * The entries: the source of a row, its offset, and the entry before with the same first word.
   */
  private int[] entries = new int[3 * 4096];

  private int size;

  /** An open hash table: the hash of a first word, and the last of its entries plus one. */
  private int[] hashes = new int[2 * 4096];

  private int words;
  private final AtomicReferenceArray<PhraseTable<T>> read;

  /** Takes over the phrases and the value of a row. */
  interface Row<T> {
    void addTo(PhraseTable<T> table, List<String> columns);
  }

  /**
   * A table.
   *
   * @param file its name
   * @param columns the columns that hold phrases, several in one parted by "|"
   * @param row how a row is read
   */
  record Source<T>(String file, List<Integer> columns, Row<T> row) {

    static <T> Source<T> of(String file, Row<T> row, Integer... columns) {
      return new Source<>(file, List.of(columns), row);
    }
  }

  /** Indexes some tables; of two rows with the same phrase the first one counts. */
  PhraseIndex(Analyser analyser, List<Source<T>> sources) {
    this.analyser = analyser;
    this.sources = List.copyOf(sources);
    for (int source = 0; source < sources.size(); source++) {
      String text = Resources.undecoded(Analyser.class, sources.get(source).file());
      texts.add(text);
      index(source, text);
    }
    this.read = new AtomicReferenceArray<>(hashes.length / 2);
  }

  /** The longest phrase that begins at token {@code i}. */
  Optional<Match<T>> longest(List<Token> tokens, int i) {
    int slot = slot(tokens.get(i).lower().hashCode());
    if (hashes[slot + 1] == 0) {
      return Optional.empty();
    }
    PhraseTable<T> table = read.get(slot / 2);
    if (table == null) {
      table = read(hashes[slot + 1]);
      read.set(slot / 2, table);
    }
    return table.longest(tokens, i);
  }

  private PhraseTable<T> read(int last) {
    List<Integer> rows = new ArrayList<>();
    for (int entry = last; entry > 0; entry = entries[3 * entry - 1]) {
      rows.addFirst(entry);
    }
    PhraseTable<T> table = new PhraseTable<>();
    for (int entry : rows) {
      int source = entries[3 * entry - 3];
      int start = entries[3 * entry - 2];
      String text = texts.get(source);
      String line = Resources.decoded(text.substring(start, lineEnd(text, start)));
      sources.get(source).row().addTo(table, Arrays.asList(line.split("\t", -1)));
    }
    return table;
  }

  private void index(int source, String text) {
    List<Integer> columns = sources.get(source).columns();
    for (int start = 0; start < text.length(); ) {
      int end = lineEnd(text, start);
      if (end > start && text.charAt(start) != '#') {
        int column = 0;
        for (int from = start; from <= end; column++) {
          int to = indexOf('\t', text, from, end);
          if (columns.contains(column)) {
            addPhrases(source, start, text, from, to);
          }
          from = to + 1;
        }
      }
      start = end + 1;
    }
  }

  private void addPhrases(int source, int row, String text, int from, int to) {
    for (int start = from; start < to; ) {
      int end = indexOf('|', text, start, to);
      if (!(end == start + 1 && text.charAt(start) == NONE)) {
        add(firstWord(text, start, end, false), source, row);
      }
      start = end + 1;
    }
  }

  /** The hash of a phrase's first token in small letters; of most, that can be told at a glance. */
  private int firstWord(String text, int start, int end, boolean decoded) {
    int hash = 0;
    for (int i = start; i < end && text.charAt(i) != ' '; i++) {
      char c = text.charAt(i);
      if (c >= BEYOND_ASCII && !decoded) {
        String phrase = Resources.decoded(text.substring(start, end));
        return firstWord(phrase, 0, phrase.length(), true);
      }
      if (c >= BEYOND_LATIN || !Character.isLetter(c)) {
        List<String> tokens = analyser.words(text.substring(start, end));
        return tokens.isEmpty() ? 0 : tokens.getFirst().hashCode();
      }
      hash = 31 * hash + Character.toLowerCase(c);
    }
    return hash;
  }

  private void add(int hash, int source, int row) {
    if (2 * words >= hashes.length / 2) {
      grow();
    }
    int slot = slot(hash);
    words += hashes[slot + 1] == 0 ? 1 : 0;
    if (3 * size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * entries.length);
    }
    entries[3 * size] = source;
    entries[3 * size + 1] = row;
    entries[3 * size + 2] = hashes[slot + 1];
    size++;
    hashes[slot] = hash;
    hashes[slot + 1] = size;
  }

  private void grow() {
    int[] old = hashes;
    hashes = new int[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i + 1] != 0) {
        int slot = slot(old[i]);
        hashes[slot] = old[i];
        hashes[slot + 1] = old[i + 1];
      }
    }
  }

  /** Where a hash is, or would be. */
  private int slot(int hash) {
    int mask = hashes.length - 1;
    int slot = (2 * (hash ^ (hash >>> 15))) & mask;
    while (hashes[slot + 1] != 0 && hashes[slot] != hash) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private static int lineEnd(String text, int start) {
    return indexOf('\n', text, start, text.length());
  }

  /** Where a mark stands between two places, or the second of these. */
  private static int indexOf(char mark, String text, int from, int to) {
    int at = text.indexOf(mark, from, to);
    return at < 0 ? to : at;
  }
}
