package io.dateline.lambda;

import io.dateline.article.Hints;
import io.dateline.store.ObjectState;
import software.amazon.awssdk.core.SdkBytes;

/** What reading an object gave. */
sealed interface Fetched {

  /** Its content, and what is known about it. */
  record Content(ObjectState state, Hints hints, SdkBytes bytes) implements Fetched {}

  /** It cannot be read as an article whatever is in it, for a reason that a person can mend. */
  record Unreadable(ObjectState state, Hints hints, long size, String reason) implements Fetched {}

  /** It, or the version asked for, is not there any more. */
  record Gone() implements Fetched {}
}
