package rar.simulation.replay;

import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What a rule made of one grant in one scenario.
 *
 * @param grant the id of the planned grant, or of the application: its factor, year and number
 * @param cameUp the month in which it came up first
 * @param asked what the plan grants, or the application asks for
 * @param decided the month in which it was decided; none if it was put off until the plan ended
 * @param granted zero where it was refused, or not decided
 */
public record GrantDecision(String grant, YearMonth cameUp, Money asked, Option<YearMonth> decided, Money granted) {

    /** @throws NullPointerException if a component is null; it names the component */
    public GrantDecision {
        Components.present(GrantDecision.class, grant, cameUp, asked, decided, granted);
    }
}
