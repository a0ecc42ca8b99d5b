package rar.examples.page;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The answer of a command. */
public interface Report {

    /** The files that it was computed from, with the remarks on them. */
    Inputs inputs();

    /** The answer as a page. */
    Page page(Amounts amounts);

    /** The answer as JSON. */
    ObjectNode json();
}
