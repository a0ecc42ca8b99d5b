@NullMarked
package rar.model.golden;

import org.jspecify.annotations.NullMarked;
