package rar.simulation.random;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The stable 64-bit names of what is drawn: one for each factor, subject and period. */
public final class Streams {

    private Streams() {}

    /**
     * The stream of a factor for one subject in one period: the first eight bytes, most significant first, of the
     * SHA-256 (FIPS 180-4) of factor and subject, each as its UTF-8 bytes after their number in four bytes, and the
     * period in four bytes. It depends on the ids alone, so that a new factor or project moves no other draw; two of a
     * thousand streams coincide with a probability below 3·10⁻¹⁴.
     *
     * @param factor id of the risk factor
     * @param subject id of what the factor acts on (a project, a member), or an empty text for the whole plan
     * @param period number of the year, month or repetition, any int; by convention 0 where there is but one
     */
    public static long stream(String factor, String subject, int period) {
        MessageDigest digest = sha256();
        addText(digest, factor);
        addText(digest, subject);
        addInt(digest, period);
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static void addText(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        addInt(digest, bytes.length);
        digest.update(bytes);
    }

    private static void addInt(MessageDigest digest, int value) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value).flip());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform must have SHA-256", e);
        }
    }
}
