package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.qmpevents.fixtures.QemuSchemas;
import io.github.qmpevents.generator.model.Spec;
import io.github.qmpevents.runtime.MalformedEventException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The events of the jar, {@code io.github.qmpevents.qemu}, are those of every QEMU, with each leaf in a typed accessor.
 */
class EveryQemuTest {
    @Test
    void allSixtyEventsAreDecoded() {
        Spec spec = JarCoverage.read(Path.of("../spec/qemu-events.json"));
        assertThat(spec.events()).hasSize(60);
        JarCoverage.assertTypes(spec);
    }

    @TestFactory
    Stream<DynamicTest> everyEventOfEachReleaseIsTyped() throws IOException {
        return QemuSchemas.releases().stream()
                .map(release -> dynamicTest(
                        release.getFileName().toString(),
                        () -> JarCoverage.assertTypes(JarCoverage.read(QemuSchemas.root(release)))));
    }

    @TestFactory
    Stream<DynamicTest> everyEventInAnIntrospectionReplyIsTyped() throws IOException {
        return QemuSchemas.replies().stream()
                .map(reply -> dynamicTest(
                        reply.getFileName().toString(), () -> JarCoverage.assertTypes(JarCoverage.read(reply))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ 'event': 'NOT_YET_KNOWN' }",
                "{ 'event': 'POWERDOWN', 'data': { 'new-member': 'str' } }",
                "{ 'event': 'BLOCK_EXPORT_DELETED', 'data': { '*id': 'str' } }",
                """
                { 'enum': 'Status', 'data': [ 'active', 'new-status', 'failed' ] }
                { 'event': 'MIGRATION', 'data': { 'status': 'Status' } }""",
                """
                { 'enum': 'Reaction', 'data': [ 'run' ] }
                { 'enum': 'Kind', 'data': [ 'sev', 'new-kind' ] }
                { 'struct': 'Sev', 'data': { 'set': 'uint32', 'code': 'uint32' } }
                { 'union': 'Info', 'base': { 'type': 'Kind' }, 'discriminator': 'type', 'data': { 'sev': 'Sev' } }
                { 'event': 'GUEST_PANICKED', 'data': { 'action': 'Reaction', 'info': 'Info' } }""",
                """
                { 'enum': 'Reaction', 'data': [ 'run' ] }
                { 'enum': 'Kind', 'data': [ 'sev', 's390' ] }
                { 'enum': 'Reason', 'data': [ 'unknown', 'new-reason' ] }
                { 'struct': 'Sev', 'data': { 'set': 'uint32', 'code': 'uint32' } }
                { 'struct': 'S390',
                  'data': { 'core': 'uint32', 'psw-mask': 'uint64', 'psw-addr': 'uint64', 'reason': 'Reason' } }
                { 'union': 'Info', 'base': { 'type': 'Kind' }, 'discriminator': 'type',
                  'data': { 'sev': 'Sev', 's390': 'S390' } }
                { 'event': 'GUEST_PANICKED', 'data': { 'action': 'Reaction', 'info': 'Info' } }"""
            })
    void changesInALaterReleaseAreDetected(String schema, @TempDir Path directory) throws IOException {
        Spec later = JarCoverage.read(Files.writeString(directory.resolve("schema.json"), schema + "\n"));

        assertThatThrownBy(() -> JarCoverage.assertTypes(later))
                .isInstanceOfAny(AssertionError.class, MalformedEventException.class);
    }
}
