/**
 * One manner of reading and writing JSON: a cursor that notes every mistake with its place and goes on. Begin at
 * {@link rar.model.json.JsonSource}. Knows money and the mistakes and remarks of plans; the rooms of file formats
 * stand on it.
 */
@NullMarked
package rar.model.json;

import org.jspecify.annotations.NullMarked;
