package rar.simulation.json;

import rar.model.message.Sayable;

/** What is legal in a socio-economic account and probably not meant. */
enum AccountRemark implements Sayable {
    EARLIER_COSTS,
    FORM_WITHOUT_VALUE
}
