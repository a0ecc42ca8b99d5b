@NullMarked
package rar.model.balance;

import org.jspecify.annotations.NullMarked;
