/**
 * Files of SIE (the Swedish exchange format of bookkeeping), types 1 to 4 and 4I: what they say as a {@link
 * rar.model.sie.Ledger}, summed by account, object and month as they pass, with every mistake and remark at its line.
 * Begin at {@link rar.model.sie.SieReader}. Knows money and how mistakes are told; nothing of plans' contents.
 */
@NullMarked
package rar.model.sie;

import org.jspecify.annotations.NullMarked;
