package io.dateline.export;

import static io.dateline.diary.Telling.person;
import static io.dateline.export.Samples.HLAVOVA;
import static io.dateline.export.Samples.HOSTILE;
import static io.dateline.export.Samples.PLAN;
import static io.dateline.export.Samples.diary;
import static io.dateline.export.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dateline.diary.Countries;
import io.dateline.diary.Diary;
import io.dateline.diary.Entry;
import io.dateline.diary.Telling;
import io.dateline.diary.ToldVisit;
import io.dateline.summary.SummaryRecord;
import io.dateline.summary.Version;
import io.dateline.visit.Host;
import io.dateline.visit.Visit;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms beside the calendar. */
class ExportsTest {

  private static final Countries COUNTRIES = Countries.load();
  private static final JsonMapper JSON = new JsonMapper();

  static Stream<Export> all() {
    return Stream.of(
        Exports.jsonLines(),
        Exports.csv(COUNTRIES),
        Exports.markdown(COUNTRIES, true),
        Exports.calendar(COUNTRIES, "Visits"),
        Exports.linkedData(COUNTRIES),
        Exports.cameo(),
        Exports.plover());
  }

  @ParameterizedTest
  @MethodSource("all")
  void document_names_the_version_that_wrote_it(Export export) {
    assertThat(text(export, diary(PLAN))).contains(Version.NUMBER);
  }

  @ParameterizedTest
  @MethodSource("all")
  void document_holds_no_character_that_a_terminal_obeys(Export export) {
    assertThat(text(export, diary(HOSTILE)).replace("\r\n", "\n"))
        .doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]");
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_entries_give_a_document_all_the_same(Export export) {
    assertThat(text(export, List.of())).doesNotContain("null");
  }

  @Test
  void csv_has_a_row_for_each_visitor_and_host() {
    Telling two =
        PLAN.with(person("Ota Maly", "", "CZ"))
            .host(person("Rui \"R\" Costa, Jr.", "", "PT"), Host.Part.COUNTERPART);
    List<String> rows = text(Exports.csv(COUNTRIES), diary(two)).lines().toList();

    assertThat(rows).hasSize(5).allMatch(row -> row.split(",", -1).length >= 28);
    assertThat(rows.get(1)).contains(",Jana Hlavova,foreign minister,CZ,yes,Duarte Silveira,");
    assertThat(rows.get(4))
        .contains(",Ota Maly,,CZ,no,\"Rui \"\"R\"\" Costa, Jr.\",,PT,counterpart,");
  }

  @Test
  void csv_cells_are_no_formulas_and_no_rows_of_their_own() {
    String text = text(Exports.csv(COUNTRIES), diary(HOSTILE));

    assertThat(text.lines()).hasSize(2);
    assertThat(text)
        .contains("\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\") DTSTART:19990101\"")
        .contains("\"'@SUM(1+1)*cmd| \"\"q\"\", it's\"")
        .contains(",'-2+3,")
        .contains("'=cmd()");
  }

  @Test
  void markdown_shows_a_table_and_the_history_below() {
    String text = text(Exports.markdown(COUNTRIES, true), diary(PLAN));

    assertThat(text)
        .contains(
            "| 19 to 21 May 2025 | Jana Hlavova, foreign minister (Czechia) | Portugal: Lisbon |"
                + " Duarte Silveira, foreign minister (Portugal) | planned | 1 |")
        .contains("[Title of https://example.org/lisbon](<https://example.org/lisbon>)");
  }

  @Test
  void article_that_states_its_address_is_linked_there_in_every_form_that_has_links() {
    SummaryRecord told = PLAN.article("articles/7.txt").record();
    SummaryRecord record =
        new SummaryRecord(
            told.id(),
            told.source().at("https://news.example/7"),
            told.published(),
            told.outcome(),
            told.extractor());
    List<Entry> diary = Diary.of(ToldVisit.of(record).stream());

    for (Export form :
        List.of(
            Exports.csv(COUNTRIES),
            Exports.markdown(COUNTRIES, true),
            Exports.calendar(COUNTRIES, "Visits"),
            Exports.jsonLines(),
            Exports.linkedData(COUNTRIES))) {
      assertThat(text(form, diary)).contains("https://news.example/7");
    }
    assertThat(text(Exports.csv(COUNTRIES), diary)).endsWith(",https://news.example/7\n");
  }

  @Test
  void markdown_of_hostile_text_has_no_tag_no_link_and_no_further_column() {
    String text = text(Exports.markdown(COUNTRIES, false), diary(HOSTILE));

    assertThat(text).doesNotContain("<").contains("\\[a\\](b)", "&lt;b&gt;&amp;lt;");
    assertThat(text.lines().skip(2).findFirst().orElse("").replace("\\|", "").split("\\|", -1))
        .hasSize(8);
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, '2025-05-12 CZEGOV PRTGOV 036'",
    "INVITED, '2025-05-12 PRTGOV CZEGOV 036'",
    "COMPLETED, '2025-05-19 CZEGOV PRTGOV 042; 2025-05-19 PRTGOV CZEGOV 043'",
    "ONGOING, '2025-05-19 CZEGOV PRTGOV 042; 2025-05-19 PRTGOV CZEGOV 043'",
    "CANCELLED, '2025-05-12 CZEGOV PRTGOV 125'",
    "POSTPONED, ''",
  })
  void cameo_code_follows_the_status(Visit.Status status, String expected) {
    List<String> rows =
        text(Exports.cameo(), diary(PLAN.status(status)))
            .lines()
            .skip(1)
            .map(row -> String.join(" ", Arrays.asList(row.split("\t", -1)).subList(0, 4)))
            .toList();

    assertThat(String.join("; ", rows)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "EU, '', IGOEUREEC",
    "UN, secretary general, IGOUNO",
    "OPEC, minister, IGOOPEC",
    "XK, prime minister, KSVGOV",
    "US, general, USAMIL",
    "US, opposition leader, USAOPP",
    "'', foreign minister, ---GOV",
    "ZZ, '', ---",
  })
  void cameo_actor_is_country_and_sector(String country, String role, String code) {
    Telling told = Telling.of("a", person("Somebody Else", role, country), "PT", "2025-05-19");

    assertThat(text(Exports.cameo(), diary(told)).lines().toList().get(1).split("\t", -1)[1])
        .isEqualTo(code);
  }

  @Test
  void cameo_dates_a_visit_by_what_was_told() {
    assertThat(text(Exports.cameo(), diary(PLAN.status(Visit.Status.COMPLETED).days("2025-04"))))
        .contains("\n2025-04\tCZEGOV");
  }

  @Test
  void plover_event_has_mode_and_context() throws IOException {
    List<String> lines =
        text(Exports.plover(), diary(PLAN.status(Visit.Status.COMPLETED))).lines().toList();
    JsonNode visit = JSON.readTree(lines.get(0));

    assertThat(visit.path("event").asText()).isEqualTo("CONSULT");
    assertThat(visit.path("mode").asText()).isEqualTo("visit");
    assertThat(visit.path("source").path("code").asText()).isEqualTo("CZEGOV");
    assertThat(JSON.readTree(lines.get(1)).path("mode").asText()).isEqualTo("host");
  }

  @Test
  void every_status_but_postponed_has_an_event() {
    EventCodes codes = EventCodes.load();

    assertThat(Visit.Status.values())
        .filteredOn(status -> codes.codes(status).findAny().isEmpty())
        .containsExactly(Visit.Status.POSTPONED);
  }

  @Test
  void linked_data_is_an_event_with_people_place_and_article() throws IOException {
    JsonNode data = JSON.readTree(text(Exports.linkedData(COUNTRIES), diary(PLAN)));
    JsonNode event = data.path("hasPart").get(0);

    assertThat(data.path("@context").asText()).isEqualTo("https://schema.org");
    assertThat(event.path("@type").asText()).isEqualTo("Event");
    assertThat(event.path("startDate").asText()).isEqualTo("2025-05-19");
    assertThat(event.path("attendee").get(0).path("name").asText()).isEqualTo(HLAVOVA.name());
    assertThat(event.path("location").path("address").path("addressCountry").asText())
        .isEqualTo("PT");
    assertThat(event.path("subjectOf").get(0).path("hasPart").path("text").asText())
        .isEqualTo("Jana Hlavova goes");
  }

  @Test
  void linked_data_may_stand_in_a_page() throws IOException {
    String text = text(Exports.linkedData(COUNTRIES), diary(HOSTILE));

    assertThat(text).doesNotContain("<", ">", "&");
    assertThat(
            JSON.readTree(text)
                .path("hasPart")
                .get(0)
                .path("attendee")
                .get(0)
                .path("jobTitle")
                .asText())
        .isEqualTo("</script><script>alert(1)</script> [31m");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-19, 19 May 2025",
    "2025-05-19/2025-05-21, 19 to 21 May 2025",
    "2025-05-30/2025-06-02, 30 May to 2 June 2025",
    "2025-12-30/2026-01-02, 30 December 2025 to 2 January 2026",
    "2025-05, May 2025",
    "2025, 2025",
    "'', undated",
    "2025-05-19/, from 19 May 2025",
    "/2025-05-19, until 19 May 2025",
  })
  void days_in_words_say_no_more_than_was_told(String days, String words) {
    assertThat(Words.days(diary(PLAN.days(days)).getFirst().when())).isEqualTo(words);
  }
}
