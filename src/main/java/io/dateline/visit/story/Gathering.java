package io.dateline.visit.story;

import io.dateline.time.DateRange;

/**
 * What several people come together for, on days that the article tells.
 *
 * @param noun what it is called, as a dictionary lists it: "summit"
 * @param attended whether its days count only for somebody who is said to attend it
 * @param line index of the sentence that tells its days
 * @param when its days
 */
record Gathering(String noun, boolean attended, int line, DateRange when) {}
