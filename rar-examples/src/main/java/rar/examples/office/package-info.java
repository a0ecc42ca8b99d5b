/**
 * Files of office programs as bytes: the same contents give the same bytes, on any day. Begin with
 * {@link rar.examples.office.OfficeFile}. Knows nothing of the association.
 */
@NullMarked
package rar.examples.office;

import org.jspecify.annotations.NullMarked;
