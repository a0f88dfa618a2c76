package io.dateline.fact.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.fact.Fact;
import io.dateline.fact.Facts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in quotation marks, as newspapers write them. */
class StatementsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"The ferry sails at dawn,\" Captain Nadia Lund said.",
        "\u201cThe ferry sails at dawn,\u201d Captain Nadia Lund said.",
        "\u2018The ferry sails at dawn,\u2019 Captain Nadia Lund said.",
        "'The ferry sails at dawn,' Captain Nadia Lund said.",
        "``The ferry sails at dawn,'' Captain Nadia Lund said.",
        "\u00abThe ferry sails at dawn,\u00bb Captain Nadia Lund said.",
        "\u201eThe ferry sails at dawn,\u201c Captain Nadia Lund said.",
        "Captain Nadia Lund said: \"The ferry sails at dawn.\"",
        "\"The ferry sails at dawn!\" Captain Nadia Lund said."
      })
  void marksOfEveryKindHoldAStatement(String text) {
    List<Fact> found = Facts.in(text);
    assertThat(found).hasSize(1);
    Fact.Statement statement = (Fact.Statement) found.getFirst();
    assertThat(statement.speaker().name()).isEqualTo("Nadia Lund");
    assertThat(statement.quote().text()).startsWith("The ferry sails at dawn");
  }

  @Test
  void quoteIsTheExactSliceOfTheTextWithoutItsMarks() {
    String text = "On Monday Nadia Lund said: \"The ferry sails at dawn.\" Nobody answered.";
    Fact.Statement statement = (Fact.Statement) Facts.in(text).getFirst();
    assertThat(text.substring(statement.quote().start(), statement.quote().end()))
        .isEqualTo(statement.quote().text())
        .isEqualTo("The ferry sails at dawn.");
    assertThat(statement.evidence()).containsExactly(statement.quote());
  }

  @Test
  void quotationOverSeveralSentencesIsOneStatement() {
    assertThat(statements("\"The ferry is old. It leaks. It must go,\" Captain Nadia Lund said."))
        .containsExactly("Nadia Lund: The ferry is old. It leaks. It must go");
  }

  @Test
  void quotationOverSeveralParagraphsBelongsToOneSpeaker() {
    assertThat(
            statements(
                """
                Captain Nadia Lund said: "The ferry is old and slow.

                "It must be replaced this year."
                """))
        .containsExactly(
            "Nadia Lund: The ferry is old and slow.", "Nadia Lund: It must be replaced this year.");
  }

  @Test
  void piecesInOneSentenceAreOneStatement() {
    assertThat(
            statements(
                "\"The ferry is old and slow,\" Captain Nadia Lund said, \"and it will stay so.\""))
        .containsExactly("Nadia Lund: The ferry is old and slow");
  }

  @Test
  void pronounMeansWhoSpokeBeforeAndNobodyWhomTheWordsName() {
    assertThat(
            statements(
                """
                Captain Nadia Lund met the crew on Monday.

                "Minister Tomas Okafor promised us a new ferry," she said.
                """))
        .containsExactly("Nadia Lund: Minister Tomas Okafor promised us a new ferry");
  }

  @Test
  void nameBetweenCommasIsTheSpeaker() {
    assertThat(
            statements(
                "The harbour's chief engineer, Nadia Lund, told the council: \"We need a ferry now.\""))
        .containsExactly("Nadia Lund: We need a ferry now.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Captain Nadia Lund called the ferry \"old and slow\".",
        "The ferry \"Star of the Sea\" sails at dawn, Captain Nadia Lund said.",
        "Protesters chanting \"we want a new ferry\" met Captain Nadia Lund.",
        "Captain Nadia Lund is 6' 2\" tall and the ferry 90' long.",
        "The captains' talks and the crews' talks ended, Nadia Lund said.",
        "\"",
        "\" \" \" \"",
        "Nadia Lund said \"",
      })
  void titlesSlogansShortTermsAndStrayMarksAreNoStatements(String text) {
    assertThat(statements(text)).isEmpty();
  }

  @Test
  void markThatNothingClosesDoesNotSwallowTheRest() {
    assertThat(
            statements(
                """
                Captain Nadia Lund said the ferry was "old and slow.

                The council meets on Monday.
                """))
        .isEmpty();
  }

  private static List<String> statements(String text) {
    return Facts.inShort(text, Fact.Statement.class);
  }
}
