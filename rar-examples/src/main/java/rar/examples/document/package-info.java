/**
 * Answers as JSON. Begin at {@link rar.examples.document.RepairDocument}. Knows answers and the forms of JSON values.
 */
@NullMarked
package rar.examples.document;

import org.jspecify.annotations.NullMarked;
