/**
 * What the live page asks and is answered: a variant is a plan and its risks as JSON, read by the readers of files and
 * answered by the libraries, so that an answer is that of the command line. Begin at {@link rar.examples.live.LiveAnswers}.
 */
@NullMarked
package rar.examples.live;

import org.jspecify.annotations.NullMarked;
