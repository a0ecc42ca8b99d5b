/**
 * When a year's money moves: over which of its months it is incurred or earned, in which it is paid, and the VAT between.
 * Knows messages, money and apportionment.
 */
@NullMarked
package rar.model.timing;

import org.jspecify.annotations.NullMarked;
