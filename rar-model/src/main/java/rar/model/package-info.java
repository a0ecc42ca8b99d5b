/** The library as a whole: which version of it this is. */
@NullMarked
package rar.model;

import org.jspecify.annotations.NullMarked;
