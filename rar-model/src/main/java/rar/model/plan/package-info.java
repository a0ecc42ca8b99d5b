/** What an association has decided, and what is wrong with a file that says it badly. Knows money and Vavr. */
@NullMarked
package rar.model.plan;

import org.jspecify.annotations.NullMarked;
