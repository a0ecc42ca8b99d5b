package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import rar.examples.page.Fractions;
import rar.examples.table.ControlRow;
import rar.model.allocation.Claim;
import rar.model.allocation.WeightRange;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Remark;

/** The rows of a claims file, told apart: claimants, and totals that are controls on them. */
final class ClaimRows {

    private final Seq<String> totalRows;
    private final Seq<String> measures;
    private final List<Seq<Share>> measured = new ArrayList<>();
    private final List<Seq<WeightRange>> measuredRanges = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<WeightText> texts = new ArrayList<>();
    /** What each claimant has agreed to, nothing where it has not. */
    private final List<Option<Money>> agreed = new ArrayList<>();

    private final List<Money> printed = new ArrayList<>();
    private final List<ControlRow> controls = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** The first claim since the last control. */
    private int group;

    private int lastLine;
    private boolean isLastStated;

    /**
     * Rows to be told apart.
     *
     * @param totalRows names of rows that are totals
     * @param measures columns with weights by the measures of a composed key; none where each claimant has one weight
     */
    ClaimRows(Seq<String> totalRows, Seq<String> measures) {
        this.totalRows = totalRows;
        this.measures = measures;
    }

    /** Takes up a row, below those taken up before. */
    void add(int line, ClaimLine row) {
        row.checkRole();
        Option<RowRole> stated = stated(row);
        if (stated.isEmpty() && SumName.isSum(row.name())) {
            row.wrong(ClaimsMistake.NAME_OF_SUM.with("name", Excerpt.of(row.name())));
        } else if (stated.getOrElse(RowRole.CLAIM) == RowRole.CLAIM) {
            claim(line, row, stated.isDefined());
        } else {
            control(row, stated.get());
        }
    }

    /** True if the row is said to be a total. */
    boolean isControl(ClaimLine row) {
        return stated(row).exists(role -> role != RowRole.CLAIM);
    }

    private Option<RowRole> stated(ClaimLine row) {
        return row.role().orElse(() -> named(row.name()));
    }

    private Option<RowRole> named(String name) {
        return Option.when(totalRows.contains(name), () -> SumName.isSubtotal(name) ? RowRole.SUBTOTAL : RowRole.TOTAL);
    }

    private void claim(int line, ClaimLine row, boolean isStated) {
        row.claim(measures).forEach(claim -> {
            claims.add(claim);
            measured.add(
                    measures.isEmpty() ? Vector.empty() : row.weights(measures).get());
            measuredRanges.add(row.ranges(measures));
            texts.add(new WeightText(row.weightText()));
            agreed.add(row.agreed());
        });
        row.printed().forEach(printed::add);
        lastLine = line;
        isLastStated = isStated;
    }

    private void control(ClaimLine row, RowRole role) {
        int from = role == RowRole.TOTAL ? 0 : group;
        row.agreed().forEach(given -> requireAgreed(row, given, from));
        Option<Share> weight = row.controlWeight();
        weight.forEach(given -> require(row, given, from));
        measures.zipWithIndex()
                .forEach(measure ->
                        row.controlWeight(measure._1).forEach(given -> require(row, measure._1, given, from)));
        controls.add(new ControlRow(row.name(), from, claims.size(), weight, row.controlPrinted()));
        group = claims.size();
    }

    private void requireAgreed(ClaimLine row, Money given, int from) {
        Money sum = Money.sum(Vector.ofAll(agreed.subList(from, agreed.size())).flatMap(each -> each));
        Money beyond = given.minus(sum);
        if (beyond.ore() != 0) {
            row.wrong((beyond.isNegative() ? ClaimsMistake.SUM_TOO_SMALL : ClaimsMistake.SUM_TOO_LARGE)
                    .with("column", "agreed")
                    .with("name", Excerpt.of(row.name()))
                    .with("weight", given)
                    .with("sum", sum)
                    .with("difference", beyond.abs()));
        }
    }

    private void require(ClaimLine row, Share given, int from) {
        Share sum = sum(from, claims.size());
        Share rounding = half(from, claims.size()).plus(new WeightText(row.weightText()).half());
        Share beyond = given.plus(sum.times(Share.of(-1, 1)));
        if (size(beyond).compareTo(rounding) > 0) {
            row.wrong(unequal(row, "weight", beyond)
                    .with("weight", row.weightText())
                    .with("sum", text(sum))
                    .with("difference", text(size(beyond))));
        }
    }

    private void require(ClaimLine row, String measure, Share given, int from) {
        int index = measures.indexOf(measure);
        Share sum = sum(index, from, measured.size());
        Share beyond = given.plus(sum.times(Share.of(-1, 1)));
        if (size(beyond)
                        .compareTo(
                                measuredHalf(index, from).plus(row.text(measure).half()))
                > 0) {
            row.wrong(unequal(row, measure, beyond)
                    .with("weight", Fractions.shown(given))
                    .with("sum", Fractions.shown(sum))
                    .with("difference", Fractions.shown(size(beyond))));
        }
    }

    /** By how much the weights by a measure may differ in all from what was rounded to them. */
    private Share measuredHalf(int measure, int from) {
        return sum(measure, from, measured.size())
                .times(Share.of(-1, 1))
                .plus(measuredRanges.subList(from, measuredRanges.size()).stream()
                        .map(all -> all.get(measure).greatest())
                        .reduce(Share.ZERO, Share::plus));
    }

    private static Message unequal(ClaimLine row, String column, Share beyond) {
        return (beyond.isNegative() ? ClaimsMistake.SUM_TOO_SMALL : ClaimsMistake.SUM_TOO_LARGE)
                .with("column", column)
                .with("name", Excerpt.of(row.name()));
    }

    private Share sum(int measure, int from, int to) {
        return measured.subList(from, to).stream().map(all -> all.get(measure)).reduce(Share.ZERO, Share::plus);
    }

    private Share sum(int from, int to) {
        return claims.subList(from, to).stream().map(Claim::weight).reduce(Share.ZERO, Share::plus);
    }

    private Share half(int from, int to) {
        return texts.subList(from, to).stream().map(WeightText::half).reduce(Share.ZERO, Share::plus);
    }

    private static Share size(Share value) {
        return value.isNegative() ? value.times(Share.of(-1, 1)) : value;
    }

    /** As the weights of the file are written. */
    private String text(Share value) {
        return texts.stream().anyMatch(WeightText::isPercent) ? value.toString() : Fractions.shown(value);
    }

    /** The contents of the rows, and the remarks on them. */
    ClaimsFile.Claims claims(boolean isPrinted) {
        Vector<Claim> all = Vector.ofAll(claims);
        Vector<WeightRange> ranges = Vector.range(0, claims.size())
                .map(i -> texts.get(i).range(claims.get(i).weight()));
        return new ClaimsFile.Claims(
                all,
                Vector.ofAll(measured),
                measures.isEmpty() ? Vector.empty() : Vector.ofAll(measuredRanges),
                ranges,
                Vector.ofAll(agreed).flatMap(each -> each),
                isPrinted ? Option.some(Vector.ofAll(printed)) : Option.none(),
                Vector.ofAll(controls));
    }

    /** The remarks on the rows. */
    Seq<Remark> remarks() {
        lastAsSum();
        percentages();
        return Vector.ofAll(remarks);
    }

    private void lastAsSum() {
        int last = claims.size() - 1;
        if (last < 2
                || measures.nonEmpty()
                || isLastStated
                || claims.get(last).weight().equals(Share.ZERO)
                || isWhole()) {
            return;
        }
        Share sum = sum(0, last);
        Share beyond = size(claims.get(last).weight().plus(sum.times(Share.of(-1, 1))));
        if (beyond.compareTo(half(0, last + 1)) <= 0) {
            String name = claims.get(last).name();
            remarks.add(new Remark(
                    "",
                    lastLine,
                    ClaimsRemark.LAST_AS_SUM
                            .with("name", Excerpt.of(name))
                            .with("weight", texts.get(last).text())
                            .with("sum", text(sum))));
        }
    }

    /** True if all are percentages and make 100 %, so that none of them can be the sum of the others. */
    private boolean isWhole() {
        return texts.stream().allMatch(WeightText::isPercent)
                && sum(0, claims.size()).equals(Share.ONE);
    }

    private void percentages() {
        long percent = texts.stream().filter(WeightText::isPercent).count();
        Share sum = sum(0, claims.size());
        if (percent == 0 || percent < texts.size() || sum.equals(Share.ONE)) {
            return;
        }
        boolean isRounding = size(sum.plus(Share.of(-1, 1))).compareTo(half(0, claims.size())) <= 0;
        remarks.add(new Remark(
                "",
                lastLine,
                (isRounding ? ClaimsRemark.PERCENTAGES_ROUNDED : ClaimsRemark.PERCENTAGES_NOT_WHOLE).with("sum", sum)));
    }
}
