package rar.examples.sheet;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.money.Components;

/**
 * Amounts added and subtracted, to the öre: sums of binary fractions are a little beside it, so that the sum is rounded.
 *
 * @param terms in order
 */
public record LinearSum(Seq<Term> terms) implements Expression {

    /** Of nothing. */
    public static final LinearSum NONE = new LinearSum(Vector.empty());

    /**
     * A part of a sum.
     *
     * @param sign 1 or -1
     * @param of a cell, or cells that are summed
     */
    public record Term(int sign, Expression of) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Term {
            Components.present(Term.class, of);
        }

        private String in(String home, boolean isFirst) {
            String text = of instanceof Span span && span.size() > 1 ? "SUM(" + span.in(home) + ")" : of.in(home);
            return (sign < 0 ? "-" : isFirst ? "" : "+") + text;
        }
    }

    /** @throws NullPointerException if a component is null; it names the component */
    public LinearSum {
        Components.present(LinearSum.class, terms);
    }

    /** One amount, or several summed. */
    public static LinearSum of(Expression amounts) {
        return NONE.plus(amounts);
    }

    /** The sum and one more. */
    public LinearSum plus(Expression more) {
        return and(1, more);
    }

    /** The sum less one more. */
    public LinearSum minus(Expression less) {
        return and(-1, less);
    }

    /** The sum and one more, so many times: 1 or -1. */
    public LinearSum and(int sign, Expression more) {
        return new LinearSum(terms.append(new Term(sign, more)));
    }

    /** The sum and another. */
    public LinearSum and(LinearSum other) {
        return new LinearSum(terms.appendAll(other.terms));
    }

    @Override
    public String in(String home) {
        StringBuilder text = new StringBuilder("ROUND(");
        for (int i = 0; i < terms.size(); i++) {
            text.append(terms.get(i).in(home, i == 0));
        }
        return text.append(terms.isEmpty() ? "0,2)" : ",2)").toString();
    }
}
