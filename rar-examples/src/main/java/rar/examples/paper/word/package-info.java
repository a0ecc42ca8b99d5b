/**
 * A board paper as a document for Word, with charts that can be edited there. Begin with
 * {@link rar.examples.paper.word.WordPaper}. Knows papers alone.
 */
@NullMarked
package rar.examples.paper.word;

import org.jspecify.annotations.NullMarked;
