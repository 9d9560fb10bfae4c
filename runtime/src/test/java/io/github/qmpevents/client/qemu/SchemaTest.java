package io.github.qmpevents.client.qemu;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.generated.JarCoverage;
import io.github.qmpevents.generator.model.Spec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The events of the jar cover the installed QEMU. */
@UsesQemu
@Timeout(60)
class SchemaTest {
    @TempDir
    Path directory;

    @Test
    void everyEventInQemusSchemaIsTyped() throws Exception {
        Path reply = directory.resolve("reply.json");
        try (Machine machine = Machine.start(directory, List.of("-M", "none"))) {
            Files.write(reply, machine.execute("query-qmp-schema").toBytes());
        }
        Spec spec = JarCoverage.read(reply);
        assertThat(spec.events()).hasSizeGreaterThan(40);
        JarCoverage.assertTypes(spec);
    }
}
