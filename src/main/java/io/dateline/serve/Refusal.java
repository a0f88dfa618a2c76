package io.dateline.serve;

/** A request that cannot be answered as it was asked. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String title;

  /**
   * A refusal.
   *
   * @param status the HTTP status
   * @param title what is wrong, in some words
   * @param detail with which input, and what to do
   */
  Refusal(int status, String title, String detail) {
    super(detail);
    this.status = status;
    this.title = title;
  }

  Reply reply() {
    return Reply.problem(status, title, String.valueOf(getMessage()));
  }
}
