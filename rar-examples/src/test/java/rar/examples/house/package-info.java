/** Tests of the house: which room knows which, and what no room does. */
@NullMarked
package rar.examples.house;

import org.jspecify.annotations.NullMarked;
