/**
 * The forms of output in a terminal: tables, progress, and texts that cannot steer the terminal. Knows the terminal
 * and nothing of the association.
 */
@NullMarked
package rar.examples.terminal;

import org.jspecify.annotations.NullMarked;
