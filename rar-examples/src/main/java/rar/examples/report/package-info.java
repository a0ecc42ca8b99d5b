/**
 * The answers of the commands: their sentences, tables and values, in order. Begin at {@link
 * rar.examples.report.SimulationReport}. Knows pages, tables, sentences and documents.
 */
@NullMarked
package rar.examples.report;

import org.jspecify.annotations.NullMarked;
