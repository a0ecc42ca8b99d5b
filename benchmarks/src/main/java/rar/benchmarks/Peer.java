package rar.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program beside, spoken to in lines: {@code run N SEED THREADS}, and its answers on one line. */
final class Peer implements Contender {

    private final String name;
    private final int mostThreads;
    private final Process process;
    private final Writer questions;
    private final BufferedReader answers;

    Peer(String name, int mostThreads, List<String> command) {
        this.name = name;
        this.mostThreads = mostThreads;
        this.process = start(command);
        this.questions = process.outputWriter(StandardCharsets.US_ASCII);
        this.answers = process.inputReader(StandardCharsets.US_ASCII);
    }

    private static Process start(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int mostThreads() {
        return mostThreads;
    }

    @Override
    public Answers run(long scenarios, long seed, int threads) {
        try {
            questions.write("run " + scenarios + " " + seed + " " + threads + "\n");
            questions.flush();
            String line = answers.readLine();
            if (line == null) {
                throw new IllegalStateException(name + " ended without an answer");
            }
            return Answers.parse(line);
        } catch (IOException e) {
            throw new IllegalStateException(name + " did not answer", e);
        }
    }

    /** The most memory it has held so far, in bytes; 0 where the system does not tell, as only Linux does. */
    long mostMemory() throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("[^0-9]", "")))
                .sum();
    }

    /** Lets it end, and waits for that. */
    @Override
    public void close() throws IOException {
        questions.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException("the comparison was interrupted", e);
        }
    }
}
