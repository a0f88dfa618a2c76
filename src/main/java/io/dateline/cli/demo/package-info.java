/** The demonstration: three articles on their way from a bucket to the table of a local AWS. */
@NullMarked
package io.dateline.cli.demo;

import org.jspecify.annotations.NullMarked;
