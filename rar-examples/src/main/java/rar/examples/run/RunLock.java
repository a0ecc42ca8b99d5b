package rar.examples.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/**
 * That one process alone saves its run in a file: a lock on an empty file beside it, which is there only while the run
 * lasts. The lock ends with its process, however that ends; the empty file that is then left hinders nobody who may write it.
 */
final class RunLock implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock on a file, which is made. @throws NoLockException if another process has it, or it is no lock */
    static RunLock on(Path file) throws IOException {
        while (true) {
            try {
                Files.createFile(file);
            } catch (FileAlreadyExistsException e) {
                // another's, or left by one that was killed
            }
            try {
                BasicFileAttributes made = attributes(file);
                FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                if (!locks(channel)) {
                    channel.close();
                    throw new NoLockException(file, SavingMistake.SAVING_ALREADY);
                }
                if (isThere(file, made)) {
                    return new RunLock(file, channel);
                }
                channel.close();
            } catch (NoSuchFileException e) {
                // whoever had it has removed it just now
            }
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** True if the file of this name is still the same. */
    private static boolean isThere(Path file, BasicFileAttributes made) throws IOException {
        try {
            return Objects.equals(attributes(file).fileKey(), made.fileKey());
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isRegularFile() || found.size() > 0) {
            throw new NoLockException(file, SavingMistake.LOCK_NOT_EMPTY);
        }
        return found;
    }

    /** Removes the file before the lock ends, so that nobody else's is removed. */
    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // what is left hinders nobody
        }
    }
}
