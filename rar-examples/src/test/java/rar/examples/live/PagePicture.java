package rar.examples.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the picture of the live page in the documentation: a plan with one contribution lowered. {@code benchmarks/page} runs it. */
public final class PagePicture {

    private PagePicture() {}

    /** Writes the picture to the file named. */
    public static void main(String[] files) throws IOException, InterruptedException {
        try (OpenPage page = new OpenPage("malarbagen", 10_000)) {
            page.open(1400);
            page.screen(1400, false);
            page.drag("#sections .slider", -0.025);
            page.settled();
            page.ask("document.activeElement.blur()");
            Files.write(Path.of(files[0]), page.browser().png());
        }
    }
}
