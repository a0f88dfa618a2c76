package io.dateline.language;

import io.dateline.article.text.WordTable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of English that rules depend on: what each can be, and the form a dictionary lists. */
final class Lexicon {

  /**
   * What is known of a word.
   *
   * @param tags the parts of speech it can be, a bit for each
   * @param verb the base form if it can be a verb, else the word itself
   * @param noun the singular if it can be a noun, else the word itself
   */
  record Entry(int tags, String verb, String noun) {

    private static final int VERBS =
        Arrays.stream(Tag.values()).filter(Tag::isVerb).mapToInt(Tag::bit).sum();

    static Entry of(Tag tag, String verb, String noun) {
      return new Entry(tag.bit(), verb, noun);
    }

    Entry and(Tag tag) {
      return new Entry(tags | tag.bit(), verb, noun);
    }

    boolean can(Tag tag) {
      return (tags & tag.bit()) != 0;
    }

    boolean canBeVerb() {
      return (tags & VERBS) != 0;
    }

    /** Whether it can be nothing but one part of speech. */
    boolean isCertain() {
      return Integer.bitCount(tags) == 1;
    }

    /** The first part of speech that it can be, in the order of the tags. */
    Tag first() {
      return Tag.ALL.get(Integer.numberOfTrailingZeros(tags));
    }
  }

  private static final Entry NONE = new Entry(0, "", "");

  private final WordTable<Entry> entries = new WordTable<>(16_384);

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (List<String> row : Resources.table(Lexicon.class, "nouns.txt")) {
      String noun = row.get(0);
      lexicon.add(noun, Tag.NOUN, "", noun);
      for (String plural : plurals(row)) {
        lexicon.add(plural, Tag.NOUN, "", noun);
      }
    }
    for (List<String> row : Resources.table(Lexicon.class, "adjectives.txt")) {
      lexicon.add(row.get(0), Tag.ADJECTIVE, "", "");
    }
    for (List<String> row : Resources.table(Lexicon.class, "adverbs.txt")) {
      lexicon.add(row.get(0), Tag.ADVERB, "", "");
    }
    for (List<String> row : Resources.table(Lexicon.class, "verbs.tsv")) {
      lexicon.addVerb(row);
    }
    for (List<String> row : Resources.table(Lexicon.class, "functionwords.tsv")) {
      for (String tag : row.get(1).split("\\|", -1)) {
        String lemma = row.size() > 2 && !row.get(2).equals("-") ? row.get(2) : row.get(0);
        lexicon.add(row.get(0), Tag.valueOf(tag.toUpperCase(Locale.ROOT)), lemma, "");
      }
    }
    return lexicon;
  }

  /** What is known of a word in lower case. */
  Optional<Entry> find(String lower) {
    Entry entry = entries.get(lower, NONE);
    return entry.tags() == 0 ? Optional.empty() : Optional.of(entry);
  }

  boolean knows(String lower) {
    return entries.get(lower, NONE).tags() != 0;
  }

  /** The known word that is a part of a text, in lower case; an empty text if there is none. */
  String word(String text, int from, int to) {
    return entries.word(text, from, to);
  }

  private void addVerb(List<String> row) {
    String base = row.get(0);
    add(base, Tag.VERB_BASE, base, "");
    add(base, Tag.VERB_PRESENT, base, "");
    add(Inflection.withS(base), Tag.VERB_PRESENT, base, "");
    boolean doubles = row.get(1).equals(base + base.charAt(base.length() - 1) + "ed");
    Inflection.withIng(base).stream()
        .filter(form -> !doubles || !form.equals(base + "ing")) // "hoping" is of "hope"
        .forEach(form -> add(form, Tag.VERB_ING, base, ""));
    forms(row.get(1), base).forEach(form -> add(form, Tag.VERB_PAST, base, ""));
    forms(row.get(2), base).forEach(form -> add(form, Tag.VERB_PARTICIPLE, base, ""));
    if (row.size() > 3 && row.get(3).contains("noun")) {
      add(base, Tag.NOUN, "", base);
      add(Inflection.withS(base), Tag.NOUN, "", base);
    }
    if (row.size() > 3 && row.get(3).contains("adjective")) {
      add(base, Tag.ADJECTIVE, "", "");
    }
  }

  private static List<String> plurals(List<String> row) {
    if (row.size() < 2) {
      return List.of(Inflection.withS(row.get(0)));
    }
    return row.get(1).equals("-") ? List.of() : List.of(row.get(1).split("\\|", -1));
  }

  private static List<String> forms(String given, String base) {
    return given.equals("-") ? Inflection.withEd(base) : List.of(given.split("\\|", -1));
  }

  private void add(String word, Tag tag, String verb, String noun) {
    Entry old = entries.get(word, NONE);
    if (old.tags() == 0) {
      entries.put(word, Entry.of(tag, verb.isEmpty() ? word : verb, noun.isEmpty() ? word : noun));
      return;
    }
    Entry both = old.and(tag);
    if (old.verb().equals(word) && !verb.isEmpty() && !verb.equals(word)) {
      both = new Entry(both.tags(), verb, old.noun());
    } else if (old.noun().equals(word) && !noun.isEmpty() && !noun.equals(word)) {
      both = new Entry(both.tags(), old.verb(), noun);
    }
    entries.put(word, both);
  }
}
