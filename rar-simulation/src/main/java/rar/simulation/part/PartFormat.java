package rar.simulation.part;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What a part begins with: its name, its version and the hash of its contents. */
final class PartFormat {

    static final byte[] NAME = {'R', 'A', 'R', 'P'};
    static final byte VERSION = 1;
    static final int HASH = 32;

    /** Where the contents begin. */
    static final int CONTENTS = NAME.length + 1 + HASH;

    /** Whether sums are kept, or each bin's own amount. */
    static final int KEEPS_SUMS = 1;

    static final int IS_EXACT = 2;

    private PartFormat() {}

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
