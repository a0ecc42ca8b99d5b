/**
 * Files of actuals, {@code rar-outcome/1}. Begin at {@link rar.model.outcomefile.OutcomeReader}. Knows the forecast,
 * the values of plan files and the reading of JSON.
 */
@NullMarked
package rar.model.outcomefile;

import org.jspecify.annotations.NullMarked;
