package rar.simulation.json;

import rar.model.message.Sayable;

/** What is expected in a risk file. */
enum RiskFileWords implements Sayable {
    MONTH
}
