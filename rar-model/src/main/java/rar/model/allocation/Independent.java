package rar.model.allocation;

import java.util.List;

/** Every quota rounded on its own: nothing ties the parts together. */
public record Independent() implements Basis {

    @Override
    public List<String> sentences(Allocation allocation) {
        return List.of("every quota rounded half up on its own");
    }

    @Override
    public List<String> workings(Allocation allocation) {
        return allocation.parts().stream().map(part -> "").toList();
    }
}
