package rar.model.message;

import java.io.Serializable;

/** A value that is written alike in every language, such as an amount of money. */
public interface Figure extends Serializable {

    /** As people read it, e.g. {@code 1 308 750 kr}. */
    String written();
}
