package rar.model.plan;

import rar.model.message.Sayable;

/** What a text must be to name something. */
enum NameDemand implements Sayable {
    PLAIN,
    WHOLE
}
