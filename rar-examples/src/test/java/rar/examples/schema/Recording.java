package rar.examples.schema;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import rar.model.json.FileReader;

/**
 * What became of the files of a format as its readers read them.
 *
 * @param shapes what the readers asked
 * @param files the files, each with the mistakes of the reader that found the fewest
 */
record Recording(Map<String, Shape> shapes, List<ReadFile> files) {

    private static final Map<String, Recording> KNOWN = new ConcurrentHashMap<>();

    /**
     * A file.
     *
     * @param mistakes their codes; none where it is right
     */
    record ReadFile(Path file, String text, Set<String> mistakes) {

        String name() {
            return String.valueOf(file.getFileName());
        }
    }

    /** That of a format, which is made once. */
    static Recording of(Format format) {
        return KNOWN.computeIfAbsent(format.name(), name -> make(format));
    }

    private static Recording make(Format format) {
        Shapes shapes = new Shapes(format::shared);
        List<FileReader<?>> readers = format.readers().get();
        List<ReadFile> files = new ArrayList<>();
        SampleFiles.of(format)
                .forEach((file, text) -> files.add(new ReadFile(
                        file,
                        text,
                        readers.stream()
                                .map(reader -> shapes.read(text, reader))
                                .reduce((one, other) -> one.size() <= other.size() ? one : other)
                                .orElseThrow())));
        return new Recording(shapes.all(), files);
    }
}
