package rar.model.activity;

import java.util.Locale;
import rar.model.message.Sayable;

/** What a goal lacks that it could be measured. */
public enum Lacking implements Sayable {
    /** How many. */
    NUMBER,
    /** By which day. */
    DAY,
    /** What is counted. */
    INDICATOR,
    /** Of whom or what. */
    POPULATION,
    /** How it is found out. */
    FOLLOW_UP;

    /** The word in a file. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
