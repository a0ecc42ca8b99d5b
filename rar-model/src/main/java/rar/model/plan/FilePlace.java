package rar.model.plan;

import rar.model.message.Sayable;

/** A place in a text. */
enum FilePlace implements Sayable {
    LINE
}
