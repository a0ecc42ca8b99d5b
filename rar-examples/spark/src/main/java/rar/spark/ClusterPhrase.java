package rar.spark;

import rar.model.message.Sayable;

/** What is said of a table that has been written. */
enum ClusterPhrase implements Sayable {
    TABLE_WRITTEN
}
