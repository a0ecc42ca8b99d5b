package rar.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import rar.examples.command.RecordedRun;
import rar.simulation.json.RunManifest;
import rar.simulation.json.SavedRun;
import rar.simulation.json.SavedRunReader;
import rar.simulation.json.SavedRunWriter;

/** A run of which nothing is done, as it is sent to executors: the text of its run file, {@code rar-run/1}, compressed (RFC 1950). */
final class UndoneRun implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] compressed;

    private UndoneRun(byte[] compressed) {
        this.compressed = compressed;
    }

    /** @throws IllegalStateException if its risk model has custom factors, which a run file cannot hold */
    static UndoneRun of(RecordedRun run) {
        SavedRun undone = new SavedRun(run.manifest(), run.nothing().snapshot());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(bytes)) {
            deflating.write(SavedRunWriter.write(undone).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new UndoneRun(bytes.toByteArray());
    }

    /** @throws IllegalStateException if it is damaged, or of a program that writes others */
    RunManifest manifest() {
        try (InflaterInputStream inflating = new InflaterInputStream(new ByteArrayInputStream(compressed))) {
            return SavedRunReader.read(inflating.readAllBytes())
                    .getOrElseGet(mistakes -> {
                        throw new IllegalStateException("no run has arrived: " + mistakes.mkString("; "));
                    })
                    .manifest();
        } catch (IOException e) {
            throw new IllegalStateException("no run has arrived", e);
        }
    }

    /** How many bytes travel. */
    int bytes() {
        return compressed.length;
    }
}
