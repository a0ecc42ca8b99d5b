/** The command line {@code rar}: reads arguments, calls the libraries, prints. May know everything; holds no rule. */
@NullMarked
package rar.examples.cli;

import org.jspecify.annotations.NullMarked;
