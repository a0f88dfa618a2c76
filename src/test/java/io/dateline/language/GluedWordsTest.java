package io.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Saved pages lose links, and leave the words around them glued by a hyphen. */
class GluedWordsTest {

  private static final Analyser ANALYSER = Analyser.load();

  @Test
  void wordThatGoesOnWithTheClauseIsParted() {
    assertThat(words("Berg-said")).isEqualTo("Berg|said");
    assertThat(words("Berg -has gone.")).isEqualTo("Berg|has|gone|.");
    assertThat(words("met with-Polish guests")).isEqualTo("met|with|Polish|guests");
    assertThat(words("Berg-in Rome")).isEqualTo("Berg|in|Rome");
  }

  @Test
  void hyphenInsideAWordStays() {
    assertThat(words("A Sit-in")).isEqualTo("A|Sit-in");
    assertThat(words("Stratford-on-Avon")).isEqualTo("Stratford-on-Avon");
    assertThat(words("the mother-in-law")).isEqualTo("the|mother-in-law");
    assertThat(words("Kim Jong-un")).isEqualTo("Kim|Jong-un");
    assertThat(words("al-Masri")).isEqualTo("al-Masri");
    assertThat(words("a dash -like this")).isEqualTo("a|dash|-|like|this");
  }

  private static String words(String text) {
    return ANALYSER.analyse(text).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(Token::text)
        .collect(Collectors.joining("|"));
  }
}
