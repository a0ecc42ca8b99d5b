/**
 * The parameters and options of commands, with their checks. Begin at {@link
 * rar.examples.option.RunOptions}. Knows files and runs.
 */
@NullMarked
package rar.examples.option;

import org.jspecify.annotations.NullMarked;
