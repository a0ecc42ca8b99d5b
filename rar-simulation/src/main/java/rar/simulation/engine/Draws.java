package rar.simulation.engine;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import rar.model.membership.VacatedContribution;
import rar.model.money.Share;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.simulation.scenario.AdditionalFunding;
import rar.simulation.scenario.ContributionCut;
import rar.simulation.scenario.CostInflation;
import rar.simulation.scenario.Distribution;
import rar.simulation.scenario.Draw;
import rar.simulation.scenario.EarlyTermination;
import rar.simulation.scenario.ExternalFunding;
import rar.simulation.scenario.InterestChange;
import rar.simulation.scenario.LatePayment;
import rar.simulation.scenario.MemberLeaves;
import rar.simulation.scenario.NewApplications;
import rar.simulation.scenario.Payers;
import rar.simulation.scenario.PopulationDrift;
import rar.simulation.scenario.ProjectDelay;
import rar.simulation.scenario.ProjectOutturn;
import rar.simulation.scenario.RiskFactor;
import rar.simulation.scenario.RiskModel;
import rar.simulation.scenario.StartDelay;

/**
 * Which draws touch which flow under a risk model. A draw is named by its factor's id, what it touches and the calendar
 * period, so that it stays the same whatever else the plan or the model holds.
 */
final class Draws {

    private final RiskModel model;
    private final Map<Long, Draw> asked = new LinkedHashMap<>();

    Draws(RiskModel model) {
        this.model = model;
    }

    /** Every draw that was asked for, in the order in which each was first. */
    List<Draw> asked() {
        return List.copyOf(asked.values());
    }

    /** Whether any of the model's factors can change an amount, not only its month. */
    boolean changeAmounts() {
        return model.factors().exists(RiskFactor::changesAmounts);
    }

    /** Cuts of a whole party's contributions of a year that nobody matches, as shares. */
    List<Draw> cuts(String party, int year) {
        return cuts(false, payers -> payers.coversParty(party), party, year);
    }

    /** Cuts of a whole party's contributions of a year that the other parties match. */
    List<Draw> matchedCuts(String party, int year) {
        return cuts(true, payers -> payers.coversParty(party), party, year);
    }

    /** Cuts of a single member's contributions of a year that nobody matches. */
    List<Draw> memberCuts(String member, int year) {
        return cuts(false, payers -> payers.coversMember(member), member, year);
    }

    /** Cuts of a single member's contributions of a year that the other parties match. */
    List<Draw> matchedMemberCuts(String member, int year) {
        return cuts(true, payers -> payers.coversMember(member), member, year);
    }

    private List<Draw> cuts(boolean matched, Predicate<Payers> payers, String payer, int year) {
        return draws(
                ContributionCut.class,
                factor -> factor.matched() == matched
                        && payers.test(factor.payers())
                        && factor.years().covers(year),
                payer,
                year);
    }

    /** Months by which a whole party's instalment arrives late. */
    List<Draw> lateness(String party, YearMonth due) {
        return lateness(payers -> payers.coversParty(party), party, due);
    }

    /** Months by which a single member's instalment arrives late. */
    List<Draw> memberLateness(String member, YearMonth due) {
        return lateness(payers -> payers.coversMember(member), member, due);
    }

    private List<Draw> lateness(Predicate<Payers> payers, String payer, YearMonth due) {
        return draws(
                LatePayment.class,
                factor -> payers.test(factor.payers()) && factor.years().covers(due.getYear()),
                payer,
                due.getYear() * 100 + due.getMonthValue());
    }

    /**
     * A notice that a member may give.
     *
     * @param draw 1 if it does
     * @param leaves the first month in which nothing is due from it any longer
     * @param vacated what then becomes of its contribution
     */
    record Notice(Draw draw, YearMonth leaves, VacatedContribution vacated) {}

    /** The notices of a member that pass within the horizon; of several at once the first is meant. */
    List<Notice> notices(String member, Horizon horizon) {
        List<Notice> notices = new ArrayList<>();
        for (RiskFactor factor : model.factors()) {
            if (factor instanceof MemberLeaves leaving && leaving.members().covers(member)) {
                for (int year : horizon.eachYear().filter(leaving.years()::covers)) {
                    YearMonth leaves = YearMonth.of(year, 1).plusMonths(leaving.noticeMonths());
                    if (horizon.covers(leaves)) {
                        notices.add(new Notice(ask(model.draw(leaving, member, year)), leaves, leaving.vacated()));
                    }
                }
            }
        }
        return List.copyOf(notices);
    }

    /** Growth of a member's weight in a year; none where it is alone in its party. */
    List<Draw> growth(Party party, String member, int year) {
        return draws(
                PopulationDrift.class,
                factor -> party.members().size() > 1
                        && factor.members().covers(member)
                        && factor.years().covers(year),
                member,
                year);
    }

    /** The members of a party that can owe anything. */
    static Vector<Member> paying(Party party) {
        return party.members()
                .filter(member -> member.weight().compareTo(Share.ZERO) > 0)
                .toVector();
    }

    /**
     * The parties that are computed member by member, by id: those of which a factor touches single members, and all
     * where a leaving is matched. How a contribution is split changes no cash, so weights that drift make none such.
     */
    Set<String> partiesByMember(FinancialPlan plan) {
        Set<String> parties = new HashSet<>();
        for (Party party : plan.contributions().parties()) {
            for (Member member : paying(party)) {
                List<Notice> notices = notices(member.id(), plan.horizon());
                if (!notices.isEmpty() || paysAlone(member.id())) {
                    parties.add(party.id());
                }
                if (notices.stream().anyMatch(notice -> notice.vacated == VacatedContribution.FALLS_AWAY_MATCHED)) {
                    return plan.contributions().parties().map(Party::id).toJavaSet();
                }
            }
        }
        return parties;
    }

    private boolean paysAlone(String member) {
        return model.factors()
                .exists(factor -> (factor instanceof ContributionCut cut
                                && cut.payers().coversMember(member))
                        || (factor instanceof LatePayment late && late.payers().coversMember(member)));
    }

    /**
     * Months by which a commitment's payouts are delayed.
     *
     * @param begun whether it had begun by the plan's first month
     */
    List<Draw> delays(String commitment, boolean begun) {
        List<Draw> delays = new ArrayList<>(
                draws(ProjectDelay.class, factor -> factor.projects().covers(commitment), commitment, 0));
        if (!begun) {
            delays.addAll(draws(StartDelay.class, factor -> factor.projects().covers(commitment), commitment, 0));
        }
        return List.copyOf(delays);
    }

    /** Months by which a commitment ends before its last planned payout. */
    List<Draw> terminations(String commitment) {
        return draws(EarlyTermination.class, factor -> factor.projects().covers(commitment), commitment, 0);
    }

    /** Shares of a commitment's payouts that are used. */
    List<Draw> outturns(String commitment) {
        return draws(ProjectOutturn.class, factor -> factor.projects().covers(commitment), commitment, 0);
    }

    /** Growth of running costs in a year, beyond the plan's. */
    List<Draw> inflation(int year) {
        return draws(CostInflation.class, factor -> factor.years().covers(year), "", year);
    }

    /** Changes of a year's interest, as shares of the plan's. */
    List<Draw> interest(int year) {
        return draws(InterestChange.class, factor -> factor.years().covers(year), "", year);
    }

    /** What may refuse an income line. */
    List<Refusal> refusalsOfLine(String line) {
        return refusals(factor -> factor.line().contains(line));
    }

    /** What may refuse the funding of a commitment, by month. */
    List<Refusal> refusals(String commitment) {
        return refusals(factor -> factor.projects().contains(commitment));
    }

    private List<Refusal> refusals(Predicate<ExternalFunding> touches) {
        List<Refusal> refusals = new ArrayList<>();
        forEach(ExternalFunding.class, touches, factor -> {
            Draw granted = ask(model.draw(factor, "", 0));
            refusals.add(new Refusal(factor.from(), factor.shareIfRefused(), granted));
        });
        refusals.sort(Comparator.comparing(refusal -> refusal.from().getOrElse(Refusal.ALWAYS)));
        return List.copyOf(refusals);
    }

    /** Months by which an income line arrives after the plan's months. */
    List<Draw> arrears(String line) {
        List<Draw> arrears = new ArrayList<>();
        forEach(
                ExternalFunding.class,
                factor -> factor.line().contains(line),
                factor -> arrears.add(arrears(factor, factor.arrears(), 0)));
        return List.copyOf(arrears);
    }

    /** Funding that the plan does not count on. */
    List<Funding> fundings() {
        List<Funding> fundings = new ArrayList<>();
        forEach(
                AdditionalFunding.class,
                factor -> true,
                factor -> fundings.add(new Funding(
                        factor,
                        ask(model.draw(factor, "", 0)),
                        arrears(factor, factor.arrears(), factor.arrears().quantile(0.5)))));
        return List.copyOf(fundings);
    }

    private Draw arrears(RiskFactor factor, Distribution arrears, double asPlanned) {
        return ask(Draw.of(factor, "arrears", 0, arrears, asPlanned));
    }

    /** Applications that may be granted in a year. */
    List<Applications> applications(int year) {
        List<Applications> all = new ArrayList<>();
        forEach(NewApplications.class, factor -> factor.years().covers(year), factor -> {
            Draw number = ask(model.draw(factor, "", year));
            List<Draw> sizes = new ArrayList<>();
            for (int k = 1; k <= (int) factor.distribution().greatestDrawn(); k++) {
                // with none of them any size is as planned; the middle one tells most where there is one
                sizes.add(ask(Draw.of(
                        factor,
                        "size",
                        year * 1000 + k,
                        factor.size(),
                        factor.size().quantile(0.5))));
            }
            all.add(new Applications(factor, year, number, List.copyOf(sizes)));
        });
        return List.copyOf(all);
    }

    /** The fewest months that these draws of months can sum to. */
    static int least(List<Draw> months) {
        return months.stream()
                .mapToInt(draw -> (int) draw.distribution().leastDrawn())
                .sum();
    }

    /** The most months that these draws of months can sum to. */
    static int most(List<Draw> months) {
        return months.stream()
                .mapToInt(draw -> (int) draw.distribution().greatestDrawn())
                .sum();
    }

    private <F extends RiskFactor> List<Draw> draws(Class<F> kind, Predicate<F> touches, String subject, int period) {
        List<Draw> draws = new ArrayList<>();
        forEach(kind, touches, factor -> draws.add(ask(model.draw(factor, subject, period))));
        return List.copyOf(draws);
    }

    private <F extends RiskFactor> void forEach(Class<F> kind, Predicate<F> touches, Consumer<F> each) {
        for (RiskFactor factor : model.factors()) {
            if (kind.isInstance(factor) && touches.test(kind.cast(factor))) {
                each.accept(kind.cast(factor));
            }
        }
    }

    private Draw ask(Draw draw) {
        asked.putIfAbsent(draw.stream(), draw);
        return draw;
    }
}
