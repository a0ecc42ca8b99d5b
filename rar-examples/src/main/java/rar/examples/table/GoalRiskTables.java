package rar.examples.table;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.goal.FinancialGoal;
import rar.model.message.Message;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.GoalRisk;
import rar.simulation.risk.JudgedGoal;

/** The breach probability of each goal of a plan, by how much, and in which months. */
public final class GoalRiskTables {

    /** A page has room for so many columns of probabilities with their intervals. */
    private static final int MOST_COLUMNS = 3;

    /** More months than these are not read. */
    private static final int MOST_MONTHS = 12;

    private final SimulatedCase one;
    private final GoalRisk risk;
    private final Amounts amounts;

    public GoalRiskTables(SimulatedCase one, GoalRisk risk, Amounts amounts) {
        this.one = one;
        this.risk = risk;
        this.amounts = amounts;
    }

    public void printOn(Page page) {
        page.table(
                Message.of(GoalRiskHeading.TITLE)
                        .with("name", one.name())
                        .with("scenarios", Numbers.scenarios(risk.scenarios()))
                        .with("unit", amounts.unit()),
                new TextTable(
                        List.of(
                                Column.number(""),
                                Column.text(amounts.text(GoalRiskHeading.GOAL)),
                                Column.number(amounts.text(GoalRiskHeading.BREACH_PROBABILITY)),
                                Column.text(amounts.text(GoalRiskHeading.FIRST_IN)),
                                Column.number(amounts.text(GoalRiskHeading.AVERAGE_SHORTFALL)),
                                Column.number(amounts.text(GoalRiskHeading.WORST))),
                        risk.goals().map(this::row).asJava(),
                        List.of()));
        if (breaking().nonEmpty()) {
            page.paragraph(Message.of(GoalRiskHeading.NOTE));
        }
        risk.judged()
                .filter(goal -> goal.open() > 0)
                .forEach(goal -> page.paragraph(numbered(GoalRiskHeading.OPEN, goal.goal())
                        .with("risk", Numbers.probability(goal.probabilityOpen()))));
        risk.unjudged()
                .forEach(goal -> page.paragraph(
                        numbered(GoalRiskHeading.UNJUDGED, goal.goal()).with("reason", goal.reason())));
        breaking().grouped(MOST_COLUMNS).forEach(goals -> printMonths(page, goals));
    }

    private Message numbered(GoalRiskHeading phrase, FinancialGoal goal) {
        return Message.of(phrase).with("number", number(goal)).with("goal", goal.title());
    }

    private Seq<JudgedGoal> breaking() {
        return risk.judged().filter(goal -> goal.broken() > 0);
    }

    private int number(FinancialGoal goal) {
        return risk.goals().indexOf(goal) + 1;
    }

    private List<String> row(FinancialGoal goal) {
        String number = String.valueOf(number(goal));
        String demand = amounts.text(
                number(goal) == 1 ? Message.of(GoalVerdictPhrase.BY_LAW).with("goal", goal.title()) : goal.title());
        return risk.judged()
                .find(each -> each.goal().equals(goal))
                .map(each -> List.of(
                        number,
                        demand,
                        amounts.text(Numbers.probability(each.everBroken())),
                        first(each),
                        mean(each),
                        each.worstShortfall().map(amounts::margin).getOrElse("")))
                .getOrElse(List.of(number, demand, amounts.text(GoalRiskHeading.NOT_JUDGED), "", "", ""));
    }

    private String first(JudgedGoal goal) {
        return goal.commonestFirstMonth().isEmpty()
                ? ""
                : one.month(goal.commonestFirstMonth().getAsInt()).toString();
    }

    private String mean(JudgedGoal goal) {
        return goal.meanShortfall()
                .map(amounts::withInterval)
                .orElse(Option.when(goal.broken() > 1, Message.of(GoalRiskHeading.ALWAYS_THE_SAME)))
                .map(amounts::text)
                .getOrElse("");
    }

    /** Each table has its own months: those in which goals mostly break first need not be those in which most break. */
    private void printMonths(Page page, Seq<JudgedGoal> goals) {
        Seq<Integer> breaks = printMonths(page, goals, MonthsOfGoal.BREAKS);
        Seq<Integer> firsts = printMonths(page, goals, MonthsOfGoal.FIRST);
        if (hasNone(goals, breaks, MonthsOfGoal.BREAKS) || hasNone(goals, firsts, MonthsOfGoal.FIRST)) {
            page.line(Message.of(GoalRiskHeading.NONE).with("risk", Numbers.probability(risk.never())));
        }
        if (goals.exists(goal -> breaks.appendAll(firsts).exists(m -> !goal.isJudgedIn(m)))) {
            page.line(Message.of(GoalRiskHeading.BLANK));
        }
    }

    private Seq<Integer> printMonths(Page page, Seq<JudgedGoal> goals, MonthsOfGoal told) {
        Seq<Integer> all = Vector.range(0, one.outcome().months()).filter(m -> told.most(goals, m) > 0);
        Seq<Integer> shown =
                all.sortBy(m -> -told.most(goals, m)).take(MOST_MONTHS).sorted();
        page.table(Message.of(told.heading), table(goals, shown, told));
        int others = all.size() - shown.size();
        if (others > 0) {
            long most = all.removeAll(shown).map(m -> told.most(goals, m)).max().get();
            page.line(Message.of(told.leftOut)
                    .with("count", others)
                    .with("most", Numbers.count(most))
                    .with("scenarios", Numbers.scenarios(risk.scenarios())));
        }
        return shown;
    }

    private static boolean hasNone(Seq<JudgedGoal> goals, Seq<Integer> months, MonthsOfGoal told) {
        return goals.exists(goal -> months.exists(m -> goal.isJudgedIn(m) && told.scenarios(goal, m) == 0));
    }

    /** The probabilities of a goal in a month. */
    private enum MonthsOfGoal {
        BREAKS(GoalRiskHeading.IN_MONTHS, GoalRiskHeading.LEFT_OUT) {
            @Override
            long scenarios(JudgedGoal goal, int month) {
                return goal.brokenIn(month);
            }

            @Override
            Estimate probability(JudgedGoal goal, int month) {
                return goal.probabilityIn(month);
            }
        },
        FIRST(GoalRiskHeading.FIRST_IN_MONTHS, GoalRiskHeading.LEFT_OUT_FIRST) {
            @Override
            long scenarios(JudgedGoal goal, int month) {
                return goal.firstBrokenIn(month);
            }

            @Override
            Estimate probability(JudgedGoal goal, int month) {
                return goal.firstProbabilityIn(month);
            }
        };

        private final GoalRiskHeading heading;
        private final GoalRiskHeading leftOut;

        MonthsOfGoal(GoalRiskHeading heading, GoalRiskHeading leftOut) {
            this.heading = heading;
            this.leftOut = leftOut;
        }

        abstract long scenarios(JudgedGoal goal, int month);

        abstract Estimate probability(JudgedGoal goal, int month);

        long most(Seq<JudgedGoal> goals, int month) {
            return goals.map(goal -> scenarios(goal, month)).max().get();
        }

        String in(JudgedGoal goal, int month, Amounts amounts) {
            return scenarios(goal, month) == 0 ? "-" : amounts.text(Numbers.probability(probability(goal, month)));
        }
    }

    private TextTable table(Seq<JudgedGoal> goals, Seq<Integer> months, MonthsOfGoal told) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(amounts.text(GoalRiskHeading.MONTH))));
        goals.forEach(goal -> columns.add(Column.number(amounts.text(Message.of(GoalRiskHeading.NUMBERED)
                .with("number", number(goal.goal()))
                .with("measure", Message.of(goal.goal().measured()))))));
        return new TextTable(
                columns,
                months.map(m -> goals.map(goal -> goal.isJudgedIn(m) ? told.in(goal, m, amounts) : "")
                                .prepend(one.month(m).toString())
                                .asJava())
                        .asJava(),
                List.of());
    }
}
