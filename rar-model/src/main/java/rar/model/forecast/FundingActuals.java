package rar.model.forecast;

import rar.model.money.Components;

/**
 * What is known of external funding that a project or planned grant has.
 *
 * @param funding its id
 * @param answer to the application
 */
public record FundingActuals(String funding, Answer answer) {

    /** @throws NullPointerException if a component is null; it names the component */
    public FundingActuals {
        Components.present(FundingActuals.class, funding, answer);
    }

    /** The answer to an application for funding. */
    public enum Answer {
        /** It is granted. */
        GRANTED("granted"),
        /** It is refused: nothing is earned, and the project is paid as the plan has it then. */
        REFUSED("refused"),
        /** It is not known yet; it is as the plan has it. */
        OPEN("open");

        private final String name;

        Answer(String name) {
            this.name = name;
        }

        /** The name in outcome files. */
        @Override
        public String toString() {
            return name;
        }
    }
}
