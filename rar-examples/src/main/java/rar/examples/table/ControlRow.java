package rar.examples.table;

import io.vavr.control.Option;
import rar.model.money.Money;
import rar.model.money.Share;

/**
 * A printed total among claims: no claimant, but a control on those that it sums.
 *
 * @param name as printed
 * @param from the first claim that it sums, counted from 0
 * @param to the claim after the last
 * @param weight the sum of their weights as printed; none where the field is empty
 * @param printed the sum of their printed amounts as printed, if it is
 */
public record ControlRow(String name, int from, int to, Option<Share> weight, Option<Money> printed) {}
