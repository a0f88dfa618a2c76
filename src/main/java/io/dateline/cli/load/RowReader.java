package io.dateline.cli.load;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the lines of the table apart, by the names in its first line. */
final class RowReader {

  static final List<String> COLUMNS =
      List.of("kind", "visitor", "from", "destination", "start", "end");

  private final Map<String, Integer> columns = new HashMap<>();

  /**
   * A reader of a table.
   *
   * @param header the first line
   * @throws UnreadableTableException if it lacks a column that is needed
   */
  RowReader(String header) {
    List<String> names = cells(header);
    for (int i = 0; i < names.size(); i++) {
      columns.put(names.get(i).strip(), i);
    }
    List<String> missing = COLUMNS.stream().filter(name -> !columns.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      throw new UnreadableTableException(
          "line 1: the table has no column "
              + String.join(", ", missing)
              + "; its first line is expected to name its columns, with tabs between them");
    }
  }

  Row row(int number, String line) {
    List<String> cells = cells(line);
    return new Row(
        number,
        line,
        cell(cells, "kind"),
        cell(cells, "role"),
        cell(cells, "visitor"),
        cell(cells, "from_id"),
        cell(cells, "from"),
        cell(cells, "destination_id"),
        cell(cells, "destination"),
        cell(cells, "places"),
        cell(cells, "start"),
        cell(cells, "end"),
        cell(cells, "remarks"));
  }

  private String cell(List<String> cells, String name) {
    int at = columns.getOrDefault(name, Integer.MAX_VALUE);
    return at < cells.size() ? cells.get(at).strip() : "";
  }

  private static List<String> cells(String line) {
    return Arrays.asList(line.split("\t", -1));
  }
}
