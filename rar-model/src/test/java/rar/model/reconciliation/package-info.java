@NullMarked
package rar.model.reconciliation;

import org.jspecify.annotations.NullMarked;
