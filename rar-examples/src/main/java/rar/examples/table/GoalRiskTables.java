package rar.examples.table;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.goal.FinancialGoal;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.GoalRisk;
import rar.simulation.risk.JudgedGoal;

/** How probable it is that each goal of a plan breaks, by how much, and in which months. */
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
                "Financial goals (finansiella mål) of " + one.name() + " in " + Numbers.scenarios(risk.scenarios())
                        + ", " + amounts.unit() + "; in brackets 95 % intervals",
                new TextTable(
                        List.of(
                                Column.number(""),
                                Column.text("Goal"),
                                Column.number("Breaks ever"),
                                Column.text("First in"),
                                Column.number("Misses by"),
                                Column.number("At worst")),
                        risk.goals().map(this::row).asJava(),
                        List.of()));
        if (breaking().nonEmpty()) {
            page.paragraph(
                    "First in: the month that most often is the first to break the goal. Misses by: on average over"
                            + " the scenarios that break it, in the month or year in which each is furthest from it.");
        }
        risk.judged().filter(goal -> goal.open() > 0).forEach(goal -> page.paragraph(open(goal)));
        risk.unjudged()
                .forEach(goal -> page.paragraph("Goal " + number(goal.goal()) + ", "
                        + goal.goal().demand() + ", cannot be judged in scenarios: " + goal.reason() + "."));
        breaking().grouped(MOST_COLUMNS).forEach(goals -> printMonths(page, goals));
    }

    private Seq<JudgedGoal> breaking() {
        return risk.judged().filter(goal -> goal.broken() > 0);
    }

    private int number(FinancialGoal goal) {
        return risk.goals().indexOf(goal) + 1;
    }

    private List<String> row(FinancialGoal goal) {
        String number = String.valueOf(number(goal));
        String demand = (number(goal) == 1 ? "by law: " : "") + goal.demand();
        return risk.judged()
                .find(each -> each.goal().equals(goal))
                .map(each -> List.of(
                        number,
                        demand,
                        Numbers.probability(each.everBroken()),
                        first(each),
                        mean(each),
                        each.worstShortfall().map(amounts::margin).getOrElse("")))
                .getOrElse(List.of(number, demand, "not judged", "", "", ""));
    }

    private String first(JudgedGoal goal) {
        return goal.commonestFirstMonth().isEmpty()
                ? ""
                : one.month(goal.commonestFirstMonth().getAsInt()).toString();
    }

    private String mean(JudgedGoal goal) {
        return goal.meanShortfall().map(amounts::withInterval).getOrElse(goal.broken() > 1 ? "always the same" : "");
    }

    private String open(JudgedGoal goal) {
        return "Goal " + number(goal.goal()) + ", " + goal.goal().demand() + ", cannot be judged in full, and does not"
                + " break as far as it can be, with probability " + Numbers.probability(goal.probabilityOpen()) + ".";
    }

    /** Each table has its own months: those in which goals mostly break first need not be those in which most break. */
    private void printMonths(Page page, Seq<JudgedGoal> goals) {
        Seq<Integer> breaks = printMonths(page, goals, MonthsOfGoal.BREAKS);
        Seq<Integer> firsts = printMonths(page, goals, MonthsOfGoal.FIRST);
        List<String> legend = new ArrayList<>();
        if (hasNone(goals, breaks, MonthsOfGoal.BREAKS) || hasNone(goals, firsts, MonthsOfGoal.FIRST)) {
            legend.add("-: in no scenario, " + Numbers.probability(risk.never()));
        }
        if (goals.exists(goal -> breaks.appendAll(firsts).exists(m -> !goal.isJudgedIn(m)))) {
            legend.add("empty: the goal does not speak of that month");
        }
        if (!legend.isEmpty()) {
            page.line(String.join("; ", legend) + ".");
        }
    }

    private Seq<Integer> printMonths(Page page, Seq<JudgedGoal> goals, MonthsOfGoal told) {
        Seq<Integer> all = Vector.range(0, one.outcome().months()).filter(m -> told.most(goals, m) > 0);
        Seq<Integer> shown =
                all.sortBy(m -> -told.most(goals, m)).take(MOST_MONTHS).sorted();
        page.table(told.heading, table(goals, shown, told));
        int others = all.size() - shown.size();
        if (others > 0) {
            long most = all.removeAll(shown).map(m -> told.most(goals, m)).max().get();
            page.line("Left out " + (others == 1 ? "is 1 month" : "are " + others + " months") + " in which no goal "
                    + told.verb + " in more than " + Numbers.count(most) + " of " + Numbers.scenarios(risk.scenarios())
                    + ".");
        }
        return shown;
    }

    private static boolean hasNone(Seq<JudgedGoal> goals, Seq<Integer> months, MonthsOfGoal told) {
        return goals.exists(goal -> months.exists(m -> goal.isJudgedIn(m) && told.scenarios(goal, m) == 0));
    }

    /** What is told of a goal in a month. */
    private enum MonthsOfGoal {
        BREAKS("Probability that a goal breaks in a month", "breaks") {
            @Override
            long scenarios(JudgedGoal goal, int month) {
                return goal.brokenIn(month);
            }

            @Override
            Estimate probability(JudgedGoal goal, int month) {
                return goal.probabilityIn(month);
            }
        },
        FIRST("Probability that a month is the first to break it", "breaks first") {
            @Override
            long scenarios(JudgedGoal goal, int month) {
                return goal.firstBrokenIn(month);
            }

            @Override
            Estimate probability(JudgedGoal goal, int month) {
                return goal.firstProbabilityIn(month);
            }
        };

        private final String heading;
        private final String verb;

        MonthsOfGoal(String heading, String verb) {
            this.heading = heading;
            this.verb = verb;
        }

        abstract long scenarios(JudgedGoal goal, int month);

        abstract Estimate probability(JudgedGoal goal, int month);

        long most(Seq<JudgedGoal> goals, int month) {
            return goals.map(goal -> scenarios(goal, month)).max().get();
        }

        String in(JudgedGoal goal, int month) {
            return scenarios(goal, month) == 0 ? "-" : Numbers.probability(probability(goal, month));
        }
    }

    private TextTable table(Seq<JudgedGoal> goals, Seq<Integer> months, MonthsOfGoal told) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Month")));
        goals.forEach(goal -> columns.add(
                Column.number("Goal " + number(goal.goal()) + ", " + goal.goal().measured())));
        return new TextTable(
                columns,
                months.map(m -> goals.map(goal -> goal.isJudgedIn(m) ? told.in(goal, m) : "")
                                .prepend(one.month(m).toString())
                                .asJava())
                        .asJava(),
                List.of());
    }
}
