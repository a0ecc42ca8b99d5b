package rar.examples.run;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import rar.examples.input.FileMistake;
import rar.examples.input.InvalidInputException;
import rar.examples.input.Source;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.simulation.engine.RunResult;
import rar.simulation.json.RunManifest;
import rar.simulation.json.SavedRun;
import rar.simulation.json.SavedRunReader;
import rar.simulation.json.SavedRunWriter;

/**
 * The file that a run is saved in. At any time it holds what was saved last, whole: it is written under another name
 * beside it and then put in its place.
 *
 * @param name as it was given
 * @param manifest of the run that it is for
 */
public record RunFile(String name, RunManifest manifest) {

    /** More links than these in a row go in a circle. */
    private static final int MOST_LINKS = 40;

    /** The result of what has been run already, if anything. @throws InvalidInputException if the file is of another run */
    Option<RunResult> resumed(RunResult nothing) {
        Path target = target();
        if (!Files.exists(target)) {
            return Option.none();
        }
        if (!Files.isRegularFile(target) && !Files.isDirectory(target)) {
            throw InvalidInputException.of(name, SavingMistake.NOT_A_PLAIN_FILE.message());
        }
        SavedRun saved = Source.file("run", name).read(SavedRunReader::read);
        saved.manifest().differenceOfPart(manifest).forEach(difference -> {
            throw InvalidInputException.of(
                    name, SavingMistake.CHECKPOINT_OF_ANOTHER_RUN.with("difference", difference));
        });
        try {
            return Option.some(nothing.restored(saved.result()));
        } catch (RefusedException e) {
            throw InvalidInputException.of(name, e.what());
        }
    }

    /**
     * Makes sure, before anything is run, that something can be written there, and that no other process writes there
     * meanwhile.
     *
     * @throws NotWrittenException if it cannot, or another does
     */
    RunLock lock() {
        Path unfinished = unfinished();
        try {
            RunLock lock = RunLock.on(beside(".lock"));
            try {
                open(unfinished).close();
                Files.deleteIfExists(unfinished);
                return lock;
            } catch (IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /** Saves what the first scenarios came to. @throws NotWrittenException if that cannot be written */
    void save(RunResult result) {
        Path unfinished = unfinished();
        String text = SavedRunWriter.write(new SavedRun(manifest, result.snapshot()));
        try (FileChannel channel = open(unfinished)) {
            try {
                write(channel, text);
                Files.move(unfinished, target(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private Path unfinished() {
        return beside(".new");
    }

    private Path beside(String ending) {
        Path target = target();
        return target.resolveSibling(target.getFileName() + ending);
    }

    private NotWrittenException notWritten(IOException e) {
        return new NotWrittenException(name, SavingMistake.RUN_NOT_SAVED.with("reason", reason(e)), e);
    }

    /**
     * A new file: an unfinished run of this name gives way to it, whose process has ended, since this one has the lock. If
     * what gives way has another name too, it is kept under that one.
     */
    private static FileChannel open(Path file) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(file);
        }
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private Message reason(IOException e) {
        Path folder = Option.of(target().getParent()).getOrElse(target());
        if (!Files.isDirectory(folder)) {
            return SavingMistake.FOLDER_MISSING.with("folder", folder.toString());
        }
        if (e instanceof AccessDeniedException denied && isAnothers(Path.of(denied.getFile()), folder)) {
            return SavingMistake.PUT_THERE_BY_ANOTHER.with("file", denied.getFile());
        }
        if (e instanceof AccessDeniedException || e instanceof NoSuchFileException) {
            return SavingMistake.FOLDER_CLOSED.with("folder", folder.toString());
        }
        if (e instanceof FileAlreadyExistsException) {
            return SavingMistake.UNFINISHED_NOT_A_FILE.with("file", unfinished().toString());
        }
        return e instanceof NoLockException none ? none.what() : ofSystem(e);
    }

    private static Message ofSystem(IOException e) {
        boolean tells = e instanceof FileSystemException failed && failed.getReason() != null;
        return tells
                ? SavingMistake.OF_SYSTEM
                        .with("file", ((FileSystemException) e).getFile())
                        .with("reason", ((FileSystemException) e).getReason())
                : SavingMistake.AS_SYSTEM_SAYS.with("reason", String.valueOf(e.getMessage()));
    }

    private static boolean isAnothers(Path file, Path folder) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && Files.isWritable(folder);
    }

    /** Through to the disk, so that not even a machine that stops leaves half of it under the file's own name. */
    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    /** The file itself: where links lead from the name, so that what is saved never takes a link's place. */
    private Path target() {
        try {
            Path path = Path.of(name).toAbsolutePath();
            for (int links = 0; Files.isSymbolicLink(path); links++) {
                if (links == MOST_LINKS) {
                    throw InvalidInputException.of(name, SavingMistake.LINKS_TO_NO_FILE.message());
                }
                path = path.resolveSibling(Files.readSymbolicLink(path));
            }
            return path;
        } catch (InvalidPathException e) {
            throw InvalidInputException.of(name, FileMistake.NO_FILE_NAME.message());
        } catch (IOException e) {
            throw InvalidInputException.of(
                    name, SavingMistake.LINK_UNREADABLE.with("reason", String.valueOf(e.getMessage())));
        }
    }
}
