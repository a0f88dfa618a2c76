package io.dateline.fact.quotation;

import io.dateline.fact.actor.Actor;
import io.dateline.fact.rule.FactRule;

/**
 * Who said something, by which rule.
 *
 * @param speaker who
 * @param rule the rule that found it
 */
record Attribution(Actor speaker, FactRule rule) {}
