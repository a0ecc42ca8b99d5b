package rar.examples.input;

import org.jspecify.annotations.Nullable;
import rar.examples.page.Inputs;
import rar.examples.report.AccountReport;
import rar.model.schedule.Schedule;
import rar.simulation.account.AccountResult;
import rar.simulation.account.SocioEconomicAccount;
import rar.simulation.account.UncertainAccount;
import rar.simulation.json.AccountReader;

/**
 * A plan and an account of one of its projects, with their files.
 *
 * @param plan the plan
 * @param source the account's file
 * @param account the account
 */
public record AccountFiles(PlanFile plan, Source source, SocioEconomicAccount account) {

    private static final double CONFIDENCE = 0.95;

    /**
     * Reads both.
     *
     * @param plan its path or bundled name, or the path of an account where there is nothing else
     * @param account its path or bundled name; null for that of the plan
     * @throws InvalidInputException with every mistake
     */
    public static AccountFiles read(String plan, @Nullable String account) {
        boolean isAlone = account == null && !Source.BUNDLED.contains(plan);
        PlanFile file = PlanFile.read(isAlone ? Source.BUNDLED.head() : plan);
        return of(file, account == null ? plan : account);
    }

    /** Reads an account of a project of a plan that has been read. @throws InvalidInputException with every mistake */
    public static AccountFiles of(PlanFile plan, String account) {
        Source source = Source.of("account", account, ".account.json");
        return new AccountFiles(plan, source, source.readRemarked(bytes -> AccountReader.remarked(bytes, plan.plan())));
    }

    /** The account, with every number as expected and with the uncertain ones drawn. */
    public AccountReport report(int scenarios, long seed) {
        Schedule schedule = Schedule.of(plan.plan());
        return new AccountReport(
                plan.plan(),
                AccountResult.of(account, schedule),
                UncertainAccount.of(account, schedule, scenarios, seed, CONFIDENCE),
                new Inputs(plan.inputs().files().append(source.identity()), Version.current()));
    }
}
