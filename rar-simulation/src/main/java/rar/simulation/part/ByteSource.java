package rar.simulation.part;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import rar.model.message.RefusedException;

/** Bytes that a {@link ByteSink} has written, read in the same order. Whatever cannot have been written is refused. */
final class ByteSource {

    private static final int MOST_BITS = 64;

    private final byte[] bytes;
    private int at;

    /** From an index on. */
    ByteSource(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    long number() {
        long number = 0;
        for (int bits = 0; bits < MOST_BITS; bits += 7) {
            byte next = next();
            number |= (next & 0x7FL) << bits;
            if (next >= 0) {
                return number;
            }
        }
        throw damaged();
    }

    long signed() {
        long number = number();
        return (number >>> 1) ^ -(number & 1);
    }

    /** From 0 to a number that is not greater than {@code most}. */
    int number(int most) {
        long number = number();
        if (number < 0 || number > most) {
            throw damaged();
        }
        return (int) number;
    }

    BigInteger whole() {
        int length = number(left());
        if (length == 0) {
            throw damaged();
        }
        BigInteger number = new BigInteger(bytes, at, length);
        at += length;
        return number;
    }

    String text() {
        int length = number(left());
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Items of a byte or more each, so that no number alone can ask for more memory than there are bytes. */
    <T> List<T> list(Supplier<T> read) {
        int size = number(left());
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(read.get());
        }
        return items;
    }

    List<Long> numbers() {
        return list(this::number);
    }

    void requireEnd() {
        if (left() > 0) {
            throw damaged();
        }
    }

    static RefusedException damaged() {
        return new RefusedException(PartMistake.DAMAGED.message());
    }

    private byte next() {
        if (left() == 0) {
            throw damaged();
        }
        return bytes[at++];
    }

    private int left() {
        return bytes.length - at;
    }
}
