package rar.model.activity;

import java.util.Locale;
import rar.model.message.Sayable;

/** Whether a goal of activity is reached on a day. */
public enum ActivityVerdict implements Sayable {
    /** It is. */
    REACHED,
    /** It is not, and no later count can change that. */
    NOT_REACHED,
    /** Its last day is still to come. */
    NOT_YET_DUE,
    /** What was counted does not decide it. */
    CANNOT_BE_JUDGED,
    /** Its condition has not come about. */
    DOES_NOT_APPLY;

    /** The word in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
