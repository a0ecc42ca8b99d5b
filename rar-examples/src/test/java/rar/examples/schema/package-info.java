/** Schemas held to the readers: what a reader asks of its files, and the schema that says the same to an editor. */
@NullMarked
package rar.examples.schema;

import org.jspecify.annotations.NullMarked;
