package rar.model.allocation;

import java.util.List;
import rar.model.message.Message;

/** What is paid of several years together is the sum of what each year's own allocation gives. */
public record SumOfYears() implements Basis {

    @Override
    public List<Message> sentences(Allocation allocation) {
        return List.of(WorkingPhrase.SUM_OF_YEARS.message());
    }

    @Override
    public List<Message> workings(Allocation allocation) {
        return allocation.parts().stream()
                .map(part -> WorkingPhrase.PART.message())
                .toList();
    }
}
