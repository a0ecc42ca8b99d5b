@NullMarked
package rar.model.followup;

import org.jspecify.annotations.NullMarked;
