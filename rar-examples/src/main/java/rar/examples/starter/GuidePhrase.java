package rar.examples.starter;

import rar.model.message.MessageCode;

/** What the guide to a starter says. */
enum GuidePhrase implements MessageCode {
    /** The title. */
    TITLE,
    /** What it is. */
    ABOUT,
    /** What to do first. */
    STEP_PLAN,
    /** What to do in a workbook. */
    STEP_SHEETS,
    /** What to do in JSON. */
    STEP_FIELDS,
    /** What to do then. */
    STEP_RISKS,
    /** What to run, {@code plan} and {@code risks} being files. */
    STEP_RUN,
    /** The title of the questions. */
    RISKS_TITLE,
    /** The heading of a column: Risk. */
    RISK,
    /** The heading of a column: Ask. */
    QUESTION,
    /** The heading of a column: Begins with. */
    BEGINS,
    /** The heading of a column: Means. */
    MEANS,
    /** The title of the fields of a plan. */
    PLAN_FIELDS_TITLE,
    /** The title of the fields of risks. */
    RISK_FIELDS_TITLE,
    /** The heading of a column: Field. */
    FIELD,
    /** The heading of a column: What it means. */
    NOTE,
    /** The heading of a column: One of. */
    CHOICES,
    /** What the field that names a schema is for. */
    SCHEMA_FIELD
}
