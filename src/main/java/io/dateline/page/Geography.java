package io.dateline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.diary.Countries;
import io.dateline.language.Resources;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names of countries, and where their capitals lie. */
final class Geography {

  private final Countries names;
  private final Map<String, Capital> capitals = new HashMap<>();

  /** A capital: its name, degrees east, degrees north. */
  private record Capital(String name, double east, double north) {}

  private Geography(Countries names) {
    this.names = names;
  }

  static Geography load() {
    Geography geography = new Geography(Countries.load());
    for (List<String> row : Resources.table(Geography.class, "capital-places.tsv")) {
      geography.capitals.put(
          row.get(0),
          new Capital(row.get(1), Double.parseDouble(row.get(2)), Double.parseDouble(row.get(3))));
    }
    return geography;
  }

  /** Writes an object with a member for each of some codes: {@code {"name", "capital", "at"}}. */
  void write(Set<String> codes, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (String code : new TreeSet<>(codes)) {
      json.writeObjectFieldStart(code);
      json.writeStringField("name", names.name(code));
      Capital capital = capitals.get(code);
      if (capital != null) {
        json.writeStringField("capital", capital.name());
        json.writeArrayFieldStart("at");
        json.writeNumber(capital.east());
        json.writeNumber(capital.north());
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
