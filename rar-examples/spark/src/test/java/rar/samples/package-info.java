/** Java that the pages show, as it stands there. */
@NullMarked
package rar.samples;

import org.jspecify.annotations.NullMarked;
