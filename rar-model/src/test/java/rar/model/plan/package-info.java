@NullMarked
package rar.model.plan;

import org.jspecify.annotations.NullMarked;
