/** Proofs of the command line: cases as files, JSON documents, exit codes. */
@NullMarked
package rar.examples.cli;

import org.jspecify.annotations.NullMarked;
