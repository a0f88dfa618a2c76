package io.dateline.export;

import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateTimeStamp;
import biweekly.property.LastModified;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.dateline.diary.Countries;
import io.dateline.diary.Entry;
import io.dateline.diary.Mention;
import io.dateline.time.DateRange;
import io.dateline.time.PartialDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A calendar (RFC 5545): an event of whole days for each entry whose days are told to the month at
 * least. A visit of which a month is told takes the whole month. No event blocks anybody's time.
 */
final class CalendarExport implements Export {

  private final Words words;
  private final String name;

  CalendarExport(Countries countries, String name) {
    this.words = new Words(countries);
    this.name = name;
  }

  @Override
  public void write(List<Entry> entries, Writer out) throws IOException {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar(entries));
    }
    Folding.write(text.toString(), out);
  }

  ICalendar calendar(List<Entry> entries) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Dateline//" + Exports.WRITER + "//EN");
    calendar.setMethod("PUBLISH");
    calendar.setName(name);
    calendar.setExperimentalProperty("X-WR-CALNAME", name);
    calendar.setExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, "PT1H");
    calendar.setExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
    entries.stream().filter(CalendarExport::isShown).map(this::event).forEach(calendar::addEvent);
    return calendar;
  }

  /** Whether an entry has days that a calendar can show: a year is too long, as is no date. */
  static boolean isShown(Entry entry) {
    DateRange when = entry.when();
    return !when.isUnknown()
        && when.start().or(when::end).filter(PartialDate.Year.class::isInstance).isEmpty()
        && when.end().or(when::start).filter(PartialDate.Year.class::isInstance).isEmpty();
  }

  private VEvent event(Entry entry) {
    VEvent event = new VEvent();
    event.setUid(entry.id() + "@dateline");
    event.setSequence(entry.mentions().size() - 1);
    // The day of the newest article, not that of the export: the same entries, the same calendar.
    event.setDateTimeStamp(new DateTimeStamp(date(entry.updated(), true)));
    event.setLastModified(new LastModified(date(entry.updated(), true)));
    LocalDate first =
        entry.when().start().or(entry.when()::end).map(PartialDate::first).orElseThrow();
    LocalDate last =
        entry.when().end().or(entry.when()::start).map(PartialDate::last).orElseThrow();
    event.setDateStart(date(first, false));
    event.setDateEnd(date(last.plusDays(1), false));
    event.setSummary(words.headline(entry));
    event.setLocation(words.destination(entry));
    event.setDescription(String.join("\n", description(entry)));
    event.setStatus(status(entry));
    event.setTransparency(true);
    event.addCategories(categories(entry));
    String link = entry.newest().article().link();
    if (!link.isEmpty()) {
      event.setUrl(link);
    }
    return event;
  }

  private List<String> description(Entry entry) {
    List<String> lines = new ArrayList<>();
    lines.add("Who: " + words.visitors(entry));
    if (!entry.hosts().isEmpty()) {
      lines.add("Hosts: " + words.hosts(entry));
    }
    lines.add("Where: " + words.destination(entry));
    lines.add("When: " + Words.days(entry.when()) + " (" + entry.when().edtf() + ")");
    lines.add("Status: " + entry.status().label() + ", by " + articles(entry));
    entry.purpose().map(Plain::line).ifPresent(purpose -> lines.add("Purpose: " + purpose));
    for (Mention mention : entry.mentions()) {
      lines.add("");
      lines.add(
          "%s, %s: “%s”"
              .formatted(
                  mention.article().published(),
                  mention.status().label(),
                  Words.evidence(mention)));
      String title = Plain.line(mention.article().title());
      lines.add(title.isEmpty() ? Plain.line(mention.article().id()) : title);
      if (!mention.article().link().isEmpty()) {
        lines.add(mention.article().link());
      }
    }
    return lines;
  }

  private static String articles(Entry entry) {
    return entry.articles() == 1 ? "1 article" : entry.articles() + " articles";
  }

  private static List<String> categories(Entry entry) {
    List<String> categories = new ArrayList<>(List.of("Visit", entry.status().label()));
    entry.kind().ifPresent(kind -> categories.add(kind.label()));
    return categories;
  }

  private static Status status(Entry entry) {
    if (entry.isOff()) {
      return Status.cancelled();
    }
    return switch (entry.status()) {
      case PLANNED, ONGOING, COMPLETED -> Status.confirmed();
      case CANCELLED -> Status.cancelled();
      case POSTPONED, INVITED -> Status.tentative();
    };
  }

  private static ICalDate date(LocalDate day, boolean midnight) {
    return new ICalDate(
        new DateTimeComponents(
            day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, midnight),
        midnight);
  }

  @Override
  public String mediaType() {
    return "text/calendar;charset=utf-8;method=PUBLISH";
  }

  @Override
  public String extension() {
    return "ics";
  }
}
