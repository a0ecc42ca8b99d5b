package rar.model.allocation;

import java.util.List;
import java.util.Optional;
import rar.model.message.Message;

/** What an allocation rests on beside the quotas, by the kind of method. */
public sealed interface Basis permits Remainders, Independent, ShareList, CommonDivisor, SumOfYears {

    /** A tie that decided what the parts rest on, before the parts themselves. */
    default Optional<Tie> tie() {
        return Optional.empty();
    }

    /** What there is to say about the whole. */
    List<Message> sentences(Allocation allocation);

    /** How each part came about; name, weight, quota, amount and reason of the part are yet to be added. */
    List<Message> workings(Allocation allocation);
}
