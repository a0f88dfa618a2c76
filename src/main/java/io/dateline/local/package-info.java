/**
 * An AWS on this machine, for the demo and the tests: no account, no container. Installs MiniStack
 * in a virtual environment, runs it on a free port and deploys the project's own template to it.
 * Not part of the function.
 */
@NullMarked
package io.dateline.local;

import org.jspecify.annotations.NullMarked;
