package rar.model.comparison;

import rar.model.message.MessageCode;

/** Which property of a plan, or of a part of it, differs between two versions. */
public enum PlanProperty implements MessageCode {
    /** The property that plan files call name. */
    NAME,
    /** The property that plan files call source. */
    SOURCE,
    /** The years that it covers. */
    YEARS,
    /** The property that plan files call recognition. */
    RECOGNITION,
    /** The property that plan files call recovery. */
    RECOVERY,
    /** The property that plan files call reservation. */
    RESERVATION,
    /** The property that plan files call goal. */
    GOAL,
    /** Of a plan: goals in order. */
    GOALS_IN_ORDER,
    /** Of a plan: opening balance. */
    OPENING_BALANCE,
    /** The property that plan files call result. */
    RESULT,
    /** The property that plan files call decided. */
    DECIDED,
    /** The property that plan files call paid. */
    PAID,
    /** The property that plan files call inferred. */
    INFERRED,
    /** The property that plan files call kind. */
    KIND,
    /** The property that plan files call group. */
    GROUP,
    /** The property that plan files call credit. */
    CREDIT,
    /** The property that plan files call rule. */
    RULE,
    /** The property that plan files call index. */
    INDEX,
    /** The property that plan files call order. */
    ORDER,
    /** The property that plan files call number. */
    NUMBER,
    /** The property that plan files call area. */
    AREA,
    /** The property that plan files call focus. */
    FOCUS,
    /** The property that plan files call start. */
    START,
    /** The property that plan files call end. */
    END,
    /** The property that plan files call total. */
    TOTAL,
    /** The property that plan files call co-funding. */
    CO_FUNDING,
    /** External funding that the association receives. */
    FUNDING,
    /** The property that plan files call payout. */
    PAYOUT,
    /** The property that plan files call reserved. */
    RESERVED,
    /** Of a plan: amount is. */
    AMOUNT_IS,
    /** The property that plan files call amount. */
    AMOUNT,
    /** The property that plan files call unit. */
    UNIT,
    /** Of a plan: instalment months. */
    INSTALMENT_MONTHS,
    /** The order of parties. */
    ORDER_OF_PARTIES,
    /** The name of the party {@code id}. */
    NAME_OF,
    /** The share of the party {@code id}. */
    SHARE_OF,
    /** How the party {@code id} divides its contribution. */
    METHOD_OF,
    /** The name of the member {@code id} of {@code party}. */
    NAME_IN,
    /** The weight of the member {@code id} of {@code party}. */
    WEIGHT_IN,
    /** The order of the members of the party {@code id}. */
    ORDER_OF_MEMBERS,
    /** An investment or disposal, of its {@code kind} as plan files spell it. */
    EVENT,
    /** It is given. */
    GIVEN,
    /** It is solved for. */
    SOLVED,
    /** There is none. */
    NONE,
    /** The plan as a whole. */
    PLAN,
    /** The order of the parts of a section. */
    ORDER_OF_PARTS,
    /** The items of the opening balance. */
    ITEMS,
    /** The months in which a line is incurred. */
    MONTHS,
    /** How a line is spread over its months. */
    SPREAD,
    /** When a line is paid. */
    PAYMENT,
    /** The VAT of a line. */
    VAT,
    /** Months from due to paid. */
    PAID_AFTER,
    /** The shares of later years of the party {@code id}. */
    LATER_SHARES_OF,
    /** The instalment months of the party {@code id}. */
    INSTALMENT_MONTHS_OF,
    /** Months from due to paid of the party {@code id}. */
    PAID_AFTER_OF,
    /** The weights of later years of the member {@code id} of {@code party}. */
    LATER_WEIGHTS_IN,
    /** The first year of the member {@code id} of {@code party}. */
    FIRST_YEAR_IN,
    /** The last year of the member {@code id} of {@code party}. */
    LAST_YEAR_IN,
    /** How the members of the party {@code id} share. */
    KEY_OF,
    /** The instalments of later years. */
    LATER_INSTALMENTS,
    /** The instalments of later years of the party {@code id}. */
    LATER_INSTALMENTS_OF,
    /** What an earmarked fund opens with. */
    OPENING,
    /** The earmarked fund that feeds on it or pays it. */
    FUND,
    /** What becomes of unspent money. */
    UNSPENT
}
