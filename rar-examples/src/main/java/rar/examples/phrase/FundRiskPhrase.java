package rar.examples.phrase;

import rar.model.message.MessageCode;

/** What is said of earmarked funds in scenarios. */
public enum FundRiskPhrase implements MessageCode {
    /** A fund runs out in some scenarios. */
    RUNS_OUT,
    /** It runs out in none. */
    LASTS
}
