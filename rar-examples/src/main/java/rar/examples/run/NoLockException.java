package rar.examples.run;

import java.io.IOException;
import java.nio.file.Path;
import rar.model.message.Message;

/** A file cannot be locked, since another run has it or it is no lock. */
final class NoLockException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Message what;

    NoLockException(Path file, SavingMistake reason) {
        super(file.toString());
        this.what = SavingMistake.OF_SYSTEM.with("file", file.toString()).with("reason", reason.message());
    }

    Message what() {
        return what;
    }
}
