package rar.model.membership;

import rar.model.message.MessageCode;

/**
 * What becomes of the contribution of a member that has left. The law fixes how the contributions relate to each other
 * (SFS 2003:1210, 5 §) and not how large they are, so the charter or an agreement has to say (9 §, points 8 and 14).
 */
public enum VacatedContribution implements MessageCode {
    /** The rest of its party pays it, by the party's own key: the total stays, and so do the shares of 5 §. */
    SHARED_BY_PARTY,
    /** Nobody pays it and all others pay as before: the total falls, and the shares of 5 § hold no longer. */
    FALLS_AWAY,
    /** Nobody pays it and the other parties lower theirs until the shares of 5 § hold again. */
    FALLS_AWAY_MATCHED
}
