package rar.simulation.account;

import rar.model.message.Sayable;

/** Why a part of an account is refused. */
enum AccountRefusal implements Sayable {
    NO_PAYER,
    SAME_PAYER,
    SMALL_COUNT
}
