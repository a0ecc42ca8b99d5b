package rar.simulation.risk;

import rar.model.message.MessageCode;

/** Why scenarios do not tell of a goal that the plan can be judged by. */
public enum UnjudgedReason implements MessageCode {
    /** It is undetermined at the end of every scenario. */
    UNDETERMINED
}
