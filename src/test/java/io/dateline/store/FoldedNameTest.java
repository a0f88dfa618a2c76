package io.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

  @ParameterizedTest(name = "{0} is asked for as {1}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Recep Tayyip Erdoğan, recep tayyip erdogan",
        "WANG YI, wang yi",
        "Donald Tusk , donald tusk",
        "Radosław Sikorski, radoslaw sikorski",
        "Jean-Noël Barrot, jean noel barrot",
        "Lars Løkke Rasmussen, lars lokke rasmussen",
        "Micheál O’Brien, micheal obrien",
        "Micheál O'Brien, micheal obrien",
        "İbrahim Kalın, ibrahim kalin",
        "J.  D. Vance, j d vance",
        "王毅, 王毅"
      })
  void names_lose_case_accents_and_punctuation(String name, String folded) {
    assertThat(FoldedName.of(name)).isEqualTo(folded);
  }

  @Test
  void names_that_would_fit_no_key_are_cut() {
    assertThat(FoldedName.of("x".repeat(5000))).hasSize(200);
  }
}
