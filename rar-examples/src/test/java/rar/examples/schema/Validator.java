package rar.examples.schema;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Holds files against a schema, by a program that knows nothing of this one. */
final class Validator {

    private final Schema schema;

    Validator(String schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    /** What is wrong with a file; nothing where it is valid. */
    List<String> errors(String text) {
        return schema.validate(text, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
