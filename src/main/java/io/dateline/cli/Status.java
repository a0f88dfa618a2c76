package io.dateline.cli;

/** The exit statuses of the commands, which scripts rely on. */
final class Status {

  /** All went well. */
  static final int FINE = 0;

  /** All is done, but something was rejected. */
  static final int REJECTED = 1;

  /** The command line or the lines that were piped in cannot be understood. */
  static final int WRONG_USAGE = 2;

  /** The program could not finish. */
  static final int BROKEN = 3;

  /** Who read the output has gone; what a shell says of a program that ends so. */
  static final int CLOSED = 141;

  private Status() {}
}
