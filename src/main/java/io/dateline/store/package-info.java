/** Keeps records in a DynamoDB table and asks it. */
@NullMarked
package io.dateline.store;

import org.jspecify.annotations.NullMarked;
