package rar.model.plan;

import io.vavr.collection.Seq;
import rar.model.allocation.AllocationMethod;
import rar.model.money.Share;

/**
 * A financing party (part): by law the state, the region and the municipalities together (SFS 2003:1210, 3 and 5 §§).
 *
 * @param id unique in the plan
 * @param name as printed
 * @param share its part of the contributions; the shares of all parties sum to one
 * @param method how its contribution is split over its members by their weights
 * @param members at least one, with a weight above zero
 */
public record Party(String id, String name, Share share, AllocationMethod method, Seq<Member> members) {}
