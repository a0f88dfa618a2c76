/**
 * Decodes what the function is invoked with: one decoder for each shape that S3, its relays and
 * people send, told apart by content. Knows neither the SDK nor the rest of the function.
 */
@NullMarked
package io.dateline.lambda.event;

import org.jspecify.annotations.NullMarked;
