package rar.model.allocation;

import java.util.List;

/** What is paid of several years together is the sum of what each year's own allocation gives. */
public record SumOfYears() implements Basis {

    @Override
    public List<String> sentences(Allocation allocation) {
        return List.of("each year is divided on its own; what a claimant has of all years is the sum of its years");
    }

    @Override
    public List<String> workings(Allocation allocation) {
        return allocation.parts().stream().map(part -> "").toList();
    }
}
