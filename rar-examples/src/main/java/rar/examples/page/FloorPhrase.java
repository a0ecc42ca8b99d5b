package rar.examples.page;

import rar.model.message.MessageCode;

/** A floor that differs by month. */
public enum FloorPhrase implements MessageCode {
    /** Between which amounts it lies. */
    BY_MONTH
}
