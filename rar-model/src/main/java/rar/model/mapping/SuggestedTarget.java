package rar.model.mapping;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.mapping.Target.Balance;
import rar.model.mapping.Target.Part;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.sie.AccountType;
import rar.model.sie.LedgerAccount;

/** What an account may be, by its name and kind. */
final class SuggestedTarget {

    /** Parts of words that accounts of the balance sheet are named with, in the order in which they decide. */
    private static final Vector<Tuple2<String, Balance>> BALANCES = Vector.of(
            Tuple.of(
                    "ack av|avskr|inventar|maskin|byggnad|mark|patent|balanserade utg|goodwill|dator",
                    Balance.FIXED_ASSETS),
            Tuple.of("eget kapital|balanserad|rets resultat|vinst|aktiekapital|reservfond", Balance.EQUITY),
            Tuple.of("bank|kassa|plusgiro|postgiro|checkr|likvid|kontant", Balance.BANK),
            Tuple.of("fordr|rutbet|upplup.*int|moms.*fordr|lager|avr.kning skatt", Balance.RECEIVABLES),
            Tuple.of(
                    "skuld|upplup|moms|personalskatt|sociala avg|lever|semester|skatt",
                    Balance.SHORT_TERM_LIABILITIES));

    /** Classes of BAS by the first two digits. */
    private static final Vector<Tuple2<String, Balance>> CLASSES = Vector.of(
            Tuple.of("1[0-3].*", Balance.FIXED_ASSETS),
            Tuple.of("1[4-8].*", Balance.RECEIVABLES),
            Tuple.of("19.*", Balance.BANK),
            Tuple.of("20.*", Balance.EQUITY),
            Tuple.of("2[4-9].*", Balance.SHORT_TERM_LIABILITIES));

    private final Option<FinancialPlan> plan;
    private final boolean isBas;

    /** @param isBas whether the classes of accounts have a meaning */
    SuggestedTarget(Option<FinancialPlan> plan, boolean isBas) {
        this.plan = plan;
        this.isBas = isBas;
    }

    /** What it may be; none where nothing says so. */
    Option<Target> of(LedgerAccount account) {
        return switch (account.statement()) {
            case BALANCE -> balance(account).map(Balance::target);
            case RESULT -> result(account);
            case UNKNOWN -> Option.none();
        };
    }

    private Option<Balance> balance(LedgerAccount account) {
        String name = Words.lower(account.name());
        if (isBas) {
            return CLASSES.find(each -> account.number().matches(each._1)).map(Tuple2::_2);
        }
        return BALANCES.find(each -> Words.hasPart(name, each._1))
                .map(Tuple2::_2)
                .orElse(() -> account.type().contains(AccountType.LIABILITY)
                        ? Option.some(Balance.SHORT_TERM_LIABILITIES)
                        : Option.none());
    }

    private Option<Target> result(LedgerAccount account) {
        String name = Words.lower(account.name());
        if (Words.hasPart(name, "rets resultat")) {
            return Option.some(Balance.EQUITY.target());
        }
        return plan.isEmpty()
                ? Option.some(new Target(Part.LINE, Words.id(account.name(), account.number())))
                : named(account).orElse(() -> ofKind(name));
    }

    /** The member, project or line that its name is most like; none where two are as like. */
    private Option<Target> named(LedgerAccount account) {
        Seq<Tuple2<Target, Integer>> likeness = candidates(account)
                .map(each -> Tuple.of(each._1, Words.likeness(account.name(), each._2)))
                .filter(each -> each._2 > 0);
        int most = likeness.map(Tuple2::_2).max().getOrElse(0);
        Seq<Tuple2<Target, Integer>> best = likeness.filter(each -> each._2 == most);
        return Option.when(best.size() == 1, () -> best.head()._1);
    }

    private Seq<Tuple2<Target, String>> candidates(LedgerAccount account) {
        FinancialPlan known = plan.get();
        Vector<Tuple2<Target, String>> lines = Vector.ofAll(known.lines())
                .filter(line -> line.kind() != LineKind.CARRIED_OVER)
                .map(line -> Tuple.of(new Target(Part.LINE, line.id()), line.name() + " " + line.id()));
        return account.type().contains(AccountType.INCOME)
                ? lines.appendAll(known.contributions()
                        .parties()
                        .flatMap(party -> party.members())
                        .map(member -> Tuple.of(new Target(Part.DUE, member.id()), member.name())))
                : lines.appendAll(known.projects()
                        .map(project -> Tuple.of(new Target(Part.PAYOUT, project.id()), project.name())));
    }

    private Option<Target> ofKind(String name) {
        LineKind kind = Words.hasPart(name, "avskriv|ack av")
                ? LineKind.DEPRECIATION
                : Words.hasPart(name, "r.nt") ? LineKind.INTEREST : LineKind.CARRIED_OVER;
        return plan.get()
                .lines()
                .find(line -> line.kind() == kind && kind != LineKind.CARRIED_OVER)
                .map(line -> new Target(Part.LINE, line.id()));
    }
}
