/**
 * A page written out: for a terminal, or to be pasted into a document or a sheet. Begin with
 * {@link rar.examples.format.PageFormat}. Knows pages and nothing of the association.
 */
@NullMarked
package rar.examples.format;

import org.jspecify.annotations.NullMarked;
