package rar.model.next;

import rar.model.message.Sayable;

/** What should be known of a draft of a next plan. */
enum NextRemark implements Sayable {
    WITHOUT_OPENING,
    OPENS_OTHERWISE,
    DIFFERS,
    FUND_DIFFERS
}
