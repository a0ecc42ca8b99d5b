package rar.spark;

import rar.model.message.Sayable;

/** Why a folder of plans cannot be answered, or not all of it. */
enum ClusterMistake implements Sayable {
    FOLDER_MISSING,
    NO_PLANS,
    PLAN_TWICE,
    RISKS_TWICE,
    PLAN_OF_RISKS_MISSING,
    RISKS_OF_PLAN_MISSING,
    TABLE_EXISTS,
    TABLE_FORM
}
