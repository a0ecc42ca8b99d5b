package rar.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, submitted as a user does to a cluster of two executors that are processes of their own. */
@Tag("packaged")
final class SubmittedProgramTest {

    private static final Path RAR = Path.of(System.getProperty("rar.jar", "no system property rar.jar"));
    private static final Path PROGRAM =
            Path.of(System.getProperty("rar.spark.jar", "no system property rar.spark.jar"));
    private static final Path HOME = Path.of(System.getProperty("spark.home", "no system property spark.home"));

    private static final int MOST_MINUTES = 5;

    @TempDir
    Path folder;

    /** Executors connect to the driver by way of the loopback interface: where nothing may listen there, none can run. */
    @BeforeEach
    void requireLoopback() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(free.isBound()).isTrue();
        } catch (IOException e) {
            String reason = "nothing may listen on the loopback interface, so no executor can be started: " + e;
            System.err.println("SubmittedProgramTest is skipped: " + reason);
            assumeTrue(false, reason);
        }
    }

    @Test
    void two_executors_come_to_the_bytes_of_one_machine() throws IOException, InterruptedException {
        String[] line = {"simulate", "rar-2012", "--scenarios", "20000", "--rule", "scale"};

        String onCluster = submitted("local-cluster[2,1,1024]", line);

        assertThat(Files.readString(folder.resolve("err")))
                .as("what Spark tells of its tasks")
                .contains("(executor 0)", "(executor 1)");
        assertThat(onCluster).isNotEmpty().isEqualTo(alone(line));
    }

    @Test
    void what_is_submitted_is_the_adapter_alone() throws IOException {
        try (JarFile jar = new JarFile(PROGRAM.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()).filter(name -> name.endsWith(".class")))
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("rar/spark/"));
        }
    }

    private String submitted(String master, String... line) throws IOException, InterruptedException {
        Files.writeString(HOME.resolve("RELEASE"), "of the libraries alone\n");
        List<String> command = new ArrayList<>(List.of("-cp", HOME.resolve("jars") + File.separator + "*", "-Xmx1g"));
        command.addAll(List.of(System.getProperty("spark.opens").split(" ", -1)));
        command.addAll(List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                master,
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.driver.bindAddress=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                // neither executor begins before both are there
                "--conf",
                "spark.scheduler.minRegisteredResourcesRatio=1.0",
                "--conf",
                "spark.scheduler.maxRegisteredResourcesWaitingTime=120s",
                "--jars",
                RAR.toString(),
                "--class",
                Main.class.getName(),
                PROGRAM.toString()));
        command.addAll(List.of(line));
        return output(command);
    }

    private String alone(String... line) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-jar", RAR.toString()));
        command.addAll(List.of(line));
        return output(command);
    }

    /** What a Java writes to standard output; it and all that it has started are ended where that takes too long. */
    private String output(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("SPARK_HOME", HOME.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        try {
            assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES))
                    .as("ended within %s minutes; it wrote: %s", MOST_MINUTES, Files.readString(folder.resolve("err")))
                    .isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("err")))
                .isZero();
        return Files.readString(folder.resolve("out"));
    }
}
