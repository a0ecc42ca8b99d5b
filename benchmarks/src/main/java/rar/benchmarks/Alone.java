package rar.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** RAR as a program of its own that answers as the peers do: for what a whole process takes. */
public final class Alone {

    private Alone() {}

    /** Answers each line of standard input, {@code run N SEED THREADS}. */
    public static void main(String[] none) throws IOException {
        Ours ours = new Ours(ReferenceCase.simulation());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", -1);
            Answers answers = ours.run(Long.parseLong(words[1]), Long.parseLong(words[2]), Integer.parseInt(words[3]));
            String amounts = answers.amounts().stream().map(String::valueOf).collect(Collectors.joining(" "));
            System.out.println(answers.seconds() + " " + answers.scenarios() + " " + answers.breaches() + " "
                    + answers.binWidth() + " " + amounts);
        }
    }
}
