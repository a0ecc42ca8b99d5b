package rar.model.allocation;

import java.util.List;

/** What an allocation rests on beside the quotas, by the kind of method. */
public sealed interface Basis permits Remainders, Independent, ShareList, CommonDivisor, SumOfYears {

    /** What there is to say about the whole. */
    List<String> sentences(Allocation allocation);

    /** How each part came about, to follow its weight and quota. */
    List<String> workings(Allocation allocation);
}
