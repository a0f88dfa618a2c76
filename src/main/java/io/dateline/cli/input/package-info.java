/**
 * What the commands read: from the names on the command line to the bytes of files, one at a time,
 * so that a folder of any size takes little memory. What cannot be read comes out with the reason.
 */
@NullMarked
package io.dateline.cli.input;

import org.jspecify.annotations.NullMarked;
