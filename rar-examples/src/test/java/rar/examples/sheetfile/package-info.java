@NullMarked
package rar.examples.sheetfile;

import org.jspecify.annotations.NullMarked;
