package rar.examples.input;

import rar.model.message.Sayable;

/** Why a file cannot be written in another form. */
enum ConversionMistake implements Sayable {
    FORMAT_UNKNOWN,
    SEVERAL_FORMATS,
    FORM_UNKNOWN
}
