/**
 * A board paper as one page for a browser: its charts are drawn by a script inside it, and nothing is fetched. Begin
 * with {@link rar.examples.paper.html.HtmlPaper}. Knows papers alone.
 */
@NullMarked
package rar.examples.paper.html;

import org.jspecify.annotations.NullMarked;
