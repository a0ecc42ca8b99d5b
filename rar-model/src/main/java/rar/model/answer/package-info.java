/**
 * Answers as JSON: each form of value writes and tells its schema by the same fields. Begin at
 * {@link rar.model.answer.AnswerFormat}. Knows what the model answers, and no page.
 */
@NullMarked
package rar.model.answer;

import org.jspecify.annotations.NullMarked;
