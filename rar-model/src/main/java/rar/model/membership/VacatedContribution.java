package rar.model.membership;

/**
 * What becomes of the contribution of a member that has left. The law fixes how the contributions relate to each other
 * (SFS 2003:1210, 5 §) and not how large they are, so the charter or an agreement has to say (9 §, points 8 and 14).
 */
public enum VacatedContribution {
    /** The rest of its party pays it, by the party's own key: the total stays, and so do the shares of 5 §. */
    SHARED_BY_PARTY("its party's other members pay it"),
    /** Nobody pays it and all others pay as before: the total falls, and the shares of 5 § hold no longer. */
    FALLS_AWAY("it falls away"),
    /** Nobody pays it and the other parties lower theirs until the shares of 5 § hold again. */
    FALLS_AWAY_MATCHED("it falls away and the other parties match that");

    private final String text;

    VacatedContribution(String text) {
        this.text = text;
    }

    /** The rule in words. */
    @Override
    public String toString() {
        return text;
    }
}
