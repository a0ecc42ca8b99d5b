/**
 * The files that commands read, each with its name, hash, mistakes and remarks. Begin at {@link
 * rar.examples.input.Source}. Knows the readers of both libraries.
 */
@NullMarked
package rar.examples.input;

import org.jspecify.annotations.NullMarked;
