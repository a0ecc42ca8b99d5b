package rar.simulation.json;

import rar.model.message.Sayable;

/** What is wrong with a socio-economic account. */
enum AccountMistake implements Sayable {
    ACCOUNT_FORMAT,
    PAYER_TWICE,
    PARTY_MISSING,
    EARLIER_YEAR,
    EARLIER_NEGATIVE,
    COUNTS_DIFFER,
    VALUE_TWICE,
    NAME_TAKEN,
    OTHER_YEAR,
    OUT_OF_RANGE
}
