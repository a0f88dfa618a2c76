package io.dateline.lambda;

import io.dateline.lambda.Done.Result;
import io.dateline.lambda.event.Change;
import io.dateline.store.ObjectState;
import io.dateline.store.RecordStore;
import io.dateline.store.RecordTooLargeException;
import io.dateline.store.Sequencer;
import io.dateline.store.Written;
import io.dateline.summary.Source;
import io.dateline.summary.SummaryRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Makes the table hold what a change to an object calls for.
 *
 * <p>Trouble in an article ends in a rejected record; trouble outside is thrown, for the caller to
 * try again. Doing a change twice does no harm.
 */
final class ArticleProcessor {

  private final ObjectReader reader;
  private final BoundedSummariser summariser;
  private final RecordStore store;
  private final boolean deleteRecords;
  private final Clock clock;

  ArticleProcessor(
      ObjectReader reader,
      BoundedSummariser summariser,
      RecordStore store,
      boolean deleteRecords,
      Clock clock) {
    this.reader = reader;
    this.summariser = summariser;
    this.store = store;
    this.deleteRecords = deleteRecords;
    this.clock = clock;
  }

  Done process(Change change) {
    if (change.kind() != Change.Kind.DELETED) {
      return switch (reader.version(change)) {
        case Fetched.Gone gone -> Done.of(Result.GONE);
        case Fetched found -> write(found);
      };
    }
    if (!deleteRecords) {
      return Done.of(Result.KEPT);
    }
    // What was deleted may have been an older version, or the mark of an earlier deletion: what the
    // object holds now decides.
    return switch (reader.newest(change)) {
      case Fetched.Gone gone -> remove(change);
      case Fetched found -> write(found);
    };
  }

  private Done remove(Change change) {
    Instant time = change.time().orElseGet(clock::instant);
    ObjectState deleted =
        new ObjectState(
            change.bucket(),
            change.key(),
            change.versionId(),
            "",
            new Sequencer(change.sequencer()),
            time);
    return new Done(result(store.remove(deleted), Result.REMOVED), List.of(), 0);
  }

  private Done write(Fetched found) {
    return switch (found) {
      case Fetched.Gone gone -> Done.of(Result.GONE);
      case Fetched.Unreadable u -> {
        Source source = source(u.state(), u.size());
        List<SummaryRecord> records =
            summariser.reject(u.state().object(), source, u.hints(), u.reason());
        yield put(u.state(), records, u.size());
      }
      case Fetched.Content c -> isFolder(c) ? Done.of(Result.FOLDER) : summarise(c);
    };
  }

  private Done summarise(Fetched.Content content) {
    ObjectState state = content.state();
    byte[] bytes = content.bytes().asByteArrayUnsafe();
    Source source = source(state, bytes.length);
    List<SummaryRecord> records =
        summariser.summarise(bytes, state.object(), source, content.hints());
    try {
      return put(state, records, bytes.length);
    } catch (RecordTooLargeException e) {
      String reason = "It tells more than a record can hold. Split it into several files.";
      return put(
          state, summariser.reject(state.object(), source, content.hints(), reason), bytes.length);
    }
  }

  private Done put(ObjectState state, List<SummaryRecord> records, long bytes) {
    return new Done(result(store.put(state, records), Result.WRITTEN), records, bytes);
  }

  private static boolean isFolder(Fetched.Content content) {
    return content.bytes().asByteArrayUnsafe().length == 0 && content.state().key().endsWith("/");
  }

  private static Source source(ObjectState state, long bytes) {
    return new Source(
        state.bucket(),
        state.key(),
        state.versionId(),
        state.eTag(),
        state.sequencer().hex(),
        bytes,
        "",
        "");
  }

  private static Result result(Written written, Result fresh) {
    return switch (written) {
      case WRITTEN -> fresh;
      case ALREADY_THERE -> Result.ALREADY_THERE;
      case SUPERSEDED -> Result.SUPERSEDED;
    };
  }
}
