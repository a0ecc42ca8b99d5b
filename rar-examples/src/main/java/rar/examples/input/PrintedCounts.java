package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.effect.CountKey;
import rar.model.effect.PublishedCounts;
import rar.model.effect.SupportForm;
import rar.model.plan.Violation;
import rar.simulation.account.SupportCount;

/**
 * Whether an account beside a follow-up of the same project rests on counts that the follow-up prints: others, which its amounts give
 * away, would tell what is hidden there.
 *
 * @param counts what is printed of the project
 */
record PrintedCounts(PublishedCounts counts) {

    /** What is wrong with an account's counts of some forms of support; nothing where it has none that are not printed. */
    Seq<Violation> mistakes(Seq<SupportCount> used) {
        return used.flatMap(count -> Vector.of(
                        mistake(
                                InputRefusal.COUNT_BEFORE_NOT_PRINTED,
                                count.form(),
                                "before",
                                count.before(),
                                before(count)),
                        mistake(
                                InputRefusal.COUNT_AFTER_NOT_PRINTED,
                                count.form(),
                                "after",
                                count.after(),
                                after(count)))
                .flatMap(found -> found));
    }

    private Option<Violation> mistake(InputRefusal code, String form, String when, long used, Seq<Long> printed) {
        return Option.when(
                used != 0 && !printed.contains(used),
                () -> Violation.at(
                        "/counts/" + form + "/" + when,
                        code.with("form", form)
                                .with("count", used)
                                .with("project", counts.project().name())));
    }

    /** Of those known after, at each follow-up: all with the form before, less those who are not known after. */
    private Seq<Long> before(SupportCount count) {
        return form(count)
                .toVector()
                .flatMap(form -> followUps()
                        .flatMap(f -> counts.count(CountKey.before(form))
                                .flatMap(all ->
                                        counts.count(CountKey.lost(f, form)).map(lost -> all - lost))));
    }

    private Seq<Long> after(SupportCount count) {
        return form(count).toVector().flatMap(form -> followUps().flatMap(f -> counts.count(CountKey.after(f, form))));
    }

    private Vector<Integer> followUps() {
        return Vector.range(0, counts.project().followUps().size());
    }

    private Option<Integer> form(SupportCount count) {
        int number = counts.forms().map(SupportForm::id).indexOf(count.form());
        return Option.when(number >= 0, number);
    }
}
