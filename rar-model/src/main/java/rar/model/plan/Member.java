package rar.model.plan;

import rar.model.money.Share;

/**
 * A member (medlem, huvudman) of the association.
 *
 * @param id unique in the plan
 * @param name as printed
 * @param weight its part of the party's key, such as inhabitants or a percentage; zero for a member that pays nothing,
 *     as Arbetsförmedlingen, whose half Försäkringskassan pays (SFS 2003:1210, 5 §)
 */
public record Member(String id, String name, Share weight) {}
