/**
 * The visits of an article: who visits whom, where and when, in which words. This package holds the
 * values alone; {@code grammar} has the rules, {@code scene} an article as the rules see it, {@code
 * mention} finds the mentions of visits, {@code story} makes visits of them.
 */
@NullMarked
package io.dateline.visit;

import org.jspecify.annotations.NullMarked;
