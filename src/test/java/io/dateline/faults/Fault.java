package io.dateline.faults;

/** What can go wrong with a call of the function to S3 or DynamoDB, and in how many of 10,000. */
enum Fault {
  /** Too many calls, says the service. */
  THROTTLED(250),
  /** The service breaks down: 500. */
  BROKEN(150),
  /** The service is not there for now: 503. */
  UNAVAILABLE(100),
  /** The connection is reset before the call gets through. */
  CUT_BEFORE(150),
  /** The call is done, and the connection reset before the answer gets through. */
  CUT_AFTER(250),
  /** Half of the answer comes, then the connection ends. */
  TORN(150),
  /** The answer drips. */
  SLOW(200),
  /** The call is done, and the answer comes later than anyone waits for it. */
  LATE(8),
  /** All running copies of the function are killed before the call gets through. */
  KILLED_BEFORE(8),
  /** The call is done, and all running copies of the function are killed then. */
  KILLED_AFTER(8),
  /** A permission is missing, which trying again does not mend: for some objects, at first. */
  REFUSED(0);

  private final int frequency;

  Fault(int frequency) {
    this.frequency = frequency;
  }

  int frequency() {
    return frequency;
  }
}
