package rar.examples.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import rar.examples.page.Amounts;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;
import rar.simulation.repair.Move;
import rar.simulation.repair.Repair;
import rar.simulation.repair.RepairTerms;

/** What a board is told of a search that ended at its bounds, which takes a larger plan than any that comes with rar. */
final class SwedishAnswerTest {

    private final SwedishAnswer answer = new SwedishAnswer(new Amounts(MoneyUnit.TKR));

    private final BalancePlan plan;

    SwedishAnswerTest() throws IOException {
        try (InputStream file = SwedishAnswerTest.class.getResourceAsStream("/plans/rar-2012.json")) {
            plan = BalancePlan.of(Schedule.of(
                    PlanReader.read(Objects.requireNonNull(file).readAllBytes()).get()));
        }
    }

    @Test
    void a_repair_that_is_not_proved_to_be_smallest_is_not_called_so() {
        Move move = new Move("companion", "Companion", 2012, Option.some(2013), Money.ofTkr(300));

        assertThat(answer.repaired(repair(Option.some(plan), Vector.of(move))))
                .isEqualTo(
                        "Till styrelsen: utbetalningar på 300\u00a0tkr behöver skjutas upp för att likviditeten inte vid"
                                + " något månadsslut ska understiga 500\u00a0tkr. Det är inte visat att ett mindre belopp inte"
                                + " räcker.");
    }

    @Test
    void a_search_that_found_nothing_has_not_shown_that_there_is_nothing() {
        assertThat(answer.repaired(repair(Option.none(), Vector.empty())))
                .isEqualTo("Till styrelsen: ingen lösning hittades, men det är inte visat att det saknas en.");
    }

    private Repair repair(Option<BalancePlan> after, Vector<Move> moves) {
        return new Repair(
                plan,
                RepairTerms.of(plan.plan()),
                after,
                moves,
                Money.ofTkr(269),
                Money.ZERO,
                Vector.empty(),
                Vector.empty());
    }
}
