package rar.examples.option;

import io.vavr.collection.Seq;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import rar.model.goal.CashGoal;
import rar.model.goal.LiquidityFloor;
import rar.model.plan.FinancialPlan;
import rar.simulation.factor.RiskFactor;
import rar.simulation.json.RunManifest;
import rar.simulation.rule.AllOrNothing;
import rar.simulation.rule.DecisionRule;
import rar.simulation.rule.GrantAsPlanned;
import rar.simulation.rule.Postpone;
import rar.simulation.rule.ScaledToGoals;

/** The rule by which planned grants, and applications beyond them, are decided on in each scenario. */
public final class RuleOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            converter = RuleName.class,
            description =
                    "How planned grants and new applications are decided when things have not gone as planned, with what is known at"
                            + " the time: as-planned (the default), refuse (in full or not at all) or scale (as much as the"
                            + " plan's liquidity floor and readiness allow, in whole tkr).")
    private Rule rule = Rule.AS_PLANNED;

    @Option(
            names = "--postpone",
            paramLabel = "MONTHS",
            description = "With --rule refuse or scale: wait at most MONTHS months, 1 to 60, for a grant in full.")
    private @Nullable Integer postpone;

    /** Requires options that go together. @throws picocli.CommandLine.ParameterException if they do not */
    public void require() {
        require(rule, postpone, "--", spec);
    }

    /** The rule for a plan: its goals are those of the plan that cash decides, the legal floor if it has none. */
    public DecisionRule rule(FinancialPlan plan) {
        return rule(rule, postpone, "--", spec, plan);
    }

    /** The same for other options of the same meaning, or where they are not given for these. */
    public DecisionRule otherwise(
            @Nullable Rule other, @Nullable Integer otherPostpone, String dashes, FinancialPlan plan) {
        return other == null && otherPostpone == null
                ? rule(plan)
                : rule(other == null ? rule : other, otherPostpone, dashes, spec, plan);
    }

    /** The word for the rule, as a saved run holds it. */
    public String word() {
        return rule.word;
    }

    /** By how many months it puts a grant off at most, 0 for not at all. */
    public int months() {
        return postpone == null ? 0 : postpone;
    }

    /** The rule of a saved run. */
    public static DecisionRule of(RunManifest manifest, FinancialPlan plan) {
        DecisionRule simple = simple(new RuleName().convert(manifest.rule()), plan);
        return manifest.postpone() == 0 ? simple : new Postpone(simple, manifest.postpone());
    }

    private static DecisionRule rule(
            Rule rule, @Nullable Integer postpone, String dashes, CommandSpec spec, FinancialPlan plan) {
        require(rule, postpone, dashes, spec);
        DecisionRule simple = simple(rule, plan);
        return postpone == null ? simple : new Postpone(simple, postpone);
    }

    private static void require(Rule rule, @Nullable Integer postpone, String dashes, CommandSpec spec) {
        if (postpone != null && (postpone < 1 || postpone > RiskFactor.MOST_MONTHS)) {
            throw WrongOption.of(
                    spec,
                    OptionMistake.POSTPONE_MONTHS
                            .with("option", dashes + "postpone")
                            .with("most", RiskFactor.MOST_MONTHS)
                            .with("months", postpone));
        }
        if (postpone != null && rule == Rule.AS_PLANNED) {
            throw WrongOption.of(
                    spec,
                    OptionMistake.POSTPONE_AS_PLANNED
                            .with("option", dashes + "postpone")
                            .with("rule", dashes + "rule"));
        }
    }

    private static DecisionRule simple(Rule rule, FinancialPlan plan) {
        return switch (rule) {
            case AS_PLANNED -> new GrantAsPlanned();
            case REFUSE -> new AllOrNothing(goals(plan));
            case SCALE -> new ScaledToGoals(goals(plan));
        };
    }

    private static Seq<CashGoal> goals(FinancialPlan plan) {
        Seq<CashGoal> goals = plan.goals().filter(CashGoal.class::isInstance).map(CashGoal.class::cast);
        return goals.exists(LiquidityFloor.class::isInstance) ? goals : goals.prepend(LiquidityFloor.LEGAL);
    }

    /** The effect of a rule where the forecast would breach a goal. */
    public enum Rule {
        AS_PLANNED(RunManifest.AS_PLANNED),
        REFUSE(RunManifest.REFUSE),
        SCALE(RunManifest.SCALE);

        private final String word;

        Rule(String word) {
            this.word = word;
        }
    }

    /** Reads the name of a rule. */
    public static final class RuleName implements ITypeConverter<Rule> {
        @Override
        public Rule convert(String text) {
            for (Rule rule : Rule.values()) {
                if (rule.word.equals(text)) {
                    return rule;
                }
            }
            throw WrongOption.unreadable(OptionMistake.RULE.with("found", text));
        }
    }
}
