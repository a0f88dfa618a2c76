package io.dateline.summary;

import io.dateline.language.Resources;

/** The version of this program, as the build knows it. */
public final class Version {

  /** Its number: {@code 1.2.0}. */
  public static final String NUMBER = Resources.text(Version.class, "version.txt").strip();

  /** The name and the number. */
  public static final String TEXT = "dateline " + NUMBER;

  private Version() {}
}
