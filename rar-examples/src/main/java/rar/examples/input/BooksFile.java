package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import rar.examples.page.Inputs;
import rar.model.answer.InputFile;
import rar.model.plan.Remark;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;
import rar.model.sie.Ledger;
import rar.model.sie.SieReader;

/**
 * A file of books (SIE), read as it passes, since it may be large.
 *
 * @param role what it is, such as {@code books}
 * @param name as the user gave it
 * @param sha256 of its bytes, in hexadecimal
 * @param ledger the books
 * @param remarks what in it should be known
 */
public record BooksFile(String role, String name, String sha256, Ledger ledger, Seq<Remark> remarks) {

    /** Reads the file at that path. @throws InvalidInputException with every mistake */
    public static BooksFile read(String name) {
        return read("books", name);
    }

    /** The same of one of several, each in its role. */
    static BooksFile read(String role, String name) {
        return Source.open(role, name, in -> read(role, name, in));
    }

    private static BooksFile read(String role, String name, InputStream in) throws IOException {
        MessageDigest hash = Source.sha256();
        Validation<Seq<Violation>, Remarked<Ledger>> read = SieReader.read(new DigestInputStream(in, hash));
        if (read.isInvalid()) {
            throw InvalidInputException.of(name, read.getError());
        }
        return new BooksFile(
                role,
                name,
                HexFormat.of().formatHex(hash.digest()),
                read.get().value(),
                read.get().remarks());
    }

    /** What an answer from this file alone was computed from. */
    public Inputs inputs() {
        return new Inputs(Vector.of(identity(Vector.empty())), Version.current());
    }

    /** Name, hash and remarks, those on what was made of it too. */
    InputFile identity(Seq<Remark> more) {
        return new InputFile(role, name, sha256, remarks.appendAll(more));
    }
}
