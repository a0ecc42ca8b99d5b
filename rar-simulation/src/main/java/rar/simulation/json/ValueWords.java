package rar.simulation.json;

import rar.model.message.Sayable;

/** What is expected in a risk file. */
enum ValueWords implements Sayable {
    MONTH
}
