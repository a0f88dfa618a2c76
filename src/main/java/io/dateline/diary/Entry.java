package io.dateline.diary;

import io.dateline.time.DateRange;
import io.dateline.visit.Destination;
import io.dateline.visit.Host;
import io.dateline.visit.Person;
import io.dateline.visit.Visit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A visit as all articles together tell it.
 *
 * @param id stable from run to run, as long as the oldest mention stays the same; letters, digits
 *     and hyphens
 * @param visitors the principal first, by the fullest name that an article gives
 * @param hosts whom the visitors meet, are invited by or received by
 * @param destination where it goes, with the places of all articles
 * @param when its days, as the newest articles tell them
 * @param status how far it has got, by the newest article
 * @param kind its protocol, if an article tells it
 * @param purpose what it is for, if an article tells it
 * @param salience main, if an article is about it
 * @param confidence how likely it is right, from 0 to 1: that of its surest mention
 * @param mentions what each article says, the newest first
 */
public record Entry(
    String id,
    List<Person> visitors,
    List<Host> hosts,
    Destination destination,
    DateRange when,
    Visit.Status status,
    Optional<Visit.Kind> kind,
    Optional<String> purpose,
    Visit.Salience salience,
    double confidence,
    List<Mention> mentions) {

  /** By first day, those without any date last and the newest told of these first. */
  public static final Comparator<Entry> BY_DAY =
      Comparator.comparing((Entry entry) -> entry.when().isUnknown())
          .thenComparing(entry -> Days.first(entry.when()))
          .thenComparing(entry -> Days.last(entry.when()))
          .thenComparing(Entry::updated, Comparator.reverseOrder())
          .thenComparing(entry -> entry.principal().name())
          .thenComparing(Entry::id);

  /** Keeps its own copies, and checks that somebody visits and an article says so. */
  public Entry {
    visitors = List.copyOf(visitors);
    hosts = List.copyOf(hosts);
    mentions = List.copyOf(mentions);
    if (visitors.isEmpty() || mentions.isEmpty()) {
      throw new IllegalArgumentException("an entry has a visitor and a mention");
    }
  }

  /** The visitor that the visit is named for. */
  public Person principal() {
    return visitors.getFirst();
  }

  /** The newest mention. */
  public Mention newest() {
    return mentions.getFirst();
  }

  /** How many articles tell of it. */
  public int articles() {
    return (int) mentions.stream().map(mention -> mention.article().id()).distinct().count();
  }

  /** The day on which an article last told of it. */
  public LocalDate updated() {
    return newest().article().published();
  }

  /** Whether its days no longer hold: it was called off, or put off without new days. */
  public boolean isOff() {
    boolean newDays =
        !newest().when().isUnknown()
            && mentions.stream()
                .filter(mention -> mention.status() != Visit.Status.POSTPONED)
                .noneMatch(
                    mention ->
                        !mention.when().isUnknown() && Days.touch(mention.when(), newest().when()));
    return status == Visit.Status.CANCELLED || (status == Visit.Status.POSTPONED && !newDays);
  }

  /** The words that prove it best: those of the newest mention of the entry's own status. */
  public Optional<Evidence> evidence() {
    return mentions.stream()
        .filter(mention -> mention.status() == status)
        .flatMap(mention -> mention.evidence().stream())
        .findFirst()
        .or(() -> mentions.stream().flatMap(mention -> mention.evidence().stream()).findFirst());
  }
}
