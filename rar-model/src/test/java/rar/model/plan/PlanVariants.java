package rar.model.plan;

import io.vavr.collection.TreeMap;
import rar.model.money.Money;
import rar.model.money.Share;

/** Other plans made of a plan, for properties that compare the two. */
public final class PlanVariants {

    private PlanVariants() {}

    /** The first years only, and nothing that is dated after them but payouts. */
    public static PlanDraft shortened(PlanDraft plan, int years) {
        Horizon horizon = new Horizon(plan.horizon().firstYear(), years);
        Contributions contributions = plan.contributions();
        return plan.withHorizon(horizon)
                .withContributions(contributions
                        .withTotals(contributions.totals().filterKeys(horizon::covers))
                        .withTerms(contributions
                                .terms()
                                .withLater(contributions.terms().later().filterKeys(horizon::covers)))
                        .withParties(contributions.parties().map(party -> shortened(party, horizon))))
                .withOpening((OpeningBalance opening) -> shortened(opening, horizon))
                .withLines(plan.lines().map(line -> line.withAmounts(shortened(line.amounts(), horizon))))
                .withWorkingCapital(new WorkingCapital(
                        shortened(plan.workingCapital().receivables(), horizon),
                        shortened(plan.workingCapital().shortTermLiabilities(), horizon)))
                .withAssetEvents(plan.assetEvents().filter(event -> horizon.covers(event.month())))
                .withGrants(plan.grants().filter(grant -> horizon.covers(grant.decided())));
    }

    private static Party shortened(Party party, Horizon horizon) {
        return party.withLaterShares(party.laterShares().filterKeys(horizon::covers))
                .withKey(shortened(party.key(), horizon))
                .withLaterInstalments(party.laterInstalments().filterKeys(horizon::covers))
                .withMembers(party.members().map(member -> shortened(member, horizon)));
    }

    /** One that joins after these years weighs nothing in them. */
    private static Member shortened(Member member, Horizon horizon) {
        boolean joins = member.from().forAll(horizon::covers);
        Member known = member.withWeight(joins ? member.weight() : Share.ZERO)
                .withLaterWeights(member.laterWeights().filterKeys(year -> joins && horizon.covers(year)))
                .withMeasured(TreeMap.ofEntries(member.measured()
                        .map(weight -> weight.map2(each -> new MeasuredWeight(
                                joins ? each.weight() : Share.ZERO,
                                each.later().filterKeys(year -> joins && horizon.covers(year)))))));
        return new Member(
                known.id(),
                known.name(),
                known.weight(),
                known.laterWeights(),
                known.measured(),
                member.from().filter(horizon::covers),
                member.to().filter(horizon::covers));
    }

    /** The contributions with agreed amounts and amounts of instalments as weights and shares, so that totals can change. */
    public static Contributions inProportion(Contributions contributions) {
        return contributions.withParties(contributions.parties().map(party -> {
            Party keyed = party.key() instanceof PartyKey.Agreed ? party.withKey(PartyKey.BY_WEIGHT) : party;
            return keyed.withLaterInstalments(keyed.laterInstalments().mapValues(PlanVariants::inProportion))
                    .withInstalments(inProportion(
                            keyed.instalments().getOrElse(contributions.terms().instalments())));
        }));
    }

    private static Instalments inProportion(Instalments instalments) {
        return instalments instanceof Instalments.ByAmount
                ? new Instalments.ByShare(TreeMap.ofEntries(instalments.months().zip(instalments.parts())))
                : instalments;
    }

    private static PartyKey shortened(PartyKey key, Horizon horizon) {
        if (key instanceof ComposedKey composed) {
            return new ComposedKey(
                    composed.base(),
                    composed.laterBases().filterKeys(horizon::covers),
                    composed.measures()
                            .map(measure -> new ComposedKey.Measure(
                                    measure.id(),
                                    measure.part(),
                                    measure.printedTotals().filterKeys(horizon::covers))));
        }
        return key instanceof PartyKey.Agreed agreed
                ? new PartyKey.Agreed(agreed.printedTotals().filterKeys(horizon::covers))
                : new PartyKey.ByWeight(
                        ((PartyKey.ByWeight) key).printedTotals().filterKeys(horizon::covers));
    }

    /** Without the items that are settled after the horizon. */
    private static OpeningBalance shortened(OpeningBalance opening, Horizon horizon) {
        return opening.withItems(opening.items().filter(item -> item.month().forAll(horizon::covers)))
                .withSheet(sheet -> sheet.withReceivables(
                                sheet.receivables().minus(later(opening, horizon, Account.RECEIVABLES)))
                        .withShortTermLiabilities(sheet.shortTermLiabilities()
                                .minus(later(opening, horizon, Account.SHORT_TERM_LIABILITIES)))
                        .balanced());
    }

    /** What items come to that are settled after the horizon. */
    private static Money later(OpeningBalance opening, Horizon horizon, Account row) {
        return Money.sum(opening.items()
                .filter(item -> item.kind().account().heading() == row)
                .reject(item -> item.month().forAll(horizon::covers))
                .map(OpeningItem::amount));
    }

    private static IndexRule shortened(IndexRule index, Horizon horizon) {
        return new IndexRule(index.rate(), index.byYear().filterKeys(horizon::covers));
    }

    private static YearlyAmounts shortened(YearlyAmounts amounts, Horizon horizon) {
        if (amounts instanceof YearlyAmounts.Indexed indexed) {
            return new YearlyAmounts.Indexed(indexed.base(), shortened(indexed.index(), horizon));
        }
        if (amounts instanceof YearlyAmounts.EachMonth each) {
            return new YearlyAmounts.EachMonth(
                    each.base(), shortened(each.index(), horizon), each.stated().filterKeys(horizon::covers));
        }
        return amounts.isByMonth()
                ? new YearlyAmounts.ByMonth(
                        amounts.statedMonths().filterKeys(horizon::covers),
                        amounts.stated().filterKeys(horizon::covers))
                : new YearlyAmounts.Explicit(amounts.stated().filterKeys(horizon::covers));
    }

    /** Grants recognized by the other policy; what is provided for becomes equity, or the other way round. */
    public static PlanDraft withOtherRecognition(PlanDraft plan) {
        boolean nowAtDecision = plan.recognition() == RecognitionPolicy.AS_CONSUMED;
        Money provisions = nowAtDecision ? Money.sum(plan.projects().map(Project::provision)) : Money.ZERO;
        return plan.withRecognition(nowAtDecision ? RecognitionPolicy.AT_DECISION : RecognitionPolicy.AS_CONSUMED)
                .withOpening((OpeningBalance opening) -> opening.withSheet(
                        sheet -> sheet.withProvisions(provisions).balanced()));
    }

    /** The plan without VAT on anything. */
    public static FinancialPlan withoutVat(FinancialPlan plan) {
        return plan.with(draft -> draft.withLines(draft.lines().map(BudgetLine::withoutVat))
                .withAssetEvents(draft.assetEvents()
                        .map(event -> new AssetEvent(event.kind(), event.month(), event.amount(), event.note())))
                .withProjects(draft.projects().map(Project::withoutVat))
                .withGrants(draft.grants().map(PlannedGrant::withoutVat)));
    }
}
