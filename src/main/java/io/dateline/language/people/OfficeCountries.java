package io.dateline.language.people;

import io.dateline.language.Analyser;
import io.dateline.language.Resources;
import io.dateline.language.names.Office;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Offices that only one country or body has, such as the pope's. */
final class OfficeCountries {

  private static final Map<String, String> CODES = load();

  private OfficeCountries() {}

  static Optional<String> of(Office office) {
    return Optional.ofNullable(CODES.get(office.role()));
  }

  private static Map<String, String> load() {
    Map<String, String> codes = new HashMap<>();
    for (List<String> row : Resources.table(Analyser.class, "office-countries.tsv")) {
      codes.put(row.get(0), row.get(1));
    }
    return Map.copyOf(codes);
  }
}
