package rar.simulation.factor;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.membership.VacatedContribution;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;
import rar.model.plan.Violation;
import rar.simulation.distribution.Distribution;

/**
 * A member leaves the association (utträde): the draw is 1 if it gives notice at the beginning of a year, else 0. What is
 * due once the notice has passed it no longer pays, and it never comes back; the first notice counts.
 *
 * @param members by id
 * @param years at whose beginning notice can be given
 * @param noticeMonths how long the notice is, 0 to {@value #LONGEST_NOTICE} (SFS 2003:1210, 27 §)
 * @param vacated what becomes of its contribution
 */
public record MemberLeaves(
        String id,
        Scope<String> members,
        Scope<Integer> years,
        Distribution distribution,
        int noticeMonths,
        VacatedContribution vacated)
        implements RiskFactor {

    /** The notice where the charter says nothing shorter: three years (SFS 2003:1210, 27 §). */
    public static final int LONGEST_NOTICE = 36;

    /** The values of its draws. */
    static final ValueDomain VALUES = ValueDomain.answer(ExpectedValues.NOTICE.message(), 0);

    /** @throws IllegalArgumentException if the notice is negative or longer than the law's */
    public MemberLeaves {
        Components.present(MemberLeaves.class, id, members, years, distribution, vacated);
        if (noticeMonths < 0 || noticeMonths > LONGEST_NOTICE) {
            throw new IllegalArgumentException("a notice has 0 to " + LONGEST_NOTICE + " months, not " + noticeMonths);
        }
    }

    @Override
    public ValueDomain domain() {
        return VALUES;
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        return flows.endMembership(this, members, years, noticeMonths, vacated);
    }

    @Override
    public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return members.unknown(FactorRules.memberIds(plan), FactorMistake.NO_MEMBER, pointer + "/members")
                .appendAll(years.unknown(FactorRules.yearsOf(plan), FactorMistake.NO_YEAR, pointer + "/years"));
    }

    @Override
    public Seq<Remark> remarks(FinancialPlan plan, String pointer) {
        Seq<Integer> inVain = plan.horizon().eachYear().filter(year -> years.covers(year) && !isFelt(plan, year));
        if (inVain.size() == plan.horizon().eachYear().count(years::covers)) {
            return Vector.of(Remark.at(pointer, inVain(FactorRemark.NOTICE_IN_VAIN, plan, inVain.head())));
        }
        return years.named()
                .zipWithIndex()
                .filter(year -> inVain.contains(year._1))
                .map(year -> Remark.at(
                        pointer + "/years/" + year._2, inVain(FactorRemark.NOTICE_OF_YEAR_IN_VAIN, plan, year._1)));
    }

    private YearMonth leaves(int year) {
        return YearMonth.of(year, 1).plusMonths(noticeMonths);
    }

    private boolean isFelt(FinancialPlan plan, int year) {
        return FactorRules.memberIds(plan)
                .filter(members::covers)
                .exists(member -> Idle.lastDue(plan, member).exists(last -> !last.isBefore(leaves(year))));
    }

    private Message inVain(FactorRemark remark, FinancialPlan plan, int year) {
        return remark.with("given", YearMonth.of(year, 1))
                .with("months", noticeMonths)
                .with("leaves", leaves(year))
                .with("last", plan.horizon().lastMonth());
    }

    @Override
    public MemberLeaves withDistribution(Distribution newDistribution) {
        return new MemberLeaves(id, members, years, newDistribution, noticeMonths, vacated);
    }
}
