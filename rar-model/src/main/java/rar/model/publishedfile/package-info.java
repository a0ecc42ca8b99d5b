/**
 * Files of published plans: printed tables and the identities between their cells. Begin at {@link
 * rar.model.publishedfile.PublishedPlanReader}. Knows reconciliation and the reading of JSON.
 */
@NullMarked
package rar.model.publishedfile;

import org.jspecify.annotations.NullMarked;
