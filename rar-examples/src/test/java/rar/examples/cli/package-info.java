/** Tests of the command line. */
@NullMarked
package rar.examples.cli;

import org.jspecify.annotations.NullMarked;
