/**
 * Money in whole öre, its printed units, exact shares and the Swedish number forms of published plans. Knows only
 * the JDK.
 */
@NullMarked
package rar.model.money;

import org.jspecify.annotations.NullMarked;
