@NullMarked
package rar.model.goal;

import org.jspecify.annotations.NullMarked;
