package rar.model.goal;

import rar.model.message.MessageCode;

/** Whether a goal is met. */
public enum Verdict implements MessageCode {
    /** It is met in every month or year that it speaks of. */
    HOLDS,
    /** It is not met somewhere. */
    BREAKS,
    /** What it looks at is not known, so neither can be said. */
    CANNOT_BE_JUDGED
}
