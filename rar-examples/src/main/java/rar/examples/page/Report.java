package rar.examples.page;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a command answers. */
public interface Report {

    /** What it was computed from, with the remarks on it. */
    Inputs inputs();

    /** The answer as a page. */
    Page page(Amounts amounts);

    /** The answer as JSON. */
    ObjectNode json();
}
