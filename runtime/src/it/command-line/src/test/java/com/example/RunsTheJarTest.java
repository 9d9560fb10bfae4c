package com.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RunsTheJarTest {
    @Test
    void theArtifactIsARunnableJar() throws Exception {
        Class<?> main = Class.forName("io.github.qmpevents.generator.cli.Main");
        Path jar =
                Path.of(main.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");

        Process process = new ProcessBuilder(java.toString(), "-jar", jar.toString(), "--version")
                .redirectErrorStream(true)
                .start();

        assertEquals(
                "qmp-events " + System.getProperty("version"),
                new String(process.getInputStream().readAllBytes(), UTF_8).trim());
    }
}
