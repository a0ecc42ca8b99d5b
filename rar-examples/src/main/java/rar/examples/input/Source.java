package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Function;
import rar.examples.page.Inputs.InputFile;
import rar.model.plan.Remark;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;
import rar.simulation.json.RunInput;

/** A file's bytes, or those of a plan that comes with the program. */
public final class Source {

    /** The names of the plans that come with the program. */
    public static final Seq<String> BUNDLED = Vector.of("rar-2009", "rar-2012", "rar-2016", "malarbagen");

    /** Of these roles nothing comes with the program. */
    private static final Seq<String> COME_AS_FILES_ALONE = Vector.of("claims", "run", "books", "map", "books2", "map2");

    /** In MB, far more than any plan needs; keeps an endless file from filling the memory. */
    private static final int MOST = 50;

    /** Of a saved run, which holds a plan and a risk model, each at most twice as long as a text, and counts. */
    private static final int MOST_OF_RUN = 400;

    private static final int BYTES = 1_000_000;

    private final String role;
    private final String name;
    private final byte[] bytes;
    private Seq<Remark> remarks = Vector.empty();

    /**
     * @param role what it is, such as {@code plan}
     * @param name as the user gave it
     */
    private Source(String role, String name, byte[] bytes) {
        this.role = role;
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * Reads the bundled file of that name, or else the file at that path.
     *
     * @param suffix of the bundled files, such as {@code .json}
     * @throws InvalidInputException if there is neither, or it cannot be read
     */
    public static Source of(String role, String name, String suffix) {
        return BUNDLED.contains(name) ? bundled(role, name, "/plans/" + name + suffix) : file(role, name);
    }

    /** Whether a plan of that name comes with the program, and its risks too. */
    public static boolean comesWithRisks(String name) {
        return BUNDLED.contains(name) && Source.class.getResource("/plans/" + name + ".risks.json") != null;
    }

    /**
     * Reads the bundled published plan of that name, or else the file at that path.
     *
     * @throws InvalidInputException if there is neither, or it cannot be read
     */
    public static Source published(String role, String name) {
        String resource = "/published/" + name + ".json";
        return Source.class.getResource(resource) == null ? file(role, name) : bundled(role, name, resource);
    }

    /** Reads the file at that path. @throws InvalidInputException if it cannot be read */
    public static Source file(String role, String name) {
        return open(role, name, in -> {
            int most = role.equals("run") ? MOST_OF_RUN : MOST;
            byte[] bytes = in.readNBytes(most * BYTES + 1);
            if (bytes.length > most * BYTES) {
                throw InvalidInputException.of(name, FileMistake.FILE_TOO_LARGE.with("most", most));
            }
            return new Source(role, name, bytes);
        });
    }

    /** What reading makes of a file as it passes. */
    interface Reading<T> {

        T of(InputStream in) throws IOException;
    }

    /** Opens the file at that path to be read. @throws InvalidInputException if it cannot be read */
    static <T> T open(String role, String name, Reading<T> reading) {
        if (name.isBlank()) {
            throw InvalidInputException.of("\"" + name + "\"", FileMistake.NO_FILE_NAME.message());
        }
        if (isDirectory(name)) {
            throw InvalidInputException.of(name, FileMistake.DIRECTORY.message());
        }
        try (InputStream in = Files.newInputStream(Path.of(name))) {
            return reading.of(in);
        } catch (NoSuchFileException e) {
            throw InvalidInputException.of(
                    name,
                    COME_AS_FILES_ALONE.contains(role)
                            ? FileMistake.FILE_MISSING.message()
                            : FileMistake.FILE_MISSING_PLANS.with("plans", BUNDLED));
        } catch (AccessDeniedException e) {
            throw InvalidInputException.of(name, FileMistake.FILE_FORBIDDEN.message());
        } catch (InvalidPathException e) {
            throw InvalidInputException.of(name, FileMistake.NO_FILE_NAME.message());
        } catch (IOException e) {
            throw InvalidInputException.of(
                    name, FileMistake.FILE_UNREADABLE.with("reason", String.valueOf(e.getMessage())));
        }
    }

    private static boolean isDirectory(String name) {
        try {
            return Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Source bundled(String role, String name, String resource) {
        try (InputStream in = Source.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw InvalidInputException.of(name, FileMistake.PLAN_COMES_WITHOUT.with("role", withoutNumber(role)));
            }
            return new Source(role, name, in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("the program's own " + resource + " cannot be read", e);
        }
    }

    /** The role that a second file of its kind shares with the first: {@code risks} for {@code risks2}. */
    private static String withoutNumber(String role) {
        return role.endsWith("2") ? role.substring(0, role.length() - 1) : role;
    }

    /** A file that a saved run holds. */
    public static Source of(String role, RunInput saved) {
        return new Source(role, saved.name(), saved.text().getBytes(StandardCharsets.UTF_8));
    }

    /** The file with its text, to be held by a saved run. */
    public RunInput input() {
        return new RunInput(name, new String(bytes, StandardCharsets.UTF_8));
    }

    /** The name as the user gave it. */
    public String name() {
        return name;
    }

    /** The result of a reader on the bytes. @throws InvalidInputException with every mistake it finds */
    public <T> T read(Function<byte[], Validation<Seq<Violation>, T>> reader) {
        Validation<Seq<Violation>, T> read = reader.apply(bytes);
        if (read.isInvalid()) {
            throw InvalidInputException.of(name, read.getError());
        }
        return read.get();
    }

    /** The result of a reader on the bytes; its remarks are kept. @throws InvalidInputException with every mistake */
    public <T> T readRemarked(Function<byte[], Validation<Seq<Violation>, Remarked<T>>> reader) {
        Remarked<T> read = read(reader);
        remarks = read.remarks();
        return read.value();
    }

    /** Name, hash and the remarks that reading has made. */
    public InputFile identity() {
        return new InputFile(role, name, HexFormat.of().formatHex(sha256().digest(bytes)), remarks);
    }

    /** What hashes files. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
