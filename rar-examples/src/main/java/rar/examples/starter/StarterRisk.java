package rar.examples.starter;

import io.vavr.collection.Vector;
import rar.model.message.Message;
import rar.model.message.MessageCode;

/** The risks that a starter has. */
enum StarterRisk implements MessageCode {
    /** The state cuts its contribution. */
    STATE_CUTS,
    /** An instalment is paid late. */
    PAID_LATE,
    /** A municipality leaves. */
    MUNICIPALITY_LEAVES,
    /** Projects run late. */
    PROJECTS_LATE,
    /** Projects use less or more than they are granted. */
    PROJECTS_OUTTURN,
    /** Costs grow otherwise. */
    COSTS_GROW;

    /** Those of a plan of so many years: within one year no notice is over. */
    static Vector<StarterRisk> of(int years) {
        return Vector.of(values()).filter(risk -> years > 1 || risk != MUNICIPALITY_LEAVES);
    }

    /** The question to ask oneself. */
    Message question() {
        return of("QUESTION");
    }

    /** What it begins with, in words. */
    Message begins() {
        return of("BEGINS");
    }

    /** What a value means. */
    Message means() {
        return of("MEANS");
    }

    private Message of(String what) {
        return Message.of(StarterQuestion.valueOf(name() + "_" + what));
    }
}
