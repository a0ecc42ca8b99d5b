/**
 * Sheets of what members get for the money, beside those of a plan. Begin at {@link
 * rar.examples.calculation.activity.ActivitySheets}.
 */
@NullMarked
package rar.examples.calculation.activity;

import org.jspecify.annotations.NullMarked;
