package rar.model.plan;

import rar.model.message.Sayable;

/** What is wrong with a plan. */
enum PlanMistake implements Sayable {
    ID_TWICE,
    GOAL_TWICE
}
