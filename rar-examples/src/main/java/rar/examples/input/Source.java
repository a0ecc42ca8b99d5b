package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
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
import java.util.Locale;
import java.util.function.Function;
import rar.examples.page.InputRole;
import rar.examples.workbook.Archive;
import rar.examples.workbook.Layouts;
import rar.examples.workbook.Transcript;
import rar.examples.workbook.WorkbookReader;
import rar.model.answer.InputFile;
import rar.model.json.JsonSource;
import rar.model.json.JsonText;
import rar.model.message.Message;
import rar.model.message.RefusedException;
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
    public static final int MOST = 50;

    /** Of a saved run, which holds a plan and a risk model, each at most twice as long as a text, and counts. */
    private static final int MOST_OF_RUN = 400;

    private static final int BYTES = 1_000_000;

    private final String role;
    private final String name;

    /** Of the file as it was given, in hexadecimal. */
    private final String sha256;

    /** The file, or the text that its cells say where it is a workbook. */
    private final byte[] bytes;

    private final Option<Transcript> workbook;
    private Seq<Remark> remarks = Vector.empty();

    /**
     * @param role what it is, such as {@code plan}
     * @param name as the user gave it
     */
    private Source(String role, String name, byte[] file) {
        this.role = role;
        this.name = name;
        this.sha256 = HexFormat.of().formatHex(sha256().digest(file));
        this.workbook = Option.when(Archive.isWorkbook(file), () -> transcript(role, name, file));
        this.bytes = workbook.map(cells -> cells.text().getBytes(StandardCharsets.UTF_8))
                .getOrElse(file);
    }

    private Source(String role, RunInput saved) {
        this.role = role;
        this.name = saved.name();
        this.sha256 = saved.fileSha256();
        this.workbook = Option.none();
        this.bytes = saved.text().getBytes(StandardCharsets.UTF_8);
    }

    private static Transcript transcript(String role, String name, byte[] file) {
        try {
            return role.equals("claims")
                    ? WorkbookReader.table(file, ClaimsFile.NAMES)
                    : WorkbookReader.read(
                            file,
                            Layouts.ofRole(role)
                                    .getOrElseThrow(() ->
                                            InvalidInputException.of(name, FileMistake.NO_WORKBOOK_HERE.message())));
        } catch (RefusedException e) {
            throw InvalidInputException.of(name, e.what());
        }
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
        return of(role, name, contents(role, name, role.equals("run") ? MOST_OF_RUN : MOST));
    }

    /** Whether a file is called a workbook, but is none, nor JSON under the name of one. */
    private static boolean isMisnamed(String name, byte[] file) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx")
                && !Archive.isWorkbook(file)
                && !new String(file, StandardCharsets.UTF_8).stripLeading().startsWith("{");
    }

    /** The bytes of a file of any kind. @throws InvalidInputException if it cannot be read */
    static byte[] contents(String name) {
        return contents("file", name, MOST);
    }

    private static byte[] contents(String role, String name, int most) {
        return open(role, name, in -> {
            byte[] bytes = in.readNBytes(most * BYTES + 1);
            if (bytes.length > most * BYTES) {
                throw InvalidInputException.of(name, FileMistake.FILE_TOO_LARGE.with("most", most));
            }
            return bytes;
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
                throw InvalidInputException.of(
                        name,
                        FileMistake.PLAN_COMES_WITHOUT.with(
                                "role",
                                InputRole.named(role).<Object>map(Message::of).getOrElse(role)));
            }
            return new Source(role, name, in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("the program's own " + resource + " cannot be read", e);
        }
    }

    /**
     * A file that has been read, from wherever it is kept.
     *
     * @throws InvalidInputException if it is a workbook that cannot be read
     */
    public static Source of(String role, String name, byte[] file) {
        if (!role.equals("claims") && isMisnamed(name, file)) {
            throw InvalidInputException.of(name, FileMistake.NAMED_A_WORKBOOK.message());
        }
        return new Source(role, name, file);
    }

    /** A file that a saved run holds. */
    public static Source of(String role, RunInput saved) {
        return new Source(role, saved);
    }

    /** The file with its text, to be held by a saved run: that of a workbook as JSON, with the workbook's hash. */
    public RunInput input() {
        return workbook.isDefined()
                ? new RunInput(name, JsonText.of(JsonSource.parse(text()).root().value()), Option.some(sha256))
                : new RunInput(name, text());
    }

    /** The text of the file: of a workbook what its cells say. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The name as the user gave it. */
    public String name() {
        return name;
    }

    /** The result of a reader on the bytes. @throws InvalidInputException with every mistake it finds */
    public <T> T read(Function<byte[], Validation<Seq<Violation>, T>> reader) {
        Validation<Seq<Violation>, T> read = reader.apply(bytes);
        Seq<Violation> found = read.isInvalid() ? read.getError() : Vector.empty();
        Seq<Violation> mistakes = workbook.map(cells -> cells.mistakes(found)).getOrElse(found);
        if (!mistakes.isEmpty()) {
            throw InvalidInputException.of(name, mistakes);
        }
        return read.get();
    }

    /** The result of a reader on the bytes; its remarks are kept. @throws InvalidInputException with every mistake */
    public <T> T readRemarked(Function<byte[], Validation<Seq<Violation>, Remarked<T>>> reader) {
        Remarked<T> read = read(reader);
        remarks = workbook.map(cells -> cells.remarks(read.remarks())).getOrElse(read.remarks());
        return read.value();
    }

    /** Remarks on what the file says, each of the cell that it came from where the file is a workbook. */
    public Seq<Remark> placed(Seq<Remark> found) {
        return workbook.map(cells -> found.map(cells::placed)).getOrElse(found);
    }

    /** Name, hash and the remarks that reading has made. */
    public InputFile identity() {
        return new InputFile(role, name, sha256, remarks);
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
