@NullMarked
package rar.model.json;

import org.jspecify.annotations.NullMarked;
