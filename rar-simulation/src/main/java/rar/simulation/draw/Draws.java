package rar.simulation.draw;

import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rar.model.membership.VacatedContribution;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.FinancialPlan;
import rar.model.plan.ProjectFunding;
import rar.model.schedule.FundedPayouts;
import rar.simulation.distribution.Distribution;
import rar.simulation.draw.TouchedFlows.ByCommitment;
import rar.simulation.draw.TouchedFlows.ByYear;
import rar.simulation.draw.TouchedFlows.Leaving;
import rar.simulation.factor.AddedFlow;
import rar.simulation.factor.Draw;
import rar.simulation.factor.ExternalFunding;
import rar.simulation.factor.NewApplications;
import rar.simulation.factor.Payers;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.projection.Months;
import rar.simulation.projection.OpenCommitment;
import rar.simulation.projection.PayingMember;
import rar.simulation.projection.PayingParty;
import rar.simulation.projection.Projection;

/**
 * Which draws touch which flow of a projection under a risk model. A draw is named by its factor's id, what it touches and the
 * calendar period, so that it stays the same whatever else the plan or the model holds, and whatever has happened. What was drawn
 * for dates that have passed is not asked for any more.
 */
public final class Draws {

    private final RiskModel model;
    private final Projection projection;
    private final Months calendar;
    private final TouchedFlows touched;
    private final Map<Long, Draw> asked = new LinkedHashMap<>();

    public Draws(RiskModel model, Projection projection) {
        this.model = model;
        this.projection = projection;
        this.calendar = projection.calendar();
        this.touched = new TouchedFlows(model);
    }

    /** Whether some of a year is open, so that what is drawn for it still acts on its rest. */
    private boolean isOpen(int year) {
        return calendar.firstMonth(year) + 12 > projection.firstOpen();
    }

    /** Whether nothing of a year has happened. */
    private boolean isAhead(int year) {
        return calendar.firstMonth(year) >= projection.firstOpen();
    }

    /** Every draw that was asked for, in the order in which each was first. */
    public List<Draw> asked() {
        return List.copyOf(asked.values());
    }

    /** Whether any of the model's factors can change an amount, not only its month. */
    public boolean changeAmounts() {
        return touched.changeAmounts();
    }

    /** Cuts of a whole party's contributions of a year that nobody matches, as shares. */
    public List<Draw> cuts(String party, int year) {
        return cuts(false, payers -> payers.coversParty(party), party, year);
    }

    /** Cuts of a whole party's contributions of a year that the other parties match. */
    public List<Draw> matchedCuts(String party, int year) {
        return cuts(true, payers -> payers.coversParty(party), party, year);
    }

    /** Cuts of a single member's contributions of a year that nobody matches. */
    public List<Draw> memberCuts(String member, int year) {
        return cuts(false, payers -> payers.coversMember(member), member, year);
    }

    /** Cuts of a single member's contributions of a year that the other parties match. */
    public List<Draw> matchedMemberCuts(String member, int year) {
        return cuts(true, payers -> payers.coversMember(member), member, year);
    }

    private List<Draw> cuts(boolean matched, Predicate<Payers> payers, String payer, int year) {
        return touched.cuts.stream()
                .filter(cut -> isOpen(year)
                        && cut.matched() == matched
                        && payers.test(cut.payers())
                        && cut.years().covers(year))
                .map(cut -> draw(cut.factor(), payer, year))
                .toList();
    }

    /** Months by which a whole party's instalment arrives late. */
    public List<Draw> lateness(String party, YearMonth due) {
        return lateness(payers -> payers.coversParty(party), party, due);
    }

    /** Months by which a single member's instalment arrives late. */
    public List<Draw> memberLateness(String member, YearMonth due) {
        return lateness(payers -> payers.coversMember(member), member, due);
    }

    private List<Draw> lateness(Predicate<Payers> payers, String payer, YearMonth due) {
        return touched.lateContributions.stream()
                .filter(late -> payers.test(late.payers()) && late.years().covers(due.getYear()))
                .map(late -> draw(late.factor(), payer, due.getYear() * 100 + due.getMonthValue()))
                .toList();
    }

    /**
     * A notice that a member may give.
     *
     * @param draw 1 if it does
     * @param leaves the first month in which nothing is due from it any longer
     * @param vacated what then becomes of its contribution
     */
    public record Notice(Draw draw, YearMonth leaves, VacatedContribution vacated) {}

    /** The notices of a member that pass within the plan; of several at once the first is meant. */
    public List<Notice> notices(String member, Months plan) {
        List<Notice> notices = new ArrayList<>();
        for (Leaving leaving : touched.leavings) {
            if (leaving.members().covers(member)) {
                for (int year : plan.eachYear()
                        .filter(this::isAhead)
                        .filter(leaving.years()::covers)
                        .toArray()) {
                    YearMonth leaves = YearMonth.of(year, 1).plusMonths(leaving.noticeMonths());
                    if (plan.covers(leaves)) {
                        notices.add(new Notice(draw(leaving.factor(), member, year), leaves, leaving.vacated()));
                    }
                }
            }
        }
        return List.copyOf(notices);
    }

    /**
     * Growth of a member's weight in a year; none where it is alone in its party of so many members.
     *
     * @param measure one of {@link PayingParty#measures()} of its party
     */
    public List<Draw> growth(int members, String member, String measure, int year) {
        return touched.weights.stream()
                .filter(drift -> members > 1
                        && isAhead(year)
                        && drift.members().covers(member)
                        && drift.covers(measure)
                        && drift.years().covers(year))
                .map(drift -> draw(drift.factor(), member, year))
                .toList();
    }

    /**
     * The parties that are computed member by member, by id: those of which a factor touches single members, and all
     * where a leaving is matched. How a contribution is split changes no cash, so weights that drift make none such.
     */
    public Set<String> partiesByMember(List<PayingParty> parties, Months plan) {
        Set<String> byMember = new HashSet<>();
        for (PayingParty party : parties) {
            for (PayingMember member : party.paying()) {
                List<Notice> notices = notices(member.id(), plan);
                if (!notices.isEmpty() || paysAlone(member.id())) {
                    byMember.add(party.id());
                }
                if (notices.stream().anyMatch(notice -> notice.vacated == VacatedContribution.FALLS_AWAY_MATCHED)) {
                    return parties.stream().map(PayingParty::id).collect(Collectors.toSet());
                }
            }
        }
        return byMember;
    }

    private boolean paysAlone(String member) {
        return Stream.concat(touched.cuts.stream(), touched.lateContributions.stream())
                .anyMatch(each -> each.payers().coversMember(member));
    }

    /** What is drawn for a commitment; for all parts of a grant the same. */
    public CommitmentDraws commitment(OpenCommitment commitment) {
        String id = commitment.agreed().origin();
        Option<ProjectFunding> funding = commitment.agreed().funding().map(FundedPayouts::terms);
        return new CommitmentDraws(
                delays(id, commitment.begun()),
                outturns(id),
                terminations(id),
                refusals(id, funding, commitment.cut()),
                funding.toVector().flatMap(this::answers).asJava());
    }

    private List<Draw> answers(ProjectFunding funding) {
        return touched.refusable.stream()
                .filter(factor -> factor.funding().contains(funding.id()) && !projection.isAnswered(funding.id()))
                .map(factor -> draw(factor, "", 0))
                .toList();
    }

    /**
     * Months by which a commitment's payouts are delayed.
     *
     * @param begun whether it has begun
     */
    private List<Draw> delays(String commitment, boolean begun) {
        // what is late at any time first, then what begins late
        List<Draw> delays =
                new ArrayList<>(draws(touched.latePayouts.stream().filter(ByCommitment::begunToo), commitment));
        if (!begun) {
            delays.addAll(draws(touched.latePayouts.stream().filter(late -> !late.begunToo()), commitment));
        }
        return List.copyOf(delays);
    }

    /** Months by which a commitment ends before its last planned payout. */
    private List<Draw> terminations(String commitment) {
        return draws(touched.terminations.stream(), commitment);
    }

    /** Shares of a commitment's payouts that are used. */
    private List<Draw> outturns(String commitment) {
        return draws(touched.outturns.stream(), commitment);
    }

    private List<Draw> draws(Stream<ByCommitment> factors, String commitment) {
        return factors.filter(each -> each.commitments().covers(commitment))
                .map(each -> draw(each.factor(), commitment, 0))
                .toList();
    }

    /** Growth of running costs in a year, beyond the plan's. */
    public List<Draw> inflation(int year) {
        return draws(touched.costs, year);
    }

    /** Changes of a year's interest, as shares of the plan's. */
    public List<Draw> interest(int year) {
        return draws(touched.interest, year);
    }

    private List<Draw> draws(List<ByYear> factors, int year) {
        return factors.stream()
                .filter(each -> isOpen(year) && each.years().covers(year))
                .map(each -> draw(each.factor(), "", year))
                .toList();
    }

    /** What may refuse an income line. */
    public List<Refusal> refusalsOfLine(String line) {
        return refusals(factor -> factor.line().contains(line));
    }

    /** What may refuse funding that a commitment hangs on, or surely does, by month. */
    private List<Refusal> refusals(String commitment, Option<ProjectFunding> funding, boolean cut) {
        List<Refusal> refusals =
                new ArrayList<>(refusals(factor -> factor.projects().contains(commitment)));
        for (ProjectFunding terms :
                funding.filter(terms -> !terms.paidIfRefused().equals(Share.ONE))) {
            double share = terms.paidIfRefused().toDouble();
            answers(terms).forEach(answer -> refusals.add(new Refusal(terms.from(), share, answer)));
            if (cut && terms.isCut()) {
                refusals.add(new Refusal(terms.lostFrom(), share, Option.none()));
            }
        }
        return byMonth(refusals.stream());
    }

    private static List<Refusal> byMonth(Stream<Refusal> refusals) {
        return refusals.sorted(Comparator.comparing(refusal -> refusal.from().getOrElse(Refusal.ALWAYS)))
                .toList();
    }

    private List<Refusal> refusals(Predicate<ExternalFunding> touches) {
        return byMonth(touched.refusable.stream()
                .filter(touches)
                .map(factor -> new Refusal(factor.from(), factor.shareIfRefused(), draw(factor, "", 0))));
    }

    /** Months by which an income line arrives after the plan's months. */
    public List<Draw> arrears(String line) {
        return touched.refusable.stream()
                .filter(factor -> factor.line().contains(line))
                .map(factor -> arrears(factor, factor.arrears(), 0))
                .toList();
    }

    /** Funding that the plan does not count on. */
    public List<Funding> fundings() {
        return touched.added.stream()
                .filter(factor -> isAhead(factor.over().first()))
                .map(factor -> new Funding(
                        factor,
                        draw(factor, "", 0),
                        arrears(factor, factor.arrears(), factor.arrears().quantile(0.5))))
                .toList();
    }

    private Draw arrears(RiskFactor factor, Distribution arrears, double asPlanned) {
        return ask(Draw.of(factor, "arrears", 0, arrears, asPlanned));
    }

    /** Applications that may be granted in a year. */
    public List<Applications> applications(int year) {
        return touched.applications.stream()
                .filter(factor -> isAhead(year) && factor.years().covers(year))
                .map(factor -> applications(factor, year))
                .toList();
    }

    private Applications applications(NewApplications factor, int year) {
        Draw number = draw(factor, "", year);
        List<Draw> sizes = new ArrayList<>();
        for (int k = 1; k <= (int) factor.distribution().greatestDrawn(); k++) {
            // with none of them any size is as planned; the middle one tells most where there is one
            double asPlanned = factor.sizeDomain().asPlanned();
            sizes.add(ask(Draw.of(factor, "size", year * 1000 + k, factor.size(), asPlanned)));
        }
        return new Applications(factor, year, number, List.copyOf(sizes));
    }

    /** What comes on top of a plan, in proportion to draws. */
    public List<AddedAmounts> added(FinancialPlan plan) {
        return touched.amounts.stream()
                .flatMap(each -> each.amounts()
                        .apply(plan)
                        .toJavaStream()
                        .map(this::ahead)
                        .filter(flow -> !flow.perUnit().isEmpty() || projection.firstOpen() == 0)
                        .map(flow -> added(each.factor(), flow, plan)))
                .toList();
    }

    private AddedFlow ahead(AddedFlow flow) {
        return new AddedFlow(
                flow.subject(), flow.year(), flow.kind(), flow.perUnit().filterKeys(this::isAhead));
    }

    private boolean isAhead(YearMonth month) {
        return calendar.indexOf(month) >= projection.firstOpen();
    }

    private AddedAmounts added(RiskFactor factor, AddedFlow flow, FinancialPlan plan) {
        return new AddedAmounts(
                factor.id(),
                flow.kind(),
                draw(factor, flow.subject(), flow.year().getOrElse(0)),
                flow.perUnit()
                        .keySet()
                        .toJavaStream()
                        .map(plan.horizon()::indexOf)
                        .toList(),
                flow.perUnit().values().toJavaStream().map(Money::ore).toList());
    }

    /** The fewest months that these draws of months can sum to. */
    public static int least(List<Draw> months) {
        return months.stream()
                .mapToInt(draw -> (int) draw.distribution().leastDrawn())
                .sum();
    }

    /** The most months that these draws of months can sum to. */
    public static int most(List<Draw> months) {
        return months.stream()
                .mapToInt(draw -> (int) draw.distribution().greatestDrawn())
                .sum();
    }

    private Draw draw(RiskFactor factor, String subject, int period) {
        return ask(model.draw(factor, subject, period));
    }

    private Draw ask(Draw draw) {
        asked.putIfAbsent(draw.stream(), draw);
        return draw;
    }
}
