package io.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of the files that hold what is known of English and of the world. */
class LexiconFilesTest {

  private static final Set<String> KOSOVO = Set.of("XK");
  private static final Set<String> PLACE_KINDS =
      Set.of("region", "island", "city", "resort", "site");
  private static final Set<String> OFFICE_CLASSES =
      Set.of(
          "head-of-state",
          "head-of-government",
          "monarch",
          "minister",
          "legislator",
          "envoy",
          "official",
          "military",
          "religious",
          "executive",
          "civil",
          "spokesperson",
          "counterpart",
          "delegation");

  @ParameterizedTest
  @CsvSource({
    "abbreviations.txt, 1, 1",
    "adjectives.txt, 1, 1",
    "adverbs.txt, 1, 1",
    "agencies.txt, 1, 1",
    "areas.tsv, 2, 2",
    "capitals.tsv, 2, 2",
    "cities.tsv, 4, 4",
    "countries.tsv, 3, 3",
    "demonyms.tsv, 3, 3",
    "functionwords.tsv, 3, 3",
    "givennames.txt, 1, 1",
    "honorifics.txt, 1, 1",
    "modifiers.tsv, 3, 3",
    "nouns.txt, 1, 2",
    "offices.tsv, 6, 6",
    "organisations.tsv, 3, 3",
    "particles.txt, 2, 2",
    "places.tsv, 4, 4",
    "portfolios.tsv, 2, 2",
    "seats.tsv, 3, 3",
    "surnames-chinese.txt, 1, 1",
    "surnames-korean.txt, 1, 1",
    "surnames-vietnamese.txt, 1, 1",
    "surnames.txt, 1, 1",
    "verbs.tsv, 4, 4"
  })
  void fileHasHeaderThenSortedEntriesWithoutDuplicatesOrEmptyColumns(
      String file, int fewest, int most) {
    List<String> lines = lines(file);

    assertThat(lines.getFirst()).as("header of %s", file).startsWith("# ");
    assertThat(lines.stream().filter(line -> line.startsWith("#")))
        .as("header of %s says where it is from", file)
        .anyMatch(line -> line.startsWith("# Source:"));
    List<String> entries = lines.stream().dropWhile(line -> line.startsWith("#")).toList();
    assertThat(entries).as(file).isNotEmpty().isSortedAccordingTo(LexiconFilesTest::byCodePoint);
    assertThat(entries.stream().map(line -> columns(line).getFirst()))
        .as("first column of %s", file)
        .doesNotHaveDuplicates();
    for (String entry : entries) {
      assertThat(columns(entry))
          .as("%s: %s", file, entry)
          .hasSizeBetween(fewest, most)
          .allMatch(column -> !column.isBlank() && column.equals(column.strip()));
    }
  }

  @Test
  void codesOfCountriesAreThoseOfIso3166AndKosovo() {
    Set<String> known = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
    known.addAll(KOSOVO);

    assertThat(column("countries.tsv", 0)).isSubsetOf(known);
    Set<String> listed = Set.copyOf(column("countries.tsv", 0));
    for (String file : List.of("capitals.tsv", "cities.tsv", "demonyms.tsv", "places.tsv")) {
      assertThat(column(file, 1)).as(file).isSubsetOf(listed);
    }
    assertThat(column("seats.tsv", 1)).isSubsetOf(listed);
  }

  @Test
  void countryThatTheJdkNamesIsFoundByThatName() {
    Set<String> names = countryNames();

    Set<String> uninhabited = Set.of("BV", "GS", "HM", "TF", "UM");
    // Named by CLDR as no news does: "Congo - Kinshasa", "Hong Kong SAR China".
    Set<String> namedOtherwise = Set.of("CD", "CG", "HK", "MM", "MO", "VC");
    assertThat(
            Arrays.stream(Locale.getISOCountries())
                .filter(Predicate.not(uninhabited::contains))
                .filter(Predicate.not(namedOtherwise::contains))
                .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                .map(name -> name.replace("&", "and").replace("St.", "Saint")))
        .isSubsetOf(names);
    assertThat(column("countries.tsv", 0)).containsAll(namedOtherwise);
  }

  @Test
  void nameOfCountryLeadsToOneCountryOnly() {
    List<String> names =
        rows("countries.tsv")
            .flatMap(row -> Stream.concat(Stream.of(row.get(1)), alternatives(row.get(2))))
            .toList();

    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void placeIsListedInOneFileOnly() {
    List<String> names =
        Stream.concat(
                countryNames().stream(),
                Stream.of("capitals.tsv", "seats.tsv", "places.tsv", "cities.tsv")
                    .flatMap(file -> column(file, 0).stream()))
            .toList();

    assertThat(names).doesNotHaveDuplicates();
  }

  @Test
  void bodyIsNoPlaceToo() {
    Set<String> places = countryNames();
    places.addAll(column("capitals.tsv", 0));
    places.addAll(column("seats.tsv", 0));
    places.addAll(column("places.tsv", 0));
    places.addAll(column("cities.tsv", 0));

    assertThat(column("organisations.tsv", 0)).doesNotContainAnyElementsOf(places);
  }

  @Test
  void kindsAndFlagsAreThoseThatTheHeadersExplain() {
    assertThat(column("demonyms.tsv", 2))
        .isSubsetOf(Set.of("adjective", "both", "person", "persons", "prefix"));
    assertThat(column("seats.tsv", 2)).isSubsetOf(Set.of("power", "place"));
    for (String file : List.of("cities.tsv", "places.tsv")) {
      assertThat(column(file, 2)).as(file).isSubsetOf(PLACE_KINDS);
      assertThat(column(file, 3)).as(file).isSubsetOf(Set.of("ambiguous", "-"));
    }
    assertThat(column("areas.tsv", 1).stream().flatMap(kinds -> Stream.of(kinds.split("\\+", -1))))
        .isSubsetOf(Set.of("area", "adjective", "person", "persons"));
    assertThat(column("offices.tsv", 2)).isSubsetOf(OFFICE_CLASSES);
    assertThat(column("offices.tsv", 3)).isSubsetOf(Set.of("title", "-"));
    assertThat(column("modifiers.tsv", 1)).isSubsetOf(Set.of("rank", "holds", "past", "future"));
    assertThat(column("organisations.tsv", 2))
        .isSubsetOf(Set.of("international", "government", "party", "movement", "body"));
    assertThat(column("particles.txt", 1)).isSubsetOf(Set.of("lower", "both"));
    assertThat(column("verbs.tsv", 3))
        .isSubsetOf(Set.of("-", "noun", "adjective", "adjective|noun"));
  }

  @Test
  void wordsOfGrammarHaveTagsThatExist() {
    Set<String> tags =
        Arrays.stream(Tag.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    assertThat(column("functionwords.tsv", 1).stream().flatMap(LexiconFilesTest::alternatives))
        .isSubsetOf(tags);
  }

  @Test
  void commonWordsAreInSmallLetters() {
    for (String file :
        List.of("adjectives.txt", "adverbs.txt", "functionwords.tsv", "nouns.txt", "verbs.tsv")) {
      assertThat(column(file, 0))
          .as(file)
          .allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void officeOfOneCountryNamesCodeThatOtherFilesKnow() {
    Set<String> codes = new HashSet<>(column("countries.tsv", 0));
    codes.addAll(column("organisations.tsv", 1));

    assertThat(column("offices.tsv", 5)).isSubsetOf(codes);
  }

  private static Set<String> countryNames() {
    return rows("countries.tsv")
        .flatMap(row -> Stream.concat(Stream.of(row.get(1)), alternatives(row.get(2))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> alternatives(String joined) {
    return joined.equals("-") ? Stream.empty() : Arrays.stream(joined.split("\\|", -1));
  }

  private static int byCodePoint(String one, String other) {
    return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
  }

  private static List<String> columns(String line) {
    return List.of(line.split("\t", -1));
  }

  private static Stream<List<String>> rows(String file) {
    return lines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(LexiconFilesTest::columns);
  }

  private static List<String> column(String file, int index) {
    return rows(file).map(row -> row.get(index)).toList();
  }

  private static List<String> lines(String file) {
    try (var in = Objects.requireNonNull(LexiconFilesTest.class.getResourceAsStream(file), file);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new AssertionError(file, e);
    }
  }
}
