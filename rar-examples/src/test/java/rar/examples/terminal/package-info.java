/** Tests of what a person sees in a terminal. */
@NullMarked
package rar.examples.terminal;

import org.jspecify.annotations.NullMarked;
