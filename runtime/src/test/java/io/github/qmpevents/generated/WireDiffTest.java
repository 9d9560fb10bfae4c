package io.github.qmpevents.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.qmpevents.fixtures.QemuSchemas;
import io.github.qmpevents.fixtures.QemuTexts;
import io.github.qmpevents.generator.Generator;
import io.github.qmpevents.generator.diff.Change;
import io.github.qmpevents.generator.diff.Changes;
import io.github.qmpevents.generator.diff.wire.Bindings;
import io.github.qmpevents.generator.diff.wire.EventEffects;
import io.github.qmpevents.generator.diff.wire.WireEffect;
import io.github.qmpevents.generator.model.EventData;
import io.github.qmpevents.generator.model.SpecEvent;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.QmpEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Decodes the messages that one spec allows with the bindings of another, and finds the differences that the comparison
 * of the two reports.
 */
class WireDiffTest {
    private static final int ALL = 100_000;

    @TempDir
    private Path directory;

    /**
     * The Java of a spec, and the messages that it allows.
     *
     * @param file the spec
     * @param code the Java
     * @param messages the messages of each event, by its name; none has anything that the spec does not list
     */
    private record Side(Path file, GeneratedCode code, Map<String, List<String>> messages) {
        Optional<SpecEvent> event(String name) {
            return code.spec().events().stream()
                    .filter(event -> event.name().equals(name))
                    .findFirst();
        }
    }

    @TestFactory
    Stream<DynamicTest> reportedEffectsBetweenReleasesAreObserved() throws IOException {
        List<Side> sides = new ArrayList<>();
        for (Path release : QemuSchemas.releases()) {
            sides.add(side(QemuSchemas.root(release), release.getFileName()));
        }
        return pairs(sides);
    }

    @TestFactory
    Stream<DynamicTest> reportedEffectsBetweenTextsAreObserved() throws IOException {
        List<Side> sides = new ArrayList<>();
        for (Path text : QemuTexts.all()) {
            sides.add(side(text, text.getFileName()));
        }
        return pairs(sides);
    }

    @TestFactory
    Stream<DynamicTest> reportedEffectsOfEveryKindOfChangeAreObserved() throws IOException {
        Path specs = Path.of("src", "test", "resources", "wire");
        return pairs(List.of(
                side(specs.resolve("old.json"), Path.of("old")), side(specs.resolve("new.json"), Path.of("new"))));
    }

    private Side side(Path file, Path name) throws IOException {
        GeneratedCode code = GeneratedCode.of(file, directory.resolve(name));
        Map<String, List<String>> messages = new LinkedHashMap<>();
        for (SpecEvent event : code.spec().events()) {
            Set<String> texts = new LinkedHashSet<>(SchemaMessage.all(event, code.spec(), ALL));
            texts.addAll(SchemaMessage.least(event, code.spec()));
            List<String> sent = new ArrayList<>();
            for (String text : texts) {
                if (!hasUnlisted(code.decoder().decode(text))) {
                    sent.add(text);
                }
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

    /**
     * Returns true for an event whose data is not described, so its messages can have more than the messages that are
     * made here.
     */
    private static boolean isRaw(Side side, String event) {
        return side.event(event)
                .filter(there -> there.data() instanceof EventData.Undeclared)
                .isPresent();
    }

    private static WireEffect decoded(WireEffect effect) {
        return effect.compareTo(WireEffect.UNLISTED) <= 0 ? WireEffect.SAME : effect;
    }

    private static WireEffect effect(Side reader, List<String> messages) {
        WireEffect worst = WireEffect.SAME;
        for (String message : messages) {
            worst = worse(worst, effect(reader, message));
        }
        return worst;
    }

    private static WireEffect worse(WireEffect one, WireEffect other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static WireEffect effect(Side reader, String message) {
        QmpEvent event;
        try {
            event = reader.code().decoder().decode(message);
        } catch (MalformedEventException e) {
            return WireEffect.MALFORMED;
        }
        if (event.getClass().getSimpleName().equals("UnknownEvent")) {
            return WireEffect.UNKNOWN_EVENT;
        }
        if (hasUnlisted(event)) {
            return WireEffect.UNLISTED;
        }
        return json(event.toJson()).equals(json(message)) ? WireEffect.SAME : WireEffect.RAW_ONLY;
    }

    /** Returns a message as JSON. A message without data is the same as one with empty data. */
    private static JsonObject json(String message) {
        JsonObject json = JsonParser.parseString(message).getAsJsonObject();
        if (new JsonObject().equals(json.get("data"))) {
            json.remove("data");
        }
        return json;
    }

    /** Returns true for an object of the generated code that has unlisted values or cases in it. */
    private static boolean hasUnlisted(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() && hasUnlisted(optional.get());
        }
        if (value instanceof List<?> list) {
            return list.stream().anyMatch(WireDiffTest::hasUnlisted);
        }
        Class<?> type = value.getClass();
        return type.isRecord()
                && type.getName().startsWith(GeneratedCode.PACKAGE)
                && (type.getSimpleName().equals("Unlisted")
                        || Stream.of(type.getRecordComponents())
                                .anyMatch(component -> hasUnlisted(Reflection.get(value, component.getName()))));
    }
}
