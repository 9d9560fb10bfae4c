package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonParser;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.diff.Change;
import io.github.qmpevents.generator.diff.Changes;
import io.github.qmpevents.generator.diff.wire.Bindings;
import io.github.qmpevents.generator.diff.wire.EventEffects;
import io.github.qmpevents.generator.diff.wire.WireEffect;
import io.github.qmpevents.generator.model.Event;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Decodes the messages that one spec allows with the bindings of another, and finds what the comparison of the two says. */
class WireDiffTest {
    private static final int ALL = 100_000;

    @TempDir
    private Path directory;

    /**
     * The Java of a spec, and the messages that it allows.
     *
     * @param file the spec
     * @param code the Java
     * @param messages the messages of each event, by its name
     */
    private record Side(Path file, GeneratedCode code, Map<String, List<Sent>> messages) {
        Optional<Event> event(String name) {
            return code.spec().events().stream()
                    .filter(event -> event.name().equals(name))
                    .findFirst();
        }
    }

    /**
     * A message.
     *
     * @param text the message
     * @param unlisted the unlisted values and cases that the bindings of its own spec find in it
     */
    private record Sent(String text, int unlisted) {}

    @TestFactory
    Stream<DynamicTest> allReleases() throws IOException {
        List<Side> sides = new ArrayList<>();
        for (Path release : SchemaTruth.releases()) {
            sides.add(side(SchemaTruth.root(release), release.getFileName()));
        }
        return pairs(sides);
    }

    @TestFactory
    Stream<DynamicTest> allTexts() throws IOException {
        List<Side> sides = new ArrayList<>();
        for (Path text : QemuTexts.all()) {
            sides.add(side(text, text.getFileName()));
        }
        return pairs(sides);
    }

    private Side side(Path file, Path name) throws IOException {
        GeneratedCode code = GeneratedCode.of(file, directory.resolve(name));
        Map<String, List<Sent>> messages = new LinkedHashMap<>();
        for (Event event : code.spec().events()) {
            List<Sent> sent = new ArrayList<>();
            for (String text : SchemaMessage.all(event, code.spec(), ALL)) {
                sent.add(new Sent(text, unlisted(code.decoder().decode(text))));
            }
            messages.put(event.name(), sent);
        }
        return new Side(file, code, messages);
    }

    private static Stream<DynamicTest> pairs(List<Side> sides) {
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < sides.size(); i++) {
            for (Side after : sides.subList(i + 1, sides.size())) {
                Side before = sides.get(i);
                tests.add(dynamicTest(before.file() + " and " + after.file(), () -> check(before, after)));
            }
        }
        return tests.stream();
    }

    private static void check(Side before, Side after) {
        Changes changes = Generator.diff(before.file(), after.file()).changes().orElseThrow();
        check(changes, Bindings.OLD, before, after);
        check(changes, Bindings.NEW, after, before);
    }

    private static void check(Changes changes, Bindings bindings, Side reader, Side sender) {
        Map<String, WireEffect> said = new LinkedHashMap<>();
        Map<String, WireEffect> found = new LinkedHashMap<>();
        WireEffect worst = WireEffect.SAME;
        for (EventEffects event : changes.events()) {
            WireEffect effect = event.effects().of(bindings).effect();
            worst = worse(worst, effect);
            boolean isRaw = isRaw(reader, event.event()) || isRaw(sender, event.event());
            said.put(event.event(), isRaw ? decoded(effect) : effect);
            WireEffect observed = effect(reader, sender.messages().getOrDefault(event.event(), List.of()));
            found.put(event.event(), isRaw ? decoded(observed) : observed);
        }
        assertThat(found).as("messages read by bindings of %s", bindings).isEqualTo(said);
        assertThat(worst(changes.list(), bindings)).isEqualTo(worst);
    }

    private static WireEffect worst(List<Change> changes, Bindings bindings) {
        WireEffect worst = WireEffect.SAME;
        for (Change change : changes) {
            worst = worse(worst, change.wire().of(bindings).effect());
        }
        return worst;
    }

    /** Returns true for an event whose data is not described, so that its messages can have more than those that are made here. */
    private static boolean isRaw(Side side, String event) {
        return side.event(event)
                .filter(there -> there.data() instanceof EventData.Undeclared)
                .isPresent();
    }

    private static WireEffect decoded(WireEffect effect) {
        return effect.compareTo(WireEffect.UNLISTED) <= 0 ? WireEffect.SAME : effect;
    }

    private static WireEffect effect(Side reader, List<Sent> messages) {
        WireEffect worst = WireEffect.SAME;
        for (Sent message : messages) {
            worst = worse(worst, effect(reader, message));
        }
        return worst;
    }

    private static WireEffect worse(WireEffect one, WireEffect other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static WireEffect effect(Side reader, Sent message) {
        QmpEvent event;
        try {
            event = reader.code().decoder().decode(message.text());
        } catch (MalformedEventException e) {
            return WireEffect.MALFORMED;
        }
        if (event.getClass().getSimpleName().equals("UnknownEvent")) {
            return WireEffect.UNKNOWN_EVENT;
        }
        if (unlisted(event) > message.unlisted()) {
            return WireEffect.UNLISTED;
        }
        return JsonParser.parseString(event.toJson()).equals(JsonParser.parseString(message.text()))
                ? WireEffect.SAME
                : WireEffect.RAW_ONLY;
    }

    /** Returns the number of unlisted values and cases in an object of the generated code. */
    private static int unlisted(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(WireDiffTest::unlisted).orElse(0);
        }
        if (value instanceof List<?> list) {
            return list.stream().mapToInt(WireDiffTest::unlisted).sum();
        }
        if (!value.getClass().isRecord() || !value.getClass().getName().startsWith(GeneratedCode.PACKAGE)) {
            return 0;
        }
        int count = value.getClass().getSimpleName().equals("Unlisted") ? 1 : 0;
        for (var component : value.getClass().getRecordComponents()) {
            count += unlisted(Reflection.get(value, component.getName()));
        }
        return count;
    }
}
