package rar.model.published;

import io.vavr.control.Option;
import java.math.BigInteger;
import rar.model.message.Message;
import rar.model.money.Share;

/** How a true value became the printed multiple of a step (avrundningsregel). */
public enum RoundingRule {
    /** To the nearest multiple, a half away from zero (avrundning uppåt): the default, and what published plans mostly do. */
    HALF_UP("half-up", PrintedPhrase.HALF_UP) {
        @Override
        public Interval trueValues(Share printed, Share step) {
            return Interval.roundedTo(printed, step);
        }
    },
    /** To the nearest multiple, a half to the even one (bankers' rounding; IEEE 754, roundTiesToEven). */
    HALF_EVEN("half-even", PrintedPhrase.HALF_EVEN) {
        @Override
        public Interval trueValues(Share printed, Share step) {
            Share multiples = printed.dividedBy(step);
            // a print that is no multiple of its step has no parity, and neither half can be ruled out
            boolean takesHalves = !multiples.denominator().equals(BigInteger.ONE)
                    || !multiples.numerator().testBit(0);
            return Interval.about(printed, step.times(Share.of(1, 2)), takesHalves);
        }
    },
    /** To the multiple next towards zero: the rest is cut off (avkortning). */
    TRUNCATED("truncated", PrintedPhrase.TRUNCATED) {
        @Override
        public Interval trueValues(Share printed, Share step) {
            int sign = printed.numerator().signum();
            Interval whole = Interval.about(printed, step, false);
            Option<Share> end = Option.of(printed);
            return new Interval(sign > 0 ? end : whole.least(), sign > 0, sign < 0 ? end : whole.most(), sign < 0);
        }
    };

    private final String word;
    private final PrintedPhrase participle;

    RoundingRule(String word, PrintedPhrase participle) {
        this.word = word;
        this.participle = participle;
    }

    /** Every true value that this rule prints as {@code printed}, in multiples of a positive {@code step}. */
    public abstract Interval trueValues(Share printed, Share step);

    /** For a sentence, e.g. {@code rounded half to even}. */
    public Message participle() {
        return participle.message();
    }

    /** The name in files, e.g. {@code half-even}. */
    @Override
    public String toString() {
        return word;
    }
}
