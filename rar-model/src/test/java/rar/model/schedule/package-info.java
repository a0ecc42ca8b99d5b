@NullMarked
package rar.model.schedule;

import org.jspecify.annotations.NullMarked;
