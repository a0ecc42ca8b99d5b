/**
 * The parts of pages and documents: paragraphs, amounts and numbers in their forms, JSON values, and the line
 * that names the inputs. Begin at {@link rar.examples.page.Page}. Knows the terminal; computes nothing.
 */
@NullMarked
package rar.examples.page;

import org.jspecify.annotations.NullMarked;
