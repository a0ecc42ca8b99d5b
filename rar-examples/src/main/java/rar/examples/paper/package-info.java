/**
 * The paper that a board decides on (beslutsunderlag) as a value, before it becomes a page or a document: chapters of
 * paragraphs, tables and charts, decided once for every form. Begin with {@link rar.examples.paper.BoardPaper}. Knows
 * no plan.
 */
@NullMarked
package rar.examples.paper;

import org.jspecify.annotations.NullMarked;
