package rar.examples.live;

import rar.model.message.Sayable;

/** The words that stand on the page itself: its headings, buttons and labels. */
enum PageWord implements Sayable {
    TITLE,
    ASSUMPTIONS,
    ANSWERS
}
