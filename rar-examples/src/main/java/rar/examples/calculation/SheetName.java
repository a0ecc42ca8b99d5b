package rar.examples.calculation;

import rar.model.message.MessageCode;

/** The names of the sheets, as their tabs have them; each at most 31 characters, as office programs ask. */
public enum SheetName implements MessageCode {
    /** Goals with verdicts, identities, and the answer in sentences. */
    SUMMARY,
    /** Contributions by member and year. */
    CONTRIBUTIONS,
    /** What each member is invoiced, instalment by instalment. */
    INVOICES,
    /** The budget. */
    BUDGET,
    /** The balance plan. */
    BALANCE,
    /** Cash by month. */
    LIQUIDITY,
    /** Projects and planned grants. */
    PROJECTS,
    /** Financial goals. */
    GOALS,
    /** Earmarked funds. */
    FUNDS,
    /** Where cash may end up, by month. */
    FAN,
    /** The breach probability, by month. */
    RISK,
    /** What can be committed. */
    CAPACITY,
    /** What may happen. */
    ASSUMPTIONS,
    /** Goals of activity. */
    ACTIVITY,
    /** What participants live on before and after. */
    EFFECTS,
    /** What a project is worth to whom. */
    ACCOUNT,
    /** Charts. */
    CHARTS,
    /** Every flow by month. */
    FLOWS,
    /** What it was computed from. */
    INPUTS
}
