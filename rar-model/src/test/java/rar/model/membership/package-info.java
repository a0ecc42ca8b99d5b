@NullMarked
package rar.model.membership;

import org.jspecify.annotations.NullMarked;
