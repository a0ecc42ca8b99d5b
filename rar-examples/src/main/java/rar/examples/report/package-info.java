/**
 * What each command answers: which sentences, tables and values, in which order. Begin at {@link
 * rar.examples.report.SimulationReport}. Knows pages, tables, sentences and documents.
 */
@NullMarked
package rar.examples.report;

import org.jspecify.annotations.NullMarked;
