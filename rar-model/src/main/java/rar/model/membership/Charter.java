package rar.model.membership;

import io.vavr.collection.Map;
import java.time.LocalDate;
import java.time.Period;
import rar.model.money.Components;

/**
 * What the charter (förbundsordning; SFS 2003:1210, 9 §) says of leaving, and which kind each member is of.
 *
 * @param notice how long before a member leaves it must say so (uppsägningstid), at most three years
 * @param vacated what becomes of its contribution
 * @param kinds by member id
 */
public record Charter(Period notice, VacatedContribution vacated, Map<String, MemberKind> kinds) {

    /** The notice where the charter says nothing shorter (SFS 2003:1210, 27 §). */
    public static final Period LEGAL_NOTICE = Period.ofYears(3);

    /** @throws IllegalArgumentException if the notice is negative or longer than the law's three years */
    public Charter {
        Components.present(Charter.class, notice, vacated, kinds);
        LocalDate day = LocalDate.of(2001, 1, 1);
        if (notice.isNegative()) {
            throw new IllegalArgumentException("a notice of " + notice + " would end before it is given");
        }
        if (day.plus(notice).isAfter(day.plus(LEGAL_NOTICE))) {
            throw new IllegalArgumentException("a notice of " + notice
                    + " is longer than three years; a charter can only shorten it" + " (SFS 2003:1210, 27 §)");
        }
    }
}
