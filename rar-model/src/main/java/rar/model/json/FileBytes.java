package rar.model.json;

import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import rar.model.message.Excerpt;
import rar.model.message.Message;

/** The bytes of a file, or why they cannot be had. */
final class FileBytes {

    private FileBytes() {}

    static Validation<Message, byte[]> of(Path file) {
        String name = Excerpt.of(file.toString());
        try {
            return Validation.valid(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Validation.invalid(JsonMistake.NO_FILE.with("file", name));
        } catch (AccessDeniedException e) {
            return Validation.invalid(JsonMistake.NOT_PERMITTED.with("file", name));
        } catch (IOException e) {
            return Validation.invalid(JsonMistake.UNREADABLE
                    .with("file", name)
                    .with("reason", Excerpt.of(String.valueOf(e.getMessage()))));
        }
    }
}
