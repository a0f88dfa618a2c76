package io.dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.dateline.language.Analyser;
import io.dateline.language.Resources;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The outlines of the world and the places of capitals. */
class MapResourcesTest {

  @Test
  void every_country_that_receives_guests_has_a_place() {
    Set<String> placed =
        Resources.table(MapResourcesTest.class, "capital-places.tsv").stream()
            .map(List::getFirst)
            .collect(Collectors.toSet());
    Set<String> countries =
        Resources.table(Analyser.class, "countries.tsv").stream()
            .map(List::getFirst)
            .collect(Collectors.toSet());
    countries.removeAll(placed);
    // Antarctica, and territories too small for a city in the source.
    assertThat(countries).isSubsetOf("AQ", "BQ", "CW", "IO", "TK");
    assertThat(placed).contains("UN", "EU", "NATO", "VA", "XK");
  }

  @Test
  void places_are_on_earth() {
    for (List<String> row : Resources.table(MapResourcesTest.class, "capital-places.tsv")) {
      assertThat(row).hasSize(4);
      assertThat(Double.parseDouble(row.get(2))).as(row.get(0)).isBetween(-180.0, 180.0);
      assertThat(Double.parseDouble(row.get(3))).as(row.get(0)).isBetween(-60.0, 80.0);
    }
  }

  @Test
  void outlines_use_arcs_that_are_there() throws IOException {
    JsonNode world = new JsonMapper().readTree(Parts.text("world.json"));
    int arcs = world.path("arcs").size();
    assertThat(world.path("land")).hasSizeGreaterThan(50);
    for (JsonNode ring : world.path("land")) {
      for (JsonNode index : ring) {
        int arc = index.asInt() < 0 ? ~index.asInt() : index.asInt();
        assertThat(arc).isLessThan(arcs);
      }
    }
    for (JsonNode border : world.path("borders")) {
      assertThat(border.asInt()).isBetween(0, arcs - 1);
    }
  }
}
