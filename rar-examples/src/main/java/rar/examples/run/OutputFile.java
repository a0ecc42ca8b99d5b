package rar.examples.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import rar.examples.input.FileMistake;
import rar.examples.input.InvalidInputException;

/**
 * A file that a command writes whole: under another name beside it, then put in its place, so that at any time there
 * is what was there before or all of what is written.
 *
 * @param name as it was given
 * @param replaces whether a file that is there may be replaced
 */
public record OutputFile(String name, boolean replaces) {

    /**
     * Makes sure, before anything is computed, that nothing is replaced that should not be.
     *
     * @throws InvalidInputException if there is something of that name already
     */
    public OutputFile checked() {
        Path target = target();
        if (Files.isDirectory(target)) {
            throw InvalidInputException.of(name, FileMistake.DIRECTORY.message());
        }
        if (!replaces && Files.exists(target)) {
            throw InvalidInputException.of(name, SavingMistake.FILE_THERE.message());
        }
        return this;
    }

    /** Writes the text. @throws NotWrittenException if that cannot be done */
    public void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the bytes. @throws NotWrittenException if that cannot be done */
    public void write(byte[] bytes) {
        Path target = checked().target();
        Path unfinished = target.resolveSibling(target.getFileName() + ".new");
        try {
            Files.write(unfinished, bytes);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException e) {
            throw InvalidInputException.of(name, SavingMistake.FILE_THERE.message());
        } catch (IOException e) {
            throw new NotWrittenException(
                    name, SavingMistake.FILE_NOT_WRITTEN.with("reason", String.valueOf(e.getMessage())), e);
        }
    }

    private Path target() {
        try {
            return Path.of(name).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw InvalidInputException.of(name, FileMistake.NO_FILE_NAME.message());
        }
    }
}
