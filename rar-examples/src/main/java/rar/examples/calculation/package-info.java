/**
 * Answers as a workbook that goes on computing (räknebok): monthly flows as values, and everything that sums, rolls on or
 * compares as formulas over them. Begin with {@link rar.examples.calculation.CalculationBook}.
 */
@NullMarked
package rar.examples.calculation;

import org.jspecify.annotations.NullMarked;
