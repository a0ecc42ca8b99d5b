package rar.examples.paper.chapter;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.examples.paper.BoardPaper;
import rar.examples.paper.Chapter;
import rar.examples.paper.PaperBlock;
import rar.examples.paper.PaperBlock.FormulaText;
import rar.model.message.Message;

/** The board paper of answers. */
public final class PaperChapters {

    private final PaperAnswers answers;
    private final Amounts amounts;

    /** Of these answers, printed like this. */
    public PaperChapters(PaperAnswers answers, Amounts amounts) {
        this.answers = answers;
        this.amounts = amounts;
    }

    /** The paper. */
    public BoardPaper paper() {
        BookingChapter bookings = new BookingChapter(answers.balance().balance(), amounts);
        Seq<Chapter> told = told();
        Seq<Chapter> all = told.append(formulas(told))
                .append(bookings.chapter())
                .append(new ClosingChapters(answers, amounts).manifest());
        return new BoardPaper(
                amounts.words().language(),
                answers.simulated().plan().name(),
                amounts.text(subtitle()),
                all,
                bookings.references());
    }

    private Message subtitle() {
        Message of = Message.of(answers.forecast().isEmpty() ? PaperPhrase.SUBTITLE : PaperPhrase.SUBTITLE_FOLLOWED)
                .with("years", Numbers.years(answers.simulated().plan().horizon()));
        return answers.forecast()
                .fold(() -> of, report -> of.with("month", report.followUp().through()));
    }

    private Seq<Chapter> told() {
        PlanChapters plan = new PlanChapters(answers, amounts);
        RiskChapters risk = new RiskChapters(answers, amounts);
        return Vector.of(
                        new SummaryChapter(answers, amounts).chapter(),
                        plan.contributions(),
                        plan.budget(),
                        plan.balance(),
                        risk.liquidity(),
                        risk.goals(),
                        risk.capacity(),
                        risk.causes())
                .appendAll(risk.alternative())
                .appendAll(plan.followUp())
                .append(plan.projects())
                .appendAll(new ActivityChapter(answers, amounts).chapter())
                .append(new ClosingChapters(answers, amounts).assumptions());
    }

    private Chapter formulas(Seq<Chapter> told) {
        Seq<PaperBlock> formulas = told.flatMap(Chapter::blocks)
                .flatMap(PaperBlock::formula)
                .distinct()
                .map(FormulaText::new);
        return PaperHeading.DERIVATION.of(formulas, amounts);
    }
}
