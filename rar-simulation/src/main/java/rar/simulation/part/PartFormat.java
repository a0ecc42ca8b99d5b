package rar.simulation.part;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import rar.model.message.RefusedException;

/** What parts begin with: their name, their version and the hash of their contents. */
enum PartFormat {

    /** What a run came to. */
    RUN("RARP"),

    /** What an analysis counted. */
    COUNTS("RARC");

    static final byte VERSION = 1;
    static final int NAME = 4;
    static final int HASH = 32;

    /** Where the contents begin. */
    static final int CONTENTS = NAME + 1 + HASH;

    private final String name;

    PartFormat(String name) {
        this.name = name;
    }

    /** A part with these contents. */
    byte[] with(byte... contents) {
        ByteSink all = new ByteSink();
        all.raw(name.getBytes(StandardCharsets.US_ASCII));
        all.raw(VERSION);
        all.raw(hash(contents, 0));
        all.raw(contents);
        return all.toBytes();
    }

    /**
     * The contents of a part.
     *
     * @throws IllegalArgumentException if the bytes are no part of this format, of another version, or not as they were written
     */
    ByteSource contents(byte... part) {
        if (part.length < NAME || !name.equals(new String(part, 0, NAME, StandardCharsets.US_ASCII))) {
            throw new RefusedException(PartMistake.NO_PART.with("name", name));
        }
        if (part.length > NAME && part[NAME] != VERSION) {
            throw new RefusedException(PartMistake.OF_ANOTHER_VERSION
                    .with("version", part[NAME] & 0xFF)
                    .with("expected", (int) VERSION));
        }
        if (part.length < CONTENTS
                || !Arrays.equals(Arrays.copyOfRange(part, NAME + 1, CONTENTS), hash(part, CONTENTS))) {
            throw ByteSource.damaged();
        }
        return new ByteSource(part, CONTENTS);
    }

    /** The SHA-256 of some bytes, from an index on. */
    static byte[] hash(byte[] bytes, int from) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, from, bytes.length - from);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
