/** The analyses that the paper of a board is made of, run from a plan's and its risks' files in the same scenarios. */
@NullMarked
package rar.examples.paper.analysis;

import org.jspecify.annotations.NullMarked;
