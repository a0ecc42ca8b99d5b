package rar.model.effect;

import rar.model.money.Components;

/**
 * A form of support (försörjning): what somebody lives on.
 *
 * @param id short name, unique in its file
 * @param name as pages print it
 * @param isPublic whether it is public support (offentlig försörjning)
 */
public record SupportForm(String id, String name, boolean isPublic) {

    /** @throws NullPointerException if a component is null; it names the component */
    public SupportForm {
        Components.present(SupportForm.class, id, name);
    }
}
