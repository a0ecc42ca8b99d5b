package rar.examples.paper.chapter;

import io.vavr.collection.Seq;
import rar.examples.page.Amounts;
import rar.examples.paper.Chapter;
import rar.examples.paper.PaperBlock;
import rar.model.message.MessageCode;

/** The chapters of a board paper, in order. */
public enum PaperHeading implements MessageCode {
    /** The answers that a board reads first. */
    SUMMARY,
    /** What members contribute. */
    CONTRIBUTIONS,
    /** The budget. */
    BUDGET,
    /** The balance plan. */
    BALANCE,
    /** Cash month by month, its floor and its spread. */
    LIQUIDITY,
    /** The financial goals, as planned and in scenarios. */
    GOALS,
    /** How much more can be committed. */
    CAPACITY,
    /** What explains low cash. */
    CAUSES,
    /** Another plan beside this one. */
    ALTERNATIVE,
    /** Budget, actuals and forecast. */
    FOLLOW_UP,
    /** The decided projects. */
    PROJECTS,
    /** What members get for the money. */
    ACTIVITY,
    /** What all of it rests on. */
    ASSUMPTIONS,
    /** How the figures are made. */
    DERIVATION,
    /** The bookings of each month. */
    BOOKINGS,
    /** What it was computed from. */
    MANIFEST;

    /** The chapter with what it holds. */
    Chapter of(Seq<? extends PaperBlock> blocks, Amounts amounts) {
        return new Chapter(key(), amounts.text(this), Seq.narrow(blocks));
    }
}
