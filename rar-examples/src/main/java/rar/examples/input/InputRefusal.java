package rar.examples.input;

import rar.model.message.Sayable;

/** Why files do not go together. */
enum InputRefusal implements Sayable {
    COUNT_BEFORE_NOT_PRINTED,
    COUNT_AFTER_NOT_PRINTED
}
