/**
 * The commands of {@code rar}: read arguments, ask the libraries, print. Begin at {@link rar.examples.command.Main}.
 * May know everything; holds no rule.
 */
@NullMarked
package rar.examples.command;

import org.jspecify.annotations.NullMarked;
