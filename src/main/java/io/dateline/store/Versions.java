package io.dateline.store;

import java.util.regex.Pattern;

/** Orders version numbers such as {@code 0.10.2}. */
final class Versions {

  private static final Pattern SEPARATOR = Pattern.compile("[^0-9]+");

  private Versions() {}

  /** Whether {@code one} comes after {@code other}; what is no number counts as nothing. */
  static boolean isNewer(String one, String other) {
    String[] left = SEPARATOR.split(one);
    String[] right = SEPARATOR.split(other);
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      int comparison = Long.compare(number(left, i), number(right, i));
      if (comparison != 0) {
        return comparison > 0;
      }
    }
    return false;
  }

  private static long number(String[] parts, int index) {
    String part = index < parts.length ? parts[index] : "";
    return part.isEmpty() || part.length() > 18 ? 0 : Long.parseLong(part);
  }
}
