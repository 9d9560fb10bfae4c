package io.github.qmpevents.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Users see no type of the JSON reader, and no type that only generated code uses, so that both may change. */
class PublicSignaturesTest {
    private static final String JSON = "io.github.qmpevents.runtime.json";
    private static final String CODEC = "io.github.qmpevents.runtime.codec";

    @Test
    void useNoTypeOfTheJsonReader() throws ReflectiveOperationException, IOException, URISyntaxException {
        List<String> signatures = new ArrayList<>();
        for (Class<?> type : types()) {
            if (isVisible(type.getModifiers()) && !type.getPackageName().equals(JSON)) {
                signatures.addAll(signatures(type));
            }
        }

        assertThat(signatures)
                .anyMatch(signature -> signature.contains("RawJson.at("))
                .noneMatch(signature -> signature.contains(JSON));
    }

    @Test
    void useNoTypeOfTheCodec() throws ReflectiveOperationException, IOException, URISyntaxException {
        List<String> signatures = new ArrayList<>();
        for (Class<?> type : types()) {
            if (isVisible(type.getModifiers()) && !type.getPackageName().equals(CODEC)) {
                signatures.addAll(signatures(type));
            }
        }

        assertThat(signatures)
                .anyMatch(signature -> signature.contains("BlockIoErrorEvent$Action"))
                .noneMatch(signature -> signature.contains(CODEC));
    }

    private static List<Class<?>> types() throws ReflectiveOperationException, IOException, URISyntaxException {
        Path root = Path.of(QmpEvent.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root.resolve("io"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace(".class", "");
                types.add(Class.forName(name.replace(file.getFileSystem().getSeparator(), ".")));
            }
        }
        return types;
    }

    private static List<String> signatures(Class<?> type) {
        List<String> signatures = new ArrayList<>();
        signatures.add(type.toGenericString() + " extends " + type.getGenericSuperclass() + " implements "
                + Arrays.toString(type.getGenericInterfaces()));
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers())) {
                signatures.add(field.toGenericString());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor.getModifiers())) {
                signatures.add(constructor.toGenericString());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isVisible(method.getModifiers())) {
                signatures.add(method.toGenericString());
            }
        }
        return signatures;
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
