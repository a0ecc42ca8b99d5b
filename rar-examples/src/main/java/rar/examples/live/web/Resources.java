package rar.examples.live.web;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import rar.examples.live.Content;

/** The files that the page is made of; they come with the program. */
final class Resources {

    /** No name leads out of the folder. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}\\.(js|css|svg)");

    private static final String CHARTS = "echarts.js";

    private Resources() {}

    /** The file of that name, if there is one; that of no name is the page. */
    static Option<Content> named(String name) {
        if (name.isEmpty()) {
            return read("/live/page.html").map(bytes -> new Content("text/html; charset=utf-8", bytes));
        }
        if (!NAME.matcher(name).matches()) {
            return Option.none();
        }
        String folder = name.equals(CHARTS) ? "/paper/" : "/live/";
        return read(folder + name).map(bytes -> new Content(type(name), bytes));
    }

    /** Whether a file is large and the same in every version of the page. */
    static boolean isKept(String name) {
        return name.equals(CHARTS);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "js" -> "text/javascript; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            default -> "image/svg+xml";
        };
    }

    private static Option<byte[]> read(String resource) {
        try (InputStream in = Resources.class.getResourceAsStream(resource)) {
            return in == null ? Option.none() : Option.some(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
