package io.dateline.article.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits a mailbox file ("mbox") into its messages. */
final class Mailbox {

  private static final byte[] FROM = {'F', 'r', 'o', 'm', ' '};
  private static final int MOST_MESSAGES = 1_000;

  private Mailbox() {}

  /** The messages without the lines that begin them. A message begins behind an empty line. */
  static List<byte[]> split(byte[] mailbox) {
    List<byte[]> messages = new ArrayList<>();
    int start = -1;
    int line = 0;
    boolean afterBlank = true;
    while (line < mailbox.length && messages.size() < MOST_MESSAGES) {
      int end = endOfLine(mailbox, line);
      if (afterBlank && startsWithFrom(mailbox, line)) {
        add(mailbox, start, line, messages);
        start = end;
      }
      afterBlank = end - line <= 2 && isBlank(mailbox, line, end);
      line = end;
    }
    add(mailbox, start, mailbox.length, messages);
    return messages;
  }

  private static void add(byte[] mailbox, int start, int end, List<byte[]> messages) {
    if (start >= 0 && end > start && messages.size() < MOST_MESSAGES) {
      messages.add(Arrays.copyOfRange(mailbox, start, end));
    }
  }

  private static int endOfLine(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return Math.min(bytes.length, end + 1);
  }

  private static boolean startsWithFrom(byte[] bytes, int at) {
    return at + FROM.length <= bytes.length
        && Arrays.equals(bytes, at, at + FROM.length, FROM, 0, FROM.length);
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != '\r' && bytes[i] != '\n') {
        return false;
      }
    }
    return true;
  }
}
