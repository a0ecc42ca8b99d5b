/**
 * Money in whole öre, its printed units, exact shares and the Swedish number forms of published plans. Knows how
 * messages are said and no other room.
 */
@NullMarked
package rar.model.money;

import org.jspecify.annotations.NullMarked;
