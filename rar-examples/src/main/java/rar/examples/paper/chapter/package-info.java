/**
 * The chapters of the paper that a board decides on: which answers, tables and charts of a plan it has, in which order.
 * Begin with {@link rar.examples.paper.chapter.PaperAnswers}. Knows both libraries.
 */
@NullMarked
package rar.examples.paper.chapter;

import org.jspecify.annotations.NullMarked;
