package io.dateline.visit.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.visit.scene.SceneReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trips that only an article as a whole tells, and no sentence alone. */
class TripsOfArticlesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 27);
  private static final SceneReader SCENES = SceneReader.load();
  private static final VisitExtractor VISITS = VisitExtractor.load();

  @Test
  void surnameOfSomebodyNamedInFullIsNoTown() {
    assertThat(
            trips(
                """
                Portuguese President Rosa Valencia spoke to reporters. Valencia will fly to Chile on \
                Friday."""))
        .containsExactly("Rosa Valencia > CL 2025-03-28 planned");
  }

  @Test
  void townOfThatNameStaysATown() {
    assertThat(
            trips(
                """
                Portuguese President Rosa Valencia spoke to reporters. Polish Premier Jan Mazur will \
                fly to Valencia on Friday."""))
        .containsExactly("Jan Mazur > ES 2025-03-28 planned");
  }

  @Test
  void officeOfSeveralIsThatOfEachNameBehindIt() {
    assertThat(
            trips(
                """
                US senators Carl Wood, Ann Perry and Tom Reed flew to Kenya on Monday."""))
        .containsExactly("Carl Wood, Ann Perry, Tom Reed > KE 2025-03-24/ ongoing");
  }

  @Test
  void stopThatWasDroppedIsThatOfWhoIsStillToTravel() {
    assertThat(
            trips(
                """
                French President Anne Morel will visit Nigeria in June. Nigerian Foreign Minister \
                Halima Bello visited Paris last week to prepare the trip. A stop in Ghana that had \
                been planned for June 19 has been cancelled."""))
        .containsExactly(
            "Anne Morel > NG 2025-06 planned",
            "Halima Bello > FR 2025-03-17/2025-03-23 completed",
            "Anne Morel > GH 2025-06-19 cancelled");
  }

  @Test
  void stopOfATripThatIsOverIsThatOfItsTraveller() {
    assertThat(
            trips(
                """
                Polish Premier Jan Mazur visited Kenya last week. A planned stop in Chad was \
                dropped at the last minute."""))
        .containsExactly(
            "Jan Mazur > KE 2025-03-17/2025-03-23 completed", "Jan Mazur > TD  cancelled");
  }

  @Test
  void townThatOpensAReportInSmallLettersIsWhereItWasFiled() {
    String visit = "Polish Premier Jan Mazur arrived here on Wednesday.";
    assertThat(trips("Lima, Mar 27 (Wire) " + visit))
        .containsExactly("Jan Mazur > PE 2025-03-26/ ongoing");
    assertThat(trips("Lima [Peru], March 27 (Wire): " + visit))
        .containsExactly("Jan Mazur > PE 2025-03-26/ ongoing");
    assertThat(trips("Lima \u2013 " + visit)).containsExactly("Jan Mazur > PE 2025-03-26/ ongoing");
  }

  @Test
  void countryIsTheOneToldLast() {
    assertThat(
            trips(
                """
                Polish Premier Jan Mazur visited Chile in May 2024. Swedish Premier Elin Strand \
                travelled to the country last week."""))
        .contains("Elin Strand > CL 2025-03-17/2025-03-23 completed");
  }

  @Test
  void earlierVisitByTheSameGuestIsAnotherTripToTheSamePlace() {
    assertThat(
            trips(
                """
                Polish Premier Jan Mazur will visit Chile on Friday. It is the first time since his \
                visit in May 2019 that he is asked."""))
        .containsExactly("Jan Mazur > CL 2025-03-28 planned", "Jan Mazur > CL 2019-05 completed");
  }

  @Test
  void tourOfAnAreaGivesItsFirstDayToItsFirstStop() {
    assertThat(
            trips(
                """
                Polish Premier Jan Mazur on Monday began a 10-day tour of Asia. It will take him to \
                Japan and Vietnam."""))
        .contains("Jan Mazur > JP 2025-03-24/ planned");
  }

  @Test
  void talksAtTheSeatOfPowerMakeNoGuestOfItsHolder() {
    assertThat(
            trips(
                """
                LIMA, March 27 (Wire) -- Few were heard in the White House, where President Carl Wood \
                held talks with experts."""))
        .isEmpty();
  }

  private static List<String> trips(String text) {
    return VISITS.extract(SCENES.read(text, 0, PUBLISHED)).stream()
        .map(
            visit ->
                String.join(", ", visit.visitors().stream().map(person -> person.name()).toList())
                    + " > "
                    + visit.destination().country().orElse("")
                    + " "
                    + visit.when().edtf()
                    + " "
                    + visit.status().name().toLowerCase(java.util.Locale.ROOT))
        .toList();
  }
}
