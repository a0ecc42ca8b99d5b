package rar.examples.phrase;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.model.balance.BalancePlan;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;
import rar.simulation.repair.InfeasibilityCertificate;
import rar.simulation.repair.InfeasibilityCertificate.WeightedMonth;
import rar.simulation.repair.Move;
import rar.simulation.repair.Repair;
import rar.simulation.repair.RepairShortfall;
import rar.simulation.repair.RepairTerms;

/** Every case of a repair, also those of searches that end at their bounds, which take larger plans than any that come with rar. */
final class RepairAnswerTest {

    private static final BalancePlan PLAN = plan();

    private static final Move POSTPONED = new Move("companion", "Companion", 2012, Option.some(2013), Money.ofTkr(300));
    private static final Move CUT = new Move("companion", "Companion", 2012, Option.none(), Money.ofTkr(100));

    @ParameterizedTest
    @MethodSource
    void each_case_is_said_in_both_languages(Answer answer) {
        answer.verify();
    }

    static Stream<Answer> each_case_is_said_in_both_languages() {
        RepairTerms terms = RepairTerms.of(PLAN.plan());
        return Stream.of(
                said(
                        repair(terms, Option.some(PLAN), Vector.empty(), 0, 0),
                        "The plan keeps this as it is: nothing has to be postponed.",
                        "Planen klarar detta som den är; inget behöver skjutas upp."),
                said(
                        repair(terms, Option.some(PLAN), Vector.of(POSTPONED), 300, 0),
                        "Payments of 300 tkr have to be postponed, so that cash is never below 500 tkr at a month end."
                                + " No smaller amount is enough, in whole tkr.",
                        "Utbetalningar på 300 tkr behöver skjutas upp för att likviditeten inte ska understiga 500 tkr"
                                + " vid något månadsslut. Ett mindre belopp räcker inte, räknat i hela tkr."),
                said(
                        repair(terms, Option.some(PLAN), Vector.of(POSTPONED), 269, 0),
                        "Payments of 300 tkr have to be postponed, so that cash is never below 500 tkr at a month end."
                                + " It is not proved to be the smallest: the lower bound is 269 tkr, of which 0 tkr cut"
                                + " for good.",
                        "Utbetalningar på 300 tkr behöver skjutas upp för att likviditeten inte ska understiga 500 tkr"
                                + " vid något månadsslut. Det är inte visat att ett mindre belopp inte räcker: den undre"
                                + " gränsen är 269 tkr, varav 0 tkr dras ned för gott."),
                said(
                        repair(terms.withCuts(), Option.some(PLAN), Vector.of(POSTPONED), 300, 0),
                        "Payments of 300 tkr have to be postponed, so that cash is never below 500 tkr at a month end."
                                + " Without cuts no smaller amount is enough, in whole tkr.",
                        "Utbetalningar på 300 tkr behöver skjutas upp för att likviditeten inte ska understiga 500 tkr"
                                + " vid något månadsslut. Utan neddragning räcker inte ett mindre belopp, räknat i hela"
                                + " tkr."),
                said(
                        repair(terms.withCuts(), Option.some(PLAN), Vector.of(POSTPONED, CUT), 400, 100),
                        "Payments of 400 tkr have to be postponed or cut, 100 tkr of them cut for good, so that cash is"
                                + " never below 500 tkr at a month end. The cut is the smallest possible, and with it no"
                                + " smaller amount is enough, in whole tkr.",
                        "Utbetalningar på 400 tkr behöver skjutas upp eller dras ned, varav 100 tkr dras ned för gott,"
                                + " för att likviditeten inte ska understiga 500 tkr vid något månadsslut. Neddragningen"
                                + " är den minsta möjliga, och med den räcker inte ett mindre belopp, räknat i hela"
                                + " tkr."),
                said(
                        repair(terms.withCuts(), Option.some(PLAN), Vector.of(CUT), 100, 100),
                        "Payments of 100 tkr have to be cut for good, so that cash is never below 500 tkr at a month"
                                + " end. No smaller amount is enough, in whole tkr.",
                        "Utbetalningar på 100 tkr behöver dras ned för gott för att likviditeten inte ska understiga"
                                + " 500 tkr vid något månadsslut. Ett mindre belopp räcker inte, räknat i hela tkr."),
                said(
                        repair(terms, Option.none(), Vector.empty(), 269, 0),
                        "No repair was found within the limits of the search; none was ruled out.",
                        "Ingen lösning hittades, men det är inte visat att det saknas en."),
                said(
                        impossible(terms),
                        "No repair exists: even when everything that may be postponed is postponed as far as it may,"
                                + " 90 tkr is missing at most, in November 2012.",
                        "Målen går inte att nå genom att skjuta upp utbetalningar. Även när allt som får flyttas har"
                                + " flyttats saknas som mest 90 tkr, i november 2012."),
                said(
                        withClaims(terms, 1),
                        "No repair exists: the claims of external funding move with the payouts, and in October 2012 at least"
                                + " 5 tkr is missing whatever is moved.",
                        "Målen går inte att nå genom att flytta utbetalningar: rekvisitionerna av extern finansiering"
                                + " flyttas med, och i oktober 2012 saknas minst 5 tkr hur man än flyttar."),
                said(
                        withClaims(terms, 2),
                        "No repair exists: the claims of external funding move with the payouts, and what helps one"
                                + " month takes from another. Weighted as below, cash in these months is at most 495 tkr"
                                + " whatever is moved; 500 tkr is demanded.",
                        "Målen går inte att nå genom att flytta utbetalningar: rekvisitionerna av extern finansiering"
                                + " flyttas med, och det som hjälper en månad tar från en annan. Med vikterna nedan blir"
                                + " månadernas likviditet i medeltal högst 495 tkr hur man än flyttar; 500 tkr krävs."),
                said(
                        withClaims(terms, 0),
                        "No repair exists in whole tkr: every way of moving payouts and their claims was ruled out.",
                        "Målen går inte att nå genom att flytta hela tkr: alla sätt att flytta utbetalningarna och deras"
                                + " rekvisitioner är uteslutna."));
    }

    private static Answer said(Repair repair, String english, String swedish) {
        return new Answer(new RepairAnswer(repair, Answer.TKR).sentences(), english, swedish);
    }

    private static Repair repair(
            RepairTerms terms, Option<BalancePlan> after, Vector<Move> moves, long bound, long cutBound) {
        return new Repair(
                PLAN,
                terms,
                after,
                moves,
                Money.ofTkr(bound),
                Money.ofTkr(cutBound),
                Vector.empty(),
                Vector.empty(),
                Option.none());
    }

    private static Repair impossible(RepairTerms terms) {
        LiquidityFloor floor = new LiquidityFloor(Money.ofTkr(500));
        return new Repair(
                PLAN,
                terms,
                Option.none(),
                Vector.empty(),
                Money.ZERO,
                Money.ZERO,
                Vector.empty(),
                Vector.of(
                        new RepairShortfall(
                                YearMonth.of(2012, 10), floor, Money.ofTkr(500), Money.ofTkr(400), Money.ofTkr(10)),
                        new RepairShortfall(
                                YearMonth.of(2012, 11), floor, Money.ofTkr(500), Money.ofTkr(400), Money.ofTkr(90))),
                Option.none());
    }

    /** The two month ends of a certificate, one of them alone, or none where only whole tkr stand in the way. */
    private static Repair withClaims(RepairTerms terms, int months) {
        LiquidityFloor floor = new LiquidityFloor(Money.ofTkr(500));
        Vector<WeightedMonth> weighted = Vector.range(0, months)
                .map(month -> new WeightedMonth(
                        YearMonth.of(2012, 10 + month),
                        floor,
                        Money.ofTkr(500),
                        Money.ofTkr(400),
                        Share.of(1, months)));
        Option<InfeasibilityCertificate> certificate = Option.when(
                months > 0,
                () -> new InfeasibilityCertificate(weighted, Share.of(50_000_000, 1), Share.of(99_000_000, 2)));
        return new Repair(
                PLAN,
                terms,
                Option.none(),
                Vector.empty(),
                Money.ZERO,
                Money.ZERO,
                Vector.empty(),
                Vector.of(new RepairShortfall(
                        YearMonth.of(2012, 10), floor, Money.ofTkr(500), Money.ofTkr(400), Money.ZERO)),
                certificate);
    }

    private static BalancePlan plan() {
        try (InputStream file = RepairAnswerTest.class.getResourceAsStream("/plans/rar-2012.json")) {
            return BalancePlan.of(Schedule.of(
                    PlanReader.read(Objects.requireNonNull(file).readAllBytes()).get()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
