package rar.model.mapping;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.forecast.MissingPolicy;
import rar.model.json.JsonObject;
import rar.model.json.JsonText;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanValues;
import rar.model.sie.AccountYear;
import rar.model.sie.Ledger;
import rar.model.sie.LedgerAccount;
import rar.model.sie.LedgerYear;

/**
 * A mapping for a person to correct, made of the names and kinds of the accounts on which anything is booked.
 *
 * @param map the rules that were found, an account in one
 * @param notes what the accounts of each rule are called
 * @param open accounts that nothing was found for
 */
public record MappingSuggestion(AccountMap map, Seq<String> notes, Seq<LedgerAccount> open) {

    /** @throws NullPointerException if a component is null; it names the component */
    public MappingSuggestion {
        Components.present(MappingSuggestion.class, map, notes, open);
    }

    /**
     * Proposes what each account is.
     *
     * @param plan whose parts they can be; without one, costs and income are proposed as lines called as they are
     */
    public static MappingSuggestion of(Ledger ledger, Option<FinancialPlan> plan) {
        SuggestedTarget targets = new SuggestedTarget(plan, ledger.source().isBas());
        Seq<LedgerAccount> booked = ledger.accounts().filter(account -> isBooked(ledger, account));
        Vector<Target> found = Vector.ofAll(booked.flatMap(targets::of)).distinct();
        Seq<Seq<LedgerAccount>> together =
                found.map(target -> booked.filter(account -> targets.of(account).contains(target)));
        return new MappingSuggestion(
                new AccountMap(
                        BooksName.organisation(ledger),
                        MissingPolicy.REFUSED,
                        found.zipWith(
                                together,
                                (target, accounts) -> new MappingRule(
                                        accounts.map(account -> AccountRange.parse(account.number())),
                                        TreeMap.empty(),
                                        target))),
                together.map(MappingSuggestion::names),
                booked.filter(account -> targets.of(account).isEmpty()));
    }

    private static boolean isBooked(Ledger ledger, LedgerAccount account) {
        return account.number().matches("[0-9]{1,20}")
                && ledger.years()
                        .flatMap(LedgerYear::accounts)
                        .filter(each -> each.account().equals(account))
                        .exists(MappingSuggestion::isBooked);
    }

    private static boolean isBooked(AccountYear account) {
        return account.movements().exists(movement -> movement.amount().ore() != 0)
                || account.opening().exists(amount -> amount.ore() != 0);
    }

    private static String names(Seq<LedgerAccount> accounts) {
        return accounts.map(account -> (account.number() + " " + BooksName.shown(account.name())).strip())
                .mkString(", ");
    }

    /** The mapping as a file, each rule with the names of its accounts as a note. */
    public String write() {
        return JsonText.of(new JsonObject()
                .with("format", PlanValues.text(AccountMapReader.FORMAT))
                .with("name", PlanValues.text(map.name()))
                .with(
                        "rules",
                        PlanValues.list(
                                map.rules().zip(notes), rule -> RuleFormat.write(rule._1, Option.some(rule._2))))
                .value());
    }
}
