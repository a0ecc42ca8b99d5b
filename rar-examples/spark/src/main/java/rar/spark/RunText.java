package rar.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import rar.simulation.json.SavedRun;
import rar.simulation.json.SavedRunReader;
import rar.simulation.json.SavedRunWriter;

/** A run or a part of one as it travels: the text of its run file, {@code rar-run/1}, compressed (RFC 1950). */
final class RunText implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long first;
    private final byte[] compressed;

    private RunText(long first, byte[] compressed) {
        this.first = first;
        this.compressed = compressed;
    }

    static RunText of(SavedRun run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(bytes)) {
            deflating.write(SavedRunWriter.write(run).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RunText(run.manifest().first(), bytes.toByteArray());
    }

    /** @throws IllegalStateException if it is damaged, or of a program that writes others */
    SavedRun read() {
        try (InflaterInputStream inflating = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            return SavedRunReader.read(inflating.readAllBytes()).getOrElseGet(mistakes -> {
                throw new IllegalStateException("no run has arrived: " + mistakes.mkString("; "));
            });
        } catch (IOException e) {
            throw new IllegalStateException("no run has arrived", e);
        }
    }

    /** The index of its first scenario. */
    long first() {
        return first;
    }

    /** How many bytes travel. */
    int bytes() {
        return compressed.length;
    }
}
