package rar.model.membership;

import rar.model.message.MessageCode;

/**
 * A kind of member (samverkande part). Financial coordination takes one of each at least (SFS 2003:1210, 3 §); only
 * where a municipality that lies in no region takes part may a region be wanting.
 */
public enum MemberKind implements MessageCode {
    /** Försäkringskassan. */
    SOCIAL_INSURANCE_AGENCY,
    /** Arbetsförmedlingen. */
    EMPLOYMENT_SERVICE,
    /** Region, formerly landsting. */
    REGION,
    /** Kommun. */
    MUNICIPALITY
}
