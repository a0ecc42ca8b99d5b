package rar.model.allocation;

import java.util.List;
import rar.model.message.Message;

/** Every quota rounded on its own: nothing ties the parts together. */
public record Independent() implements Basis {

    @Override
    public List<Message> sentences(Allocation allocation) {
        return List.of(WorkingPhrase.ON_ITS_OWN.message());
    }

    @Override
    public List<Message> workings(Allocation allocation) {
        return allocation.parts().stream()
                .map(part -> WorkingPhrase.PART.message())
                .toList();
    }
}
