package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.qemu.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The module of the jar. */
class ModuleTest {
    @TempDir
    private Path directory;

    @Test
    void aModuleThatRequiresItCompilesWithoutAnyOtherJar() throws Exception {
        Path module = write("module-info.java", "module app { requires io.github.qmpevents.runtime; }");
        Path user = write(
                "app/App.java",
                "package app; class App { Object decoder = io.github.qmpevents.qemu.Event.decoder(); }");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        String jar = Path.of(Event.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();

        int exitCode = compiler.run(
                null, null, problems, "-p", jar, "-d", directory.toString(), module.toString(), user.toString());

        assertThat(exitCode).as(problems.toString(StandardCharsets.UTF_8)).isZero();
    }

    private Path write(String name, String code) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, code);
    }
}
