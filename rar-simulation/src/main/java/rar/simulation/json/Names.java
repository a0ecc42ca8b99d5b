package rar.simulation.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import rar.model.json.JsonCursor;
import rar.model.plan.ComposedKey;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.simulation.factor.ExternalFunding;
import rar.simulation.factor.StartDelay;

/**
 * What a risk file may name: what its plan has, or anything where no plan is given.
 *
 * @param plan the plan that the risks are to be run on
 */
record Names(Option<FinancialPlan> plan) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2299;

    Option<String> party(JsonCursor at) {
        return oneOf(plan.map(p -> p.contributions().parties().map(Party::id)), RiskFileMistake.PLAN_WITHOUT_PARTY, at);
    }

    Option<String> member(JsonCursor at) {
        return oneOf(
                plan.map(
                        p -> p.contributions().parties().flatMap(Party::members).map(Member::id)),
                RiskFileMistake.PLAN_WITHOUT_MEMBER,
                at);
    }

    /** A member of a party that has more than one. */
    Option<String> sharingMember(JsonCursor at) {
        return oneOf(
                plan.map(p -> p.contributions()
                        .parties()
                        .map(Party::members)
                        .filter(members -> members.size() > 1)
                        .flatMap(members -> members.map(Member::id))),
                RiskFileMistake.PLAN_WITHOUT_SHARING_MEMBER,
                at);
    }

    /** A measure of a composed key. */
    Option<String> measure(JsonCursor at) {
        return oneOf(
                plan.map(p -> p.contributions()
                        .parties()
                        .map(Party::key)
                        .filter(key -> key instanceof ComposedKey)
                        .flatMap(key -> ((ComposedKey) key).measures())
                        .map(ComposedKey.Measure::id)
                        .distinct()),
                RiskFileMistake.PLAN_WITHOUT_MEASURE,
                at);
    }

    /** A project or planned grant. */
    Option<String> commitment(JsonCursor at) {
        return oneOf(
                plan.map(p -> Vector.ofAll(p.projects().map(Project::id))
                        .appendAll(p.grants().map(PlannedGrant::id))),
                RiskFileMistake.PLAN_WITHOUT_COMMITMENT,
                at);
    }

    /** A project or planned grant of which the plan does not say itself what its funding is. */
    Option<String> unfunded(JsonCursor at) {
        return oneOf(
                plan.map(p -> Vector.ofAll(p.projects()
                                .filter(each -> each.funding().isEmpty())
                                .map(Project::id))
                        .appendAll(p.grants()
                                .filter(each -> each.funding().isEmpty())
                                .map(PlannedGrant::id))),
                RiskFileMistake.PLAN_WITHOUT_UNFUNDED_COMMITMENT,
                at);
    }

    /** A project or planned grant that has not begun by the plan's first month. */
    Option<String> notBegun(JsonCursor at) {
        return oneOf(plan.map(StartDelay::notBegun), RiskFileMistake.PLAN_WITHOUT_LATER_COMMITMENT, at);
    }

    /** A line of other income. */
    Option<String> incomeLine(JsonCursor at) {
        return oneOf(plan.map(ExternalFunding::incomeLines), RiskFileMistake.PLAN_WITHOUT_INCOME, at);
    }

    /** External funding of the plan's projects and grants that may be refused. */
    Option<String> funding(JsonCursor at) {
        return oneOf(plan.map(ExternalFunding::refusable), RiskFileMistake.PLAN_WITHOUT_FUNDING, at);
    }

    /** A month of the plan. */
    Option<YearMonth> month(JsonCursor at) {
        Option<YearMonth> month = anyMonth(at);
        Option<Horizon> horizon =
                plan.map(FinancialPlan::horizon).filter(covered -> month.exists(m -> !covered.covers(m)));
        horizon.forEach(covered -> at.report(RiskFileMistake.MONTH_OF_PLAN
                .with("month", month.get())
                .with("first", covered.firstMonth())
                .with("last", covered.lastMonth())));
        return horizon.isEmpty() ? month : Option.none();
    }

    static Option<YearMonth> anyMonth(JsonCursor at) {
        return at.parsed(RiskFileWords.MONTH.message(), YearMonth::parse);
    }

    Option<Integer> year(JsonCursor at) {
        Option<Integer> year = at.integer(FIRST_YEAR, LAST_YEAR).map(Long::intValue);
        Option<Horizon> horizon = plan.map(FinancialPlan::horizon)
                .filter(covered -> year.exists(y -> !covered.eachYear().contains(y)));
        horizon.forEach(covered -> at.report(RiskFileMistake.YEAR_OF_PLAN
                .with("year", year.get())
                .with("first", covered.firstYear())
                .with("last", covered.eachYear().last())));
        return horizon.isEmpty() ? year : Option.none();
    }

    private static Option<String> oneOf(Option<? extends Seq<String>> known, RiskFileMistake none, JsonCursor at) {
        if (known.exists(Seq::isEmpty)) {
            at.text().forEach(name -> at.report(none.message()));
            return Option.none();
        }
        return known.isEmpty() ? at.name() : at.choice(choices(known.get()));
    }

    private static Map<String, String> choices(Seq<String> names) {
        Map<String, String> choices = new LinkedHashMap<>();
        names.forEach(name -> choices.put(name, name));
        return choices;
    }
}
