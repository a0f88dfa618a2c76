package io.dateline.article.html;

import io.dateline.article.date.DayOrder;
import io.dateline.article.date.WrittenDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds the day a page was published: in its data and metadata first, then in its address, then in
 * what it shows, last by its day of change.
 */
final class DayFinder {

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/_=-]((?:19|20)\\d{2})[/_-]?([01]\\d|[1-9](?=[/_-]))[/_-]?([0-3]\\d)(?!\\d)");
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "[\"'](?:date_?published|published_?(?:date|at|time|on)|publish_?(?:date|time)|pub_?date"
              + "|publication_?(?:date|time)|first_?published(?:_?(?:date|at))?|display_?date)[\"']"
              + "\\s*:\\s*[\"']([^\"']{8,40})[\"']",
          Pattern.CASE_INSENSITIVE);

  private final PageWords words;

  DayFinder(PageWords words) {
    this.words = words;
  }

  /**
   * The day of publication.
   *
   * @param latest a day after which the page cannot have been published
   */
  Optional<LocalDate> find(Telling telling, Parts parts, LinkedData data, LocalDate latest) {
    String address = PageAddress.of(telling);
    WrittenDates written =
        new WrittenDates(DayOrder.of(PageAddress.language(telling), PageAddress.host(address)));
    ShownDays shown = new ShownDays(telling, parts, written, latest);
    Stream<Supplier<Stream<LocalDate>>> sources =
        Stream.of(
            () -> inAddress(address, written).stream(),
            () -> data.ofArticle("datePublished").flatMap(written::inField).stream(),
            () -> metadata(telling, "published", written),
            () -> properties(telling, written),
            () -> data.ofPage("datePublished").flatMap(written::inField).stream(),
            () -> shown.labelled(),
            () -> shown.inMarkup(),
            () -> inScripts(telling, written),
            () -> metadata(telling, "stated", written),
            () -> data.ofArticle("dateModified").flatMap(written::inField).stream(),
            () -> metadata(telling, "changed", written),
            () -> data.ofPage("dateModified").flatMap(written::inField).stream(),
            () -> shown.anywhere());
    return sources
        .flatMap(Supplier::get)
        .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(latest))
        .findFirst();
  }

  private Stream<LocalDate> metadata(Telling page, String group, WrittenDates written) {
    return page.all("meta[content]").stream()
        .filter(meta -> words.any(group, names(meta)))
        .flatMap(meta -> written.inField(meta.attr("content")).stream());
  }

  private static Set<String> names(Element meta) {
    return Set.copyOf(
        Stream.of("property", "name", "itemprop", "http-equiv")
            .map(attribute -> meta.attr(attribute).strip().toLowerCase(Locale.ROOT))
            .toList());
  }

  private static Stream<LocalDate> properties(Telling page, WrittenDates written) {
    return page.all("[itemprop~=(?i)^(?:datePublished|dateCreated)$]").stream()
        .flatMap(element -> ShownDays.value(element, written).stream());
  }

  private static Optional<LocalDate> inAddress(String address, WrittenDates written) {
    Matcher m = IN_ADDRESS.matcher(address);
    return m.find()
        ? written.inField(String.join("-", List.of(m.group(1), m.group(2), m.group(3))))
        : Optional.empty();
  }

  private static Stream<LocalDate> inScripts(Telling page, WrittenDates written) {
    return page.all("script").stream()
        .flatMap(script -> IN_SCRIPT.matcher(script.data()).results())
        .flatMap(found -> written.inField(found.group(1)).stream());
  }
}
