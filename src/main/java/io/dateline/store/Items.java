package io.dateline.store;

import static io.dateline.store.Attributes.clip;

import io.dateline.summary.Outcome;
import io.dateline.summary.RecordJson;
import io.dateline.summary.SummaryRecord;
import io.dateline.time.PartialDate;
import io.dateline.visit.Visit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Lays an object's records out as items: one for each article, one for each visitor of a visit. */
final class Items {

  private static final int LINE = 300;

  private Items() {}

  /** The items of an object's articles, without those of its head. */
  static List<Map<String, AttributeValue>> of(ObjectState state, List<SummaryRecord> records) {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    for (SummaryRecord article : records) {
      String fragment = fragment(state, article);
      if (!fragment.isEmpty()) {
        Attributes item = keys(state.object(), Table.articlePart(fragment));
        items.add(checked(article, item.all(article(state.object(), article)).map()));
      }
      addVisits(items, state.object(), fragment, article);
    }
    return items;
  }

  /** What the head of an object holds beside its state: its record, if it is a single article. */
  static Map<String, AttributeValue> head(ObjectState state, List<SummaryRecord> records) {
    return records.stream()
        .filter(article -> fragment(state, article).isEmpty())
        .findFirst()
        .map(article -> checked(article, article(state.object(), article)))
        .orElseGet(Map::of);
  }

  static Attributes keys(String object, String part) {
    return new Attributes().text(Table.OBJECT, object).text(Table.PART, part);
  }

  private static String fragment(ObjectState state, SummaryRecord article) {
    String id = article.id();
    if (!id.startsWith(state.object())) {
      throw new IllegalArgumentException(
          "the record \"%s\" is none of the object \"%s\"".formatted(id, state.object()));
    }
    return clip(id.substring(state.object().length()).replaceFirst("^#", ""), LINE);
  }

  private static Map<String, AttributeValue> article(String object, SummaryRecord article) {
    Attributes about = new Attributes().text("id", article.id());
    switch (article.outcome()) {
      case Outcome.Summarised s ->
          about
              .text("outcome", "summarised")
              .text("title", clip(s.title(), LINE))
              .text("headline", clip(s.headline(), LINE))
              .number("visits", s.visits().size());
      case Outcome.Rejected r ->
          about.text("outcome", "rejected").text("reason", clip(r.reason(), LINE));
    }
    return new Attributes()
        .text(Table.CALENDAR, Table.articleCalendar(Table.shard(object)))
        .text(Table.DAY, article.published().date().toString())
        .value(Table.ABOUT, about.nested())
        .value(Table.RECORD, AttributeValue.fromB(SdkBytes.fromByteArray(packed(article))))
        .map();
  }

  private static void addVisits(
      List<Map<String, AttributeValue>> items,
      String object,
      String fragment,
      SummaryRecord article) {
    AttributeValue about =
        new Attributes()
            .text("id", article.id())
            .text(
                "title",
                article.outcome() instanceof Outcome.Summarised s ? clip(s.title(), LINE) : "")
            .text("published", article.published().date().toString())
            .nested();
    List<Visit> visits = article.outcome().visits();
    for (int n = 0; n < visits.size(); n++) {
      Visit visit = visits.get(n);
      for (int visitor = 0; visitor < visit.visitors().size(); visitor++) {
        Attributes item = keys(object, Table.visitPart(fragment, n, visitor));
        if (visitor == 0) {
          item.text(Table.TO_COUNTRY, visit.destination().country().orElse(Table.UNKNOWN_COUNTRY))
              .text(Table.CALENDAR, Table.visitCalendar(Table.shard(object)));
        }
        items.add(
            item.text(Table.PERSON, FoldedName.of(visit.visitors().get(visitor).name()))
                .text(Table.DAY, day(article, visit))
                .value(Table.ABOUT, about)
                .value(Table.VISIT, VisitAttributes.of(visit))
                .map());
      }
    }
  }

  /** The first day that may be meant; a visit without one is filed by the day of publication. */
  private static String day(SummaryRecord article, Visit visit) {
    return visit
        .when()
        .start()
        .or(visit.when()::end)
        .map(PartialDate::first)
        .map(Object::toString)
        .orElseGet(() -> Table.UNDATED + " " + article.published().date());
  }

  private static Map<String, AttributeValue> checked(
      SummaryRecord article, Map<String, AttributeValue> item) {
    int room = ItemSize.LIMIT - 4 * 1024;
    int size = ItemSize.of(item);
    if (size > room) {
      throw new RecordTooLargeException(
          "the record of \"%s\" takes %d bytes, and an item of the table at most %d"
              .formatted(article.id(), size, room));
    }
    return item;
  }

  /** The record that an attribute holds, as {@link #packed} packed it. */
  static SummaryRecord record(AttributeValue packed) {
    try (GZIPInputStream in =
        new GZIPInputStream(new ByteArrayInputStream(packed.b().asByteArrayUnsafe()))) {
      return RecordJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] packed(SummaryRecord article) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(RecordJson.write(article).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
