/**
 * The border to JSON files: every mistake of a file at once, each with its place, or a valid value. Knows the whole
 * model and Jackson; nothing in the model knows this package.
 */
@NullMarked
package rar.model.json;

import org.jspecify.annotations.NullMarked;
