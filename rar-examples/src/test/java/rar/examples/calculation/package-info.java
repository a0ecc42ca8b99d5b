@NullMarked
package rar.examples.calculation;

import org.jspecify.annotations.NullMarked;
