package rar.examples.calculation;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.examples.page.Inputs;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Workbook;
import rar.model.message.PhraseBook;

/** A plan's answers as a workbook. */
public final class CalculationBook {

    private CalculationBook() {}

    /**
     * The workbook of a plan.
     *
     * @param plan what it comes to
     * @param risk what its scenarios come to, if any are run
     * @param others sheets beside them
     * @param inputs what it was computed from
     * @param words of its language
     * @throws rar.model.message.RefusedException if an amount is larger than what a cell holds to the öre
     */
    public static Workbook of(
            PlanFigures plan, Option<RiskFigures> risk, Seq<Sheet> others, Inputs inputs, PhraseBook words) {
        return new Workbook(new PlanSheets(plan, risk, new Headings(words)).sheets(others, inputs));
    }
}
