package rar.model.membership;

/**
 * A kind of member (samverkande part). Financial coordination takes one of each at least (SFS 2003:1210, 3 §); only
 * where a municipality that lies in no region takes part may a region be wanting.
 */
public enum MemberKind {
    /** Försäkringskassan. */
    SOCIAL_INSURANCE_AGENCY("Försäkringskassan"),
    /** Arbetsförmedlingen. */
    EMPLOYMENT_SERVICE("Arbetsförmedlingen"),
    /** Region, formerly landsting. */
    REGION("region"),
    /** Kommun. */
    MUNICIPALITY("municipality");

    private final String name;

    MemberKind(String name) {
        this.name = name;
    }

    /** The name in sentences. */
    @Override
    public String toString() {
        return name;
    }
}
