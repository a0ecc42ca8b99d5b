/**
 * What the commands answer, as pages for a person and as JSON documents for another program. Knows both libraries and
 * the terminal; computes no rule of its own.
 */
@NullMarked
package rar.examples.report;

import org.jspecify.annotations.NullMarked;
