package rar.model.forecast;

import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;

/**
 * What a member has paid.
 *
 * <p>What is due and not received is a receivable until it arrives; what is received before it is due is a liability
 * until then.
 *
 * @param member its id
 * @param received to date, zero or more
 * @param due to date, zero or more, where it was not what the plan has; as planned in years that it does not name
 * @param forecast of what is due in the rest
 * @param arrears when what is outstanding after the outcome is expected; none if it is not
 */
public record MemberActuals(
        String member, DatedAmounts received, DatedAmounts due, ForecastRule forecast, Option<YearMonth> arrears) {

    /** @throws NullPointerException if a component is null; it names the component */
    public MemberActuals {
        Components.present(MemberActuals.class, member, received, due, forecast, arrears);
    }
}
