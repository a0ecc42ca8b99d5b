/** The board paper in all its forms. */
@NullMarked
package rar.examples.paper;

import org.jspecify.annotations.NullMarked;
