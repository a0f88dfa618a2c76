/** Tells who acts in a clause: people, officials, bodies, countries. */
@NullMarked
package io.dateline.fact.actor;

import org.jspecify.annotations.NullMarked;
