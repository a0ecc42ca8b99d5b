package rar.model.json;

import java.util.Set;
import rar.model.json.JsonValue.Kind;
import rar.model.money.Components;

/** What a reader asks of one value of a file: together these say what the format is. */
public sealed interface JsonQuestion {

    /** It has to be of this kind, if it is there. */
    record OfKind(Kind kind) implements JsonQuestion {

        /** @throws NullPointerException if the component is null; it names it */
        public OfKind {
            Components.present(OfKind.class, kind);
        }
    }

    /** Is it of this kind? It may be of others. */
    record WhetherOfKind(Kind kind) implements JsonQuestion {

        /** @throws NullPointerException if the component is null; it names it */
        public WhetherOfKind {
            Components.present(WhetherOfKind.class, kind);
        }
    }

    /** It may have these fields and no others. */
    record Fields(Set<String> allowed) implements JsonQuestion {

        /** @throws NullPointerException if the component is null; it names it */
        public Fields {
            Components.present(Fields.class, allowed);
        }
    }

    /** It has to have this field. */
    record Required(String field) implements JsonQuestion {

        /** @throws NullPointerException if the component is null; it names it */
        public Required {
            Components.present(Required.class, field);
        }
    }

    /** It has to be one of these words. */
    record Choice(Set<String> words) implements JsonQuestion {

        /** @throws NullPointerException if the component is null; it names it */
        public Choice {
            Components.present(Choice.class, words);
        }
    }

    /** It has to be a whole number from {@code least} to {@code most}, both inclusive. */
    record WholeNumber(long least, long most) implements JsonQuestion {}

    /** It has to be a text that can {@linkplain rar.model.plan.Name name} something. */
    record Named() implements JsonQuestion {}

    /** It has to be a text in a form, which has this code among the messages, e.g. {@code planfile.month}. */
    record Form(String code) implements JsonQuestion {

        /** @throws NullPointerException if the component is null; it names it */
        public Form {
            Components.present(Form.class, code);
        }
    }

    /** The name of its field has to be in a form, which has this code among the messages. */
    record NameForm(String code) implements JsonQuestion {

        /** @throws NullPointerException if the component is null; it names it */
        public NameForm {
            Components.present(NameForm.class, code);
        }
    }
}
