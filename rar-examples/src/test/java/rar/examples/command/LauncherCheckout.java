package rar.examples.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The launcher in a checkout of a few files, with the tools that it may use and no others. Its Maven makes a jar that holds
 * the sources' text, and keeps no time; its Java prints that text and its arguments, and ends as a virtual machine does
 * where the class archive is damaged.
 *
 * @param home the checkout, which has a space in its name
 */
record LauncherCheckout(Path home) {

    private static final List<String> TOOLS = List.of(
            "bash",
            "cat",
            "cksum",
            "cp",
            "dirname",
            "find",
            "flock",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "rmdir",
            "sleep",
            "sort",
            "stat");

    private static final String MAVEN = """
            #!/bin/sh
            echo build >>builds
            while [ -f hold ]; do sleep 1; done
            mkdir -p rar-model/target/classes rar-examples/target/lib
            cat rar-model/src/main/java/*.java >rar-examples/target/rar-examples-1.0.jar
            echo library >rar-examples/target/lib/library.jar
            if [ -f meanwhile ]; then mv meanwhile rar-model/src/main/java/Plan.java; fi
            """;

    private static final String JAVA = """
            #!/bin/sh
            home=$(dirname "$0")/..
            for given; do
              case $given in
                -version) echo 'openjdk version "17.0.1" 2021-10-19' >&2; exit ;;
                -XX:DumpLoadedClassList=*) exit ;;
                -Xshare:dump) dumps=yes ;;
                -Drar.locale=*) locale=${given#*=} ;;
                -XX:SharedArchiveFile=*) archive=${given#*=} ;;
                -jar) break ;;
              esac
            done
            if [ "$dumps" ]; then
              [ ! -f "$home/no-archive" ] || exit 1
              echo archive >>"$home/archives"
              printf archive >"$archive"
              exit
            fi
            if [ -f "$archive" ] && [ "$(cat "$archive")" != archive ]; then
              echo '# A fatal error has been detected by the Java Runtime Environment'
              exit 134
            fi
            while [ "$1" != -jar ]; do shift; done
            printf 'runs %s\\n' "$(cat "$2")"
            [ ! -f "$archive" ] || echo with archive
            shift 2
            [ "$1" != exit ] || exit "$2"
            [ "$1" != locale ] || { echo "asks for '$locale', reads as '$LC_ALL'"; exit; }
            for argument; do echo "argument $argument"; done
            """;

    /** Whether the launcher can run here at all. */
    static boolean hasBash() {
        return onPath("bash").isPresent();
    }

    /** A checkout in this folder that has not been built. */
    static LauncherCheckout in(Path folder) throws IOException {
        LauncherCheckout checkout = new LauncherCheckout(Files.createDirectory(folder.resolve("a checkout")));
        Files.copy(ShownCommand.HOME.resolve("rar"), checkout.home.resolve("rar"));
        for (String pom : List.of("pom.xml", "rar-model/pom.xml", "rar-examples/pom.xml")) {
            checkout.write(pom, "<project/>");
        }
        checkout.write("rar-model/src/main/java/Plan.java", "Plan 1");
        checkout.write("rar-examples/src/main/resources/plan.json", "{}");
        checkout.tool("mvn", MAVEN);
        checkout.tool("java", JAVA);
        checkout.tool("javac", "#!/bin/sh\n");
        for (String tool : TOOLS) {
            Optional<Path> place = onPath(tool);
            if (place.isPresent()) {
                checkout.tool(tool, "#!/bin/sh\nexec '" + place.get() + "' \"$@\"\n");
            }
        }
        return checkout;
    }

    private static Optional<Path> onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Path file(String place) {
        return home.resolve(place);
    }

    String text(String place) throws IOException {
        return Files.readString(file(place));
    }

    Path write(String place, String text) throws IOException {
        Files.createDirectories(file(place).getParent());
        return Files.writeString(file(place), text);
    }

    /** Puts a program of this text among the tools. */
    void tool(String name, String text) throws IOException {
        if (!write("bin/" + name, text).toFile().setExecutable(true)) {
            throw new IOException(name + " cannot be made executable");
        }
    }

    /** How many times Maven was called. */
    long builds() throws IOException {
        return lines("builds");
    }

    /** How many times the class archive was made. */
    long archives() throws IOException {
        return lines("archives");
    }

    private long lines(String place) throws IOException {
        return Files.exists(file(place)) ? Files.readAllLines(file(place)).size() : 0;
    }

    /** A call of the launcher from another folder than its own. */
    CommandRun run(String... args) throws IOException, InterruptedException {
        return start("run", args).end();
    }

    /** The same for a user whose locale these variables say. */
    CommandRun runFor(Map<String, String> locale, String... args) throws IOException, InterruptedException {
        return start("run", locale, args).end();
    }

    /** The same without waiting; its streams go to files of this name. */
    Started start(String name, String... args) throws IOException {
        return start(name, Map.of("LC_ALL", "C"), args);
    }

    private Started start(String name, Map<String, String> locale, String... args) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                                Stream.of(
                                        file("bin/bash").toString(), file("rar").toString()),
                                Stream.of(args))
                        .toList())
                .directory(file("bin").toFile());
        Map<String, String> environment = builder.environment();
        environment.remove("JAVA_HOME");
        environment.remove("BASH_ENV");
        environment.keySet().removeIf(variable -> variable.startsWith("LC_") || variable.startsWith("LANG"));
        environment.putAll(locale);
        environment.put("PATH", file("bin").toString());
        Path out = file(name + ".out");
        Path err = file(name + ".err");
        return new Started(
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start(), out, err);
    }

    /**
     * A launcher that runs.
     *
     * @param process it
     * @param out where its standard output goes
     * @param err where its standard error goes
     */
    record Started(Process process, Path out, Path err) {

        CommandRun end() throws IOException, InterruptedException {
            int exit = process.waitFor();
            return new CommandRun(exit, Files.readString(out), Files.readString(err));
        }
    }
}
