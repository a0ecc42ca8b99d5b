package rar.simulation.json;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.Distributions;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.factor.CustomFactor;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.rule.DecisionRule;
import rar.simulation.rule.GrantAsPlanned;

/** What properties try at random has every kind in it, so that one which is added is not left untried. */
class EveryKindIsTriedTest {

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 300, seed = "2009")
    void every_kind_of_factor_is_run(@ForAll("run") RiskModel model) {
        model.factors().forEach(factor -> collect(RiskFactor.class, factor));
        requireEach(RiskFactor.class, RiskFactor.class);
    }

    /** But for those that no file holds. */
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 300, seed = "2009")
    void every_kind_of_factor_is_written(@ForAll("written") RiskModel model) {
        model.factors().forEach(factor -> collect(RiskFactor.class, factor));
        requireEach(RiskFactor.class, CustomFactor.class);
    }

    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 300, seed = "2009")
    void every_kind_of_distribution_is_drawn_from(@ForAll("distributions") Distribution distribution) {
        collect(Distribution.class, distribution);
        requireEach(Distribution.class, Distribution.class);
    }

    /** But for the rule that there is none. */
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Property(tries = 300, seed = "2009")
    void every_kind_of_rule_decides(@ForAll("rules") DecisionRule rule) {
        collect(DecisionRule.class, rule);
        requireEach(DecisionRule.class, GrantAsPlanned.class);
    }

    private static void collect(Class<?> sealed, Object value) {
        Stream.of(sealed.getPermittedSubclasses())
                .filter(kind -> kind.isInstance(value))
                .forEach(kind -> Statistics.collect(kind.getSimpleName()));
    }

    private static void requireEach(Class<?> sealed, Class<?> but) {
        Statistics.coverage(checker -> Stream.of(sealed.getPermittedSubclasses())
                .filter(kind -> !kind.equals(but))
                .forEach(kind -> checker.check(kind.getSimpleName()).count(number -> number > 0)));
    }

    @Provide
    Arbitrary<RiskModel> run() {
        return RiskArbitraries.simulations().map(simulation -> simulation.model());
    }

    @Provide
    Arbitrary<RiskModel> written() {
        return RiskModelArbitraries.models();
    }

    @Provide
    Arbitrary<Distribution> distributions() {
        return Distributions.any();
    }

    @Provide
    Arbitrary<DecisionRule> rules() {
        return RiskArbitraries.rules();
    }
}
