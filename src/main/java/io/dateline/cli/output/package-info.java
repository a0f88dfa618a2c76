/**
 * What the commands say and where: results on standard output, which may be a pipe that closes;
 * progress on standard error, if a person is looking.
 */
@NullMarked
package io.dateline.cli.output;

import org.jspecify.annotations.NullMarked;
