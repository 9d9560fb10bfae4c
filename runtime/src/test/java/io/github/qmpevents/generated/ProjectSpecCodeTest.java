package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.DispatchResult;
import io.github.qmpevents.runtime.EventDispatcher;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The project's spec, as it is and with one more event. */
class ProjectSpecCodeTest {
    private static final Path SPEC = Path.of("..", "spec", "qmp-events.txt");

    private static final String ADDED = """

            MIGRATION_PASS
            --------------

            Emitted from the main thread when a migration begins a pass over the memory of the guest.

            Data:

            - "pass": number of the pass, from 1 (json-int)
            - "mode": how it is done (json-string, "pre-copy" or "post-copy")

            Example:

            { "event": "MIGRATION_PASS",
                "data": { "pass": 2, "mode": "pre-copy" },
                "timestamp": { "seconds": 1449669631, "microseconds": 239225 } }
            """;

    private static final String MESSAGE = "{\"timestamp\": {\"seconds\": 1449669631, \"microseconds\": 239225},"
            + " \"event\": \"MIGRATION_PASS\", \"data\": {\"pass\": 2, \"mode\": \"pre-copy\"}}";

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> everyEventIsDecodedAndWrittenBackUnchanged() throws IOException {
        GeneratedCode code = GeneratedCode.of(SPEC, directory);
        return RoundTrips.of(code);
    }

    @Test
    void anAddedEventHasAClassAndIsDecodedAndDispatched() throws IOException {
        Path text = directory.resolve("more-events.txt");
        Files.writeString(text, Files.readString(SPEC) + ADDED);
        GeneratedCode before = GeneratedCode.of(SPEC, directory.resolve("before"));
        GeneratedCode after = GeneratedCode.of(text, directory.resolve("after"));
        Class<?> added = after.type("MigrationPassEvent");

        assertThat(namesOfPermitted(before)).doesNotContain(added.getName());
        assertThat(namesOfPermitted(after))
                .containsAll(namesOfPermitted(before))
                .contains(added.getName())
                .hasSize(before.spec().events().size() + 2);
        assertThat(before.decode(MESSAGE)).isInstanceOf(before.type("UnknownEvent"));
        assertThat(after.decode(MESSAGE)).isInstanceOf(added);
        assertThat(after.decode(MESSAGE).toJson()).isEqualTo(MESSAGE);

        List<QmpEvent> handled = new ArrayList<>();
        EventDispatcher<QmpEvent> dispatcher = after.dispatcher()
                .on(added.asSubclass(QmpEvent.class), handled::add)
                .build();
        assertThat(dispatcher.dispatch(MESSAGE)).isEqualTo(DispatchResult.HANDLED);
        assertThat(handled).containsExactly(after.decode(MESSAGE));
        assertThat(Reflection.get(handled.get(0), "pass")).isEqualTo(2L);
    }

    private static List<String> namesOfPermitted(GeneratedCode code) {
        return Stream.of(code.type("Event").getPermittedSubclasses())
                .map(Class::getName)
                .toList();
    }
}
