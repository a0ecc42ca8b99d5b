/**
 * Files of published plans: printed tables and the identities between their cells. Begin at {@link
 * rar.model.publishedfile.PublishedPlanReader}. Knows printed tables, remarks on them and the reading of JSON.
 */
@NullMarked
package rar.model.publishedfile;

import org.jspecify.annotations.NullMarked;
