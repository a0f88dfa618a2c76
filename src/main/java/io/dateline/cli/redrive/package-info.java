/**
 * Sends uploads that were set aside in the dead-letter queue to the function again. In come the
 * queues, or the name of the stack that has them; out goes how many messages went back. Knows AWS;
 * the rest of the command line does not.
 */
@NullMarked
package io.dateline.cli.redrive;

import org.jspecify.annotations.NullMarked;
