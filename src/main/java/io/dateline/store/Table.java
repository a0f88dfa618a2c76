package io.dateline.store;

/** Names of the table's attributes and indexes; {@code docs/table.md} explains them. */
final class Table {

  static final String OBJECT = "object";
  static final String PART = "part";

  static final String TO_COUNTRY = "toCountry";
  static final String PERSON = "person";
  static final String CALENDAR = "calendar";
  static final String DAY = "day";

  static final String VISITS_TO_COUNTRY = "visits-to-country";
  static final String VISITS_OF_PERSON = "visits-of-person";
  static final String BY_DAY = "by-day";

  static final String SEQUENCER = "sequencer";
  static final String VERSION_ID = "versionId";
  static final String E_TAG = "eTag";
  static final String MODIFIED = "modified";

  /**
   * Marks a head whose content no event told of: its sequencer is that of the last event before.
   */
  static final String BACKFILLED = "backfilled";

  static final String REVISION = "revision";
  static final String PENDING = "pending";
  static final String EXTRACTOR = "extractor";
  static final String EXPIRES = "expires";
  static final String DELETED = "deleted";

  static final String RECORD = "record";
  static final String ABOUT = "about";
  static final String VISIT = "visit";

  /** The part that keeps an object's state and, unless it holds several articles, its record. */
  static final String HEAD = "article";

  /** What stands for a country or a day that the article does not tell. */
  static final String UNKNOWN_COUNTRY = "unknown";

  static final String UNDATED = "undated";

  /**
   * Over how many partitions of the index {@link #BY_DAY} visits and articles are spread: at 1,000
   * articles a second each takes some 250 writes a second of the 1,000 that a partition bears.
   */
  static final int SHARDS = 8;

  private Table() {}

  /** The sort key of an article's own item; the fragment is empty for an object's only article. */
  static String articlePart(String fragment) {
    return prefix(fragment) + HEAD;
  }

  /** What the sort keys of an article's visits begin with. */
  static String visitPrefix(String fragment) {
    return prefix(fragment) + "visit#";
  }

  /** The sort key of a visit, or of a further visitor of it. */
  static String visitPart(String fragment, int visit, int visitor) {
    String part = visitPrefix(fragment) + "%04d".formatted(visit + 1);
    return visitor == 0 ? part : part + "#%02d".formatted(visitor + 1);
  }

  /** Which record a visit's sort key belongs to. */
  static RecordKey recordOf(String object, String visitPart) {
    int visit = visitPart.lastIndexOf(visitPrefix(""));
    return new RecordKey(object, visit <= 0 ? "" : visitPart.substring(0, visit - 1));
  }

  /** Which of its record's visits a sort key means, the first being 0. */
  static int visitNumber(String visitPart) {
    int start = visitPart.lastIndexOf(visitPrefix("")) + visitPrefix("").length();
    int end = visitPart.indexOf('#', start);
    return Integer.parseInt(visitPart.substring(start, end < 0 ? visitPart.length() : end)) - 1;
  }

  /** The partition of {@link #BY_DAY} that keeps the visits of an object. */
  static String visitCalendar(int shard) {
    return "visits-" + shard;
  }

  /** The partition of {@link #BY_DAY} that keeps the articles of an object. */
  static String articleCalendar(int shard) {
    return "articles-" + shard;
  }

  static int shard(String object) {
    return Math.floorMod((object.hashCode() * 0x9E3779B9) >>> 8, SHARDS);
  }

  private static String prefix(String fragment) {
    return fragment.isEmpty() ? "" : fragment + "/";
  }
}
