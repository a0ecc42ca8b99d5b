package rar.simulation.repair;

import rar.model.message.Sayable;

/** Why a plan is not repaired. */
enum RepairMistake implements Sayable {
    WITHOUT_OPENING,
    CLAIMS_WITHIN_MONTH,
    VAT_WITHIN_MONTH,
    FUNDS_LEFT_OUT
}
