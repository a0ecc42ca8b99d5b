/** Proofs of the command line: cases as files, JSON documents, exit codes. */
@NullMarked
package rar.examples.command;

import org.jspecify.annotations.NullMarked;
