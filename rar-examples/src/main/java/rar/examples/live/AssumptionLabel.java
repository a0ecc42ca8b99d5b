package rar.examples.live;

import rar.model.message.Sayable;

/** What is called an assumption that stands in no file. */
enum AssumptionLabel implements Sayable {
    ACCEPTED_RISK,
    ACCEPTED_RISK_NOTE
}
