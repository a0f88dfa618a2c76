package io.dateline.time;

import io.dateline.language.Quote;

/**
 * Words of a text that state a time, and the days they mean.
 *
 * @param quote the words and where they stand
 * @param range the days they mean, of the precision that was stated
 * @param rule the rule that read them, for whoever wants to know why
 */
public record TimeExpression(Quote quote, DateRange range, String rule) {}
