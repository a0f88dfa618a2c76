package io.dateline.article.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of words. A word is looked up where it stands in a text, small or capital, without
 * a string being made of it: texts are full of words that are known, and of others that are not.
 * Safe to share once it is filled.
 *
 * @param <V> what is known of a word
 */
public final class WordTable<V> {

  private static final int NONE = -1;

  private final List<String> words = new ArrayList<>();
  private final List<V> values = new ArrayList<>();

  /** The numbers of the words, each at the first free place after that of its letters. */
  private int[] places;

  /**
   * An empty table.
   *
   * @param expected how many words will about be put into it
   */
  public WordTable(int expected) {
    this.places = empty(Integer.highestOneBit(Math.max(8, expected)) * 4);
  }

  private static int[] empty(int size) {
    int[] places = new int[size];
    Arrays.fill(places, NONE);
    return places;
  }

  /** Puts in what is known of a word in lower case, in place of what was known before. */
  public void put(String word, V value) {
    int number = number(word, 0, word.length());
    if (number != NONE) {
      values.set(number, value);
      return;
    }
    if (words.size() * 2 >= places.length) {
      places = empty(places.length * 2);
      for (int i = 0; i < words.size(); i++) {
        places[free(words.get(i))] = i;
      }
    }
    places[free(word)] = words.size();
    words.add(word);
    values.add(value);
  }

  private int free(String word) {
    int place = place(hash(word, 0, word.length()));
    while (places[place] != NONE) {
      place = (place + 1) & (places.length - 1);
    }
    return place;
  }

  /** What is known of a word in lower case, else something else. */
  public V get(String word, V otherwise) {
    return get(word, 0, word.length(), otherwise);
  }

  /** What is known of the word that is a part of a text, else something else. */
  public V get(String text, int from, int to, V otherwise) {
    int number = number(text, from, to);
    return number == NONE ? otherwise : values.get(number);
  }

  /** The word that is a part of a text, in lower case; an empty text if it is not known. */
  public String word(String text, int from, int to) {
    int number = number(text, from, to);
    return number == NONE ? "" : words.get(number);
  }

  private int number(String text, int from, int to) {
    int place = place(hash(text, from, to));
    while (places[place] != NONE) {
      if (is(words.get(places[place]), text, from, to)) {
        return places[place];
      }
      place = (place + 1) & (places.length - 1);
    }
    return NONE;
  }

  private static boolean is(String word, String text, int from, int to) {
    if (word.length() != to - from) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != small(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + small(text.charAt(i));
    }
    return hash;
  }

  private int place(int hash) {
    return (hash ^ (hash >>> 15)) & (places.length - 1);
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
