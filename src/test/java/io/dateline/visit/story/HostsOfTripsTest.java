package io.dateline.visit.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.visit.scene.SceneReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a visitor meets is told on the trip where they met, and on no other. */
class HostsOfTripsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 27);
  private static final SceneReader SCENES = SceneReader.load();
  private static final VisitExtractor VISITS = VisitExtractor.load();

  @Test
  void hostsOfATourStandAtTheStopWhereTheyAreAtHome() {
    assertThat(
            hosts(
                """
                Swedish Prime Minister Elin Strand arrived in Canada on Monday on the first leg of a tour \
                that will also take her to Mexico. Canadian Prime Minister Paul Tremblay welcomed her with \
                a salute. In Mexico City on Thursday, Strand will confer with President Lucia Herrera and \
                the mayor of the capital, Diego Rios."""))
        .containsExactlyInAnyOrder(
            "Elin Strand > CA: Paul Tremblay", "Elin Strand > MX: Lucia Herrera, Diego Rios");
  }

  @Test
  void ofTwoTripsToOneCountryTheOneToldLastHasTheMeeting() {
    assertThat(
            hosts(
                """
                Danish Prime Minister Mette Krog visited Chile in May 2019. She will visit Chile next \
                week. Krog is to meet Chilean President Aino Rojas."""))
        .containsExactlyInAnyOrder("Mette Krog > CL: ", "Mette Krog > CL: Aino Rojas");
  }

  @Test
  void whoIsOnlyInvitedHasMetNobodyThere() {
    assertThat(
            hosts(
                """
                Greek Foreign Minister Nikos Manolis arrived in Ankara on Wednesday. He held talks with \
                Turkish President Murat Demir. Demir has not answered an invitation by Greek President \
                Eleni Pappa to visit Greece."""))
        .containsExactlyInAnyOrder(
            "Nikos Manolis > TR: Murat Demir", "Murat Demir > GR: Eleni Pappa");
  }

  @Test
  void whoStandsForABodyReceivesWhereTheGuestIs() {
    assertThat(
            hosts(
                """
                Turkish Defence Minister Kemal Arslan arrived in Brussels on Wednesday. He met NATO \
                Secretary-General Jens Holm as well as Belgian Premier Luc Maes."""))
        .containsExactly("Kemal Arslan > BE: Jens Holm, Luc Maes");
  }

  @Test
  void compatriotsWhoGreetAGuestAreNoHosts() {
    assertThat(
            hosts(
                """
                Danish Premier Mette Krog was greeted in Hanoi on Monday by Vietnamese Foreign Minister \
                Tran Van Minh and Danish Ambassador Lars Holm."""))
        .containsExactly("Mette Krog > VN: Tran Van Minh");
  }

  @Test
  void namesBehindIncludingAreHosts() {
    assertThat(
            hosts(
                """
                Danish Premier Mette Krog arrived in Hanoi on Monday. She was greeted by senior officials, \
                including Vietnamese Foreign Minister Tran Van Minh."""))
        .containsExactly("Mette Krog > VN: Tran Van Minh");
  }

  @Test
  void aGuestToldByCountryIsTheOneNamedBefore() {
    assertThat(
            hosts(
                """
                Danish Premier Mette Krog arrived in Hanoi on Monday. Vietnamese President Tran Van Minh \
                received the Danish guest on Tuesday."""))
        .containsExactly("Mette Krog > VN: Tran Van Minh");
  }

  @Test
  void peopleMetElsewhereAreNoHosts() {
    assertThat(
            hosts(
                """
                Danish Premier Mette Krog arrived in Hanoi on Monday. In an interview she praised Chilean \
                President Aino Rojas, who lives in Santiago."""))
        .containsExactly("Mette Krog > VN: ");
  }

  private static List<String> hosts(String text) {
    return VISITS.extract(SCENES.read(text, 0, PUBLISHED)).stream()
        .map(
            visit ->
                "%s > %s: %s"
                    .formatted(
                        visit.visitors().getFirst().name(),
                        visit.destination().country().orElse("-"),
                        String.join(
                            ", ",
                            visit.hosts().stream().map(host -> host.person().name()).toList())))
        .toList();
  }
}
