/**
 * Words last: what is said is a {@link rar.model.message.Message}, a code with arguments, until it is shown; its words
 * are phrases in files, one per language and family of codes. Entry type: {@link rar.model.message.PhraseBook}. Knows
 * no other room, so that every one can say something without words.
 */
@NullMarked
package rar.model.message;

import org.jspecify.annotations.NullMarked;
