package rar.model.sie;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import rar.model.message.Message;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;

/**
 * Reads files of SIE, types 1 to 4 and 4I ({@code .se}, {@code .si}), by the edition 4B of the format: the books with
 * the remarks on them, or every mistake of the file at once. Vouchers are summed as they pass, so that memory grows with
 * the accounts, objects and months that there are and not with the file.
 */
public final class SieReader {

    private final SieMistakes mistakes = new SieMistakes();
    private final SieReading reading = new SieReading(mistakes);
    private final ControlSum sum = new ControlSum(mistakes);
    private final EncodingEvidence evidence = new EncodingEvidence();
    private boolean hasBegun;

    private SieReader() {}

    /** Reads the bytes of a file. */
    public static Validation<Seq<Violation>, Remarked<Ledger>> read(byte[] bytes) {
        try {
            return read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    /**
     * Reads a file to its end; the stream is left open.
     *
     * @throws IOException if the stream does
     */
    public static Validation<Seq<Violation>, Remarked<Ledger>> read(InputStream in) throws IOException {
        return new SieReader().readAll(new SieLines(in));
    }

    private Validation<Seq<Violation>, Remarked<Ledger>> readAll(SieLines lines) throws IOException {
        while (lines.next()) {
            evidence.add(lines.number(), lines.bytes(), lines.length());
            if (!read(lines)) {
                return Validation.invalid(mistakes.violations());
            }
        }
        reading.end();
        sum.end();
        if (!hasBegun) {
            mistakes.report(1, "", SieMistake.EMPTY.message());
        }
        return result(evidence.encoding());
    }

    /** Reads the line, and says whether there is any use in reading on. */
    private boolean read(SieLines lines) {
        String text = lines.text();
        if (!hasBegun && !begin(lines.number(), text)) {
            return false;
        }
        if (lines.isCut()) {
            mistakes.report(lines.number(), "", SieMistake.LINE_TOO_LONG.with("most", SieLines.LONGEST));
            return true;
        }
        return isBlank(text) || readRecord(lines.number(), hasMark(lines) ? text.substring(3) : text);
    }

    /** A first line that is none of SIE makes nothing of the file worth reading. */
    private boolean begin(int line, String text) {
        Option<SieMistake> foreign = foreign(text);
        foreign.forEach(mistake -> mistakes.report(line, "", mistake.message()));
        hasBegun = !isBlank(text);
        return foreign.isEmpty();
    }

    private static Option<SieMistake> foreign(String text) {
        String begin = text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
        if (text.startsWith("\u00ff\u00fe") || text.startsWith("\u00fe\u00ff") || text.indexOf(0) >= 0) {
            return Option.some(SieMistake.UTF_16);
        }
        if (begin.stripLeading().startsWith("<")) {
            return Option.some(SieMistake.SIE_5);
        }
        return isBlank(begin) || begin.stripLeading().startsWith("#") ? Option.none() : Option.some(SieMistake.NOT_SIE);
    }

    private static boolean hasMark(SieLines lines) {
        return lines.number() == 1 && EncodingEvidence.startsWithMark(lines.bytes(), lines.length());
    }

    /** Spaces and control characters, as the one that ends files of DOS. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> c <= ' ');
    }

    private boolean readRecord(int line, String text) {
        try {
            SieRecord record = SieSyntax.record(line, text);
            sum.pass(record, text);
            reading.record(record);
            return true;
        } catch (SieSyntaxException e) {
            mistakes.report(line, "", e.mistake().message());
            reading.miss();
            return true;
        } catch (ArithmeticException e) {
            mistakes.report(line, "", SieMistake.SUM_TOO_LARGE.message());
            return false;
        }
    }

    private Validation<Seq<Violation>, Remarked<Ledger>> result(Either<Message, SieEncoding> encoding) {
        encoding.peekLeft(mistake -> mistakes.report(1, "", mistake));
        if (!mistakes.isSound()) {
            return Validation.invalid(mistakes.violations());
        }
        encoding.filter(found -> found != SieEncoding.PC8)
                .forEach(found -> mistakes.remark(1, "", SieRemark.ENCODING.with("found", found.toString())));
        Ledger ledger = reading.ledger(encoding.get());
        return mistakes.isSound()
                ? Validation.valid(new Remarked<>(ledger, mistakes.remarks()))
                : Validation.invalid(mistakes.violations());
    }
}
