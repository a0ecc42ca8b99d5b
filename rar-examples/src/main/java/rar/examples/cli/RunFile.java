package rar.examples.cli;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import rar.simulation.engine.Outcome;
import rar.simulation.engine.Simulation;
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
record RunFile(String name, RunManifest manifest) {

    /** What has been run already, if anything. @throws InvalidInputException if the file is of another run */
    Option<Outcome> resumed(Simulation simulation) {
        if (!Files.exists(path())) {
            return Option.none();
        }
        SavedRun saved = Source.file("run", name).read(SavedRunReader::read);
        saved.manifest().differenceOfPart(manifest).forEach(difference -> {
            throw InvalidInputException.of(
                    name,
                    "this is the checkpoint of another run; it has " + difference
                            + ". Name another file, or remove this one");
        });
        try {
            return Option.some(simulation.nothing().restored(saved.outcome()));
        } catch (IllegalArgumentException e) {
            throw InvalidInputException.of(name, String.valueOf(e.getMessage()));
        }
    }

    /** Saves what the first scenarios came to. @throws NotWrittenException if that cannot be written */
    void save(Outcome outcome) {
        Path unfinished = path().resolveSibling(path().getFileName() + ".new");
        String text = SavedRunWriter.write(new SavedRun(manifest, outcome.snapshot()));
        try (FileChannel channel = open(unfinished)) {
            try {
                write(channel, text);
                Files.move(unfinished, path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new NotWrittenException(name + ": the run cannot be saved: " + reason(e), e);
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    private String reason(IOException e) {
        Path folder = Option.of(path().getParent()).getOrElse(path());
        if (!Files.isDirectory(folder)) {
            return "there is no folder " + folder + "; make it, or name a file in another";
        }
        if (e instanceof AccessDeniedException) {
            return "nothing may be written in the folder " + folder + "; name a file in another";
        }
        return e instanceof FileSystemException failed && failed.getReason() != null
                ? failed.getFile() + ": " + failed.getReason()
                : String.valueOf(e.getMessage());
    }

    /** Through to the disk, so that not even a machine that stops leaves half of it under the file's own name. */
    private static void write(FileChannel channel, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private Path path() {
        try {
            return Path.of(name).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw InvalidInputException.of(name, "this is not the name of a file");
        }
    }
}
