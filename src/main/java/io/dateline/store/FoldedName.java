package io.dateline.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The form of a name that the table is asked by: without case, accents and punctuation. */
public final class FoldedName {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");

  /** Letters that Unicode does not take apart into a base and a mark. */
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ł', "l", 'ø', "o", 'đ', "d", 'ð', "d", 'þ', "th", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı',
          "i", 'ħ', "h");

  private FoldedName() {}

  /** "Recep Tayyip Erdoğan" gives "recep tayyip erdogan", "O'Brien" gives "obrien". */
  public static String of(String name) {
    String lower = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    String bare = APOSTROPHES.matcher(MARKS.matcher(lower).replaceAll("")).replaceAll("");
    StringBuilder folded = new StringBuilder();
    for (char c : SEPARATORS.matcher(bare).replaceAll(" ").strip().toCharArray()) {
      folded.append(LETTERS.getOrDefault(c, String.valueOf(c)));
    }
    return Attributes.clip(folded.toString(), 200);
  }
}
