package rar.model.plan;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.timing.Vat;

/**
 * A project (projekt, insats) that the board has decided on before the plan.
 *
 * @param id unique in the plan
 * @param name as printed
 * @param kind what it is directed at
 * @param start its first day; none if it simply runs already
 * @param end its last day
 * @param total the whole grant as decided, if known; what the plan does not pay of it was paid before
 * @param decided the day of the decision, if known
 * @param coFunding external money that never passes the association; a label
 * @param funding external funding that the association receives
 * @param fund the earmarked fund that pays it, and that its external funding feeds
 * @param unspent what becomes of what a year leaves unpaid, where that is stated; else it remains to be paid after the
 *     plan
 * @param payout what the plan still pays, and when
 * @param vat that is paid on top of its payouts and refunded later
 * @param reserved whether the reservation clause applies to it
 * @param notes what else the source says of it; nothing is derived from them
 * @param credit whether a payout may be less than zero, as what the project pays back
 */
public record Project(
        String id,
        String name,
        ProjectKind kind,
        Option<LocalDate> start,
        LocalDate end,
        Option<Money> total,
        Option<LocalDate> decided,
        Option<CoFunding> coFunding,
        Option<ProjectFunding> funding,
        Option<Earmarking> fund,
        Option<UnspentMoney> unspent,
        PayoutProfile payout,
        Option<Vat> vat,
        boolean reserved,
        SortedMap<Note, String> notes,
        boolean credit) {

    /** Before any plan. */
    private static final YearMonth LONG_AGO = YearMonth.of(1900, 1);

    /** @throws NullPointerException if a component is null; it names the component */
    public Project {
        Components.present(
                Project.class,
                id,
                name,
                kind,
                start,
                end,
                total,
                decided,
                coFunding,
                funding,
                fund,
                unspent,
                payout,
                vat,
                notes);
    }

    /** What a source may say of a project besides its money. */
    public enum Note {
        /** The printed number; two projects may bear the same. */
        NUMBER,
        /** One municipality, several, or the county. */
        AREA,
        /** What it works with (inriktning). */
        FOCUS,
        /** What was printed and how the rest was found, where the source does not give it. */
        INFERRED
    }

    /** A project that is called by its id and runs already; its payout names what the plan still pays. */
    public static Project of(String id, LocalDate end, PayoutProfile payout) {
        return new Project(
                id,
                id,
                ProjectKind.UNKNOWN,
                Option.none(),
                end,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                payout,
                Option.none(),
                true,
                TreeMap.empty(),
                false);
    }

    /** A project that is called by its id, runs through {@code months} and is paid evenly over them. */
    public static Project of(String id, MonthRange months, Money total) {
        return of(id, months.last().atEndOfMonth(), new PayoutProfile.Even(months))
                .withStart(months.first().atDay(1))
                .withTotal(total);
    }

    /**
     * The months in which it runs; one that simply runs already has done so since before any plan.
     *
     * @throws IllegalArgumentException if it ends before it starts
     */
    public MonthRange run() {
        YearMonth last = YearMonth.from(end);
        YearMonth longRunning = last.isBefore(LONG_AGO) ? last : LONG_AGO;
        return new MonthRange(start.map(YearMonth::from).getOrElse(longRunning), last);
    }

    /** What the plan pays for it: what its payout profile states, else the whole grant. */
    public Money remaining() {
        return payout.statedAmount().getOrElse(() -> total.getOrElse(Money.ZERO));
    }

    /** What is provided for it as the plan begins, where grants are expensed at decision: nothing if it pays back more. */
    public Money provision() {
        return remaining().max(Money.ZERO);
    }

    /** What the source says of it under that head, if anything. */
    public Option<String> note(Note note) {
        return notes.get(note);
    }

    /** The project as one that may pay something back, or as one that may not. */
    public Project withCredit(boolean credit) {
        return with(copy -> copy.credit = credit);
    }

    /** The project under another id. */
    public Project withId(String id) {
        return with(copy -> copy.id = id);
    }

    /** The project under another name. */
    public Project withName(String name) {
        return with(copy -> copy.name = name);
    }

    /** The project directed at something else. */
    public Project withKind(ProjectKind kind) {
        return with(copy -> copy.kind = kind);
    }

    /** The project with a first day. */
    public Project withStart(LocalDate start) {
        return with(copy -> copy.start = Option.some(start));
    }

    /** The project with another last day. */
    public Project withEnd(LocalDate end) {
        return with(copy -> copy.end = end);
    }

    /** The project with its whole grant as decided. */
    public Project withTotal(Money total) {
        return with(copy -> copy.total = Option.some(total));
    }

    /** The project with the day of its decision. */
    public Project withDecided(LocalDate decided) {
        return with(copy -> copy.decided = Option.some(decided));
    }

    /** The project with external money. */
    public Project withCoFunding(CoFunding coFunding) {
        return with(copy -> copy.coFunding = Option.some(coFunding));
    }

    /** The project without external money. */
    public Project withoutCoFunding() {
        return with(copy -> copy.coFunding = Option.none());
    }

    /** The project with external funding that the association receives. */
    public Project withFunding(ProjectFunding funding) {
        return with(copy -> copy.funding = Option.some(funding));
    }

    /** The project without external funding that the association receives. */
    public Project withoutFunding() {
        return with(copy -> copy.funding = Option.none());
    }

    /** The project paid from an earmarked fund. */
    public Project withFund(Earmarking fund) {
        return with(copy -> copy.fund = Option.some(fund));
    }

    /** The project paid from no earmarked fund. */
    public Project withoutFund() {
        return with(copy -> copy.fund = Option.none());
    }

    /** The project of which what a year leaves unpaid lapses or is carried over. */
    public Project withUnspent(UnspentMoney unspent) {
        return with(copy -> copy.unspent = Option.some(unspent));
    }

    /** The project without a rule on what a year leaves unpaid. */
    public Project withoutUnspent() {
        return with(copy -> copy.unspent = Option.none());
    }

    /** The project paid otherwise. */
    public Project withPayout(PayoutProfile payout) {
        return with(copy -> copy.payout = payout);
    }

    /** The project with VAT on top of its payouts. */
    public Project withVat(Vat vat) {
        return with(copy -> copy.vat = Option.some(vat));
    }

    /** The project without VAT on top of its payouts. */
    public Project withoutVat() {
        return with(copy -> copy.vat = Option.none());
    }

    /** The project under the reservation clause, or not. */
    public Project withReserved(boolean reserved) {
        return with(copy -> copy.reserved = reserved);
    }

    /** The project with one note more, or another text of it. */
    public Project withNote(Note note, String text) {
        return with(copy -> copy.notes = notes.put(note, text));
    }

    /**
     * The project run and paid so many months later, or earlier where that is negative; each payment stays as large. One
     * that runs already has no first day to move.
     */
    public Project postponed(int months) {
        PayoutProfile later = payout.postponed(months, remaining(), run());
        return with(copy -> {
            copy.start = start.map(day -> day.plusMonths(months));
            copy.end = end.plusMonths(months);
            copy.payout = later;
            copy.funding = funding.map(each -> each.postponed(months, run()));
        });
    }

    private Project with(Consumer<Copy> change) {
        Copy copy = new Copy();
        change.accept(copy);
        return copy.made();
    }

    /** The components while some of them are changed. */
    private final class Copy {

        private String id = Project.this.id;
        private String name = Project.this.name;
        private ProjectKind kind = Project.this.kind;
        private Option<LocalDate> start = Project.this.start;
        private LocalDate end = Project.this.end;
        private Option<Money> total = Project.this.total;
        private Option<LocalDate> decided = Project.this.decided;
        private Option<CoFunding> coFunding = Project.this.coFunding;
        private Option<ProjectFunding> funding = Project.this.funding;
        private Option<Earmarking> fund = Project.this.fund;
        private Option<UnspentMoney> unspent = Project.this.unspent;
        private PayoutProfile payout = Project.this.payout;
        private Option<Vat> vat = Project.this.vat;
        private boolean reserved = Project.this.reserved;
        private SortedMap<Note, String> notes = Project.this.notes;
        private boolean credit = Project.this.credit;

        private Project made() {
            return new Project(
                    id, name, kind, start, end, total, decided, coFunding, funding, fund, unspent, payout, vat,
                    reserved, notes, credit);
        }
    }
}
