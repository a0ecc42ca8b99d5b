/** Risk factors as they are written by those who build on the library: with what it exports and nothing else. */
@NullMarked
package rar.samples;

import org.jspecify.annotations.NullMarked;
