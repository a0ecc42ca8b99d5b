package rar.spark;

import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import rar.examples.answer.SimulatedCase;
import rar.examples.command.RecordedRun;
import rar.examples.input.InvalidInputException.FileViolation;
import rar.model.answer.InputFile;
import rar.model.goal.GoalAssessment;
import rar.model.goal.Verdict;
import rar.model.message.Language;
import rar.model.message.PhraseBook;
import rar.model.money.Money;
import rar.model.plan.Violation;
import rar.simulation.json.RunManifest;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MoneyEstimate;

/** A row of the table, filled cell by cell. */
final class AnswerRow {

    static final String ANSWER = "answer";

    static final String MISTAKE = "mistake";

    static final String REMARK = "remark";

    private static final double MEDIAN = 0.5;

    /** The probability of the quantile that is called rare. */
    private static final double RARE = 0.01;

    private final Map<AnswerColumn, Object> cells = new EnumMap<>(AnswerColumn.class);

    private AnswerRow(String kind, String file) {
        put(AnswerColumn.KIND, kind);
        put(AnswerColumn.FILE, file);
    }

    /** What a run came to. */
    static Row answer(RecordedRun run, SimulatedCase one) {
        AnswerRow row = new AnswerRow(ANSWER, run.files().plan().source().name());
        row.putPlan(one);
        row.putRisk(one);
        row.putInputs(one);
        row.putTerms(run.manifest());
        return row.row();
    }

    /** What is wrong in a file. */
    static Row mistake(FileViolation mistake, Language language) {
        return found(MISTAKE, mistake.file(), mistake.violation(), language);
    }

    /** What is legal in a file and probably not meant, each its row. */
    static Iterable<Row> remarks(InputFile file, Language language) {
        return file.remarks().map(remark -> found(REMARK, file.name(), remark.asViolation(), language));
    }

    private static Row found(String kind, String file, Violation violation, Language language) {
        AnswerRow row = new AnswerRow(kind, file);
        row.put(AnswerColumn.LINE, Option.when(violation.line() > 0, violation.line()));
        row.put(AnswerColumn.COLUMN, Option.when(violation.column() > 0, violation.column()));
        row.put(AnswerColumn.POINTER, Option.when(!violation.pointer().isEmpty(), violation.pointer()));
        row.put(
                AnswerColumn.PLACE,
                violation.place().map(words -> PhraseBook.of(language).text(words)));
        row.put(AnswerColumn.CODE, violation.code());
        row.put(AnswerColumn.MESSAGE, violation.message(language));
        return row.row();
    }

    private void putPlan(SimulatedCase one) {
        put(AnswerColumn.PLAN, one.plan().name());
        put(AnswerColumn.FIRST_YEAR, one.plan().horizon().firstYear());
        put(AnswerColumn.LAST_YEAR, one.plan().horizon().lastYear());
        put(
                AnswerColumn.FLOOR_ORE,
                one.simulation().projection().floors().floors().alwaysTheSame().map(Money::ore));
        var goals = one.plan().goalsWithLaw().map(goal -> goal.assess(one.balance()));
        put(AnswerColumn.GOALS, goals.size());
        put(AnswerColumn.GOALS_BROKEN, goals.map(GoalAssessment::verdict).count(Verdict.BREAKS::equals));
        int lowest = one.balance().lowestMonth();
        put(AnswerColumn.PLANNED_LOWEST_ORE, one.balance().cashOre(lowest));
        put(AnswerColumn.PLANNED_LOWEST_MONTH, one.month(lowest).toString());
    }

    private void putRisk(SimulatedCase one) {
        Estimate breach = one.risk().everUnderFloor();
        put(AnswerColumn.BREACHES, one.outcome().breaches());
        put(AnswerColumn.BREACH_PROBABILITY, breach.value());
        put(AnswerColumn.BREACH_LOW, breach.low());
        put(AnswerColumn.BREACH_HIGH, breach.high());
        put(
                AnswerColumn.FIRST_BREACH_MONTH,
                one.commonestFirstMonth().map(month -> one.month(month).toString()));
        put(AnswerColumn.MEAN_DEPTH_ORE, one.risk().meanDepth().map(AnswerRow::ore));
        put(AnswerColumn.MEAN_MONTHS_BELOW, one.risk().meanMonthsUnder().map(months -> months.value()));
        put(AnswerColumn.LOWEST_MEDIAN_ORE, quantile(one, MEDIAN));
        put(AnswerColumn.LOWEST_RARE_ORE, quantile(one, RARE));
        put(AnswerColumn.EXPECTED_SHORTFALL_ORE, ore(one.risk().expectedShortfall()));
        put(AnswerColumn.WORST_MARGIN_ORE, one.outcome().worstMargin().ore());
        put(AnswerColumn.TIGHTEST_MONTH, one.month(one.risk().tightestMonth()).toString());
        put(AnswerColumn.MEAN_CLOSING_EQUITY_ORE, ore(one.risk().equity().mean()));
    }

    private static Option<Long> quantile(SimulatedCase one, double probability) {
        return Option.when(
                one.supports(probability), () -> ore(one.risk().lowest().at(probability)));
    }

    private static long ore(MoneyEstimate estimate) {
        return estimate.value().ore();
    }

    private void putInputs(SimulatedCase one) {
        InputFile plan = one.inputs().files().get(0);
        InputFile risks = one.inputs().files().get(1);
        put(AnswerColumn.RISKS_FILE, risks.name());
        put(AnswerColumn.PLAN_SHA256, plan.sha256());
        put(AnswerColumn.RISKS_SHA256, risks.sha256());
        put(AnswerColumn.REMARKS, plan.remarks().size() + risks.remarks().size());
        put(AnswerColumn.VERSION, one.inputs().version());
    }

    private void putTerms(RunManifest manifest) {
        put(AnswerColumn.SCENARIOS, manifest.total());
        put(AnswerColumn.REPLICATIONS, manifest.replications());
        put(AnswerColumn.SAMPLING, manifest.sampling());
        put(AnswerColumn.SEED, manifest.seed());
        put(AnswerColumn.RULE, manifest.rule());
        put(AnswerColumn.POSTPONE, manifest.postpone());
    }

    private void put(AnswerColumn column, Object value) {
        cells.put(column, value);
    }

    private void put(AnswerColumn column, Option<?> value) {
        value.forEach(known -> put(column, (Object) known));
    }

    private Row row() {
        AnswerColumn[] columns = AnswerColumn.values();
        Object[] values = new Object[columns.length];
        for (int c = 0; c < columns.length; c++) {
            values[c] = cells.get(columns[c]);
        }
        return RowFactory.create(values);
    }
}
