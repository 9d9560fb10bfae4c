package io.github.qmpevents.generated;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls of code that does not exist yet when the tests are compiled. Its exceptions are thrown unchanged. */
final class Reflection {
    private Reflection() {}

    /** Returns a new object of a class, made by its only public constructor. */
    static Object create(Class<?> type, @Nullable Object... arguments) {
        try {
            return type.getConstructors()[0].newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw unchecked(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** Returns the result of a static method. */
    static Object call(Class<?> type, String method, @Nullable Object... arguments) {
        return invoke(type, null, method, arguments);
    }

    /** Returns the value at the end of a path of accessors: {@code get(event, "server", "host")}. */
    static Object get(Object record, String... accessors) {
        Object value = record;
        for (String accessor : accessors) {
            value = invoke(value.getClass(), value, accessor);
        }
        return value;
    }

    private static Object invoke(Class<?> type, @Nullable Object target, String name, @Nullable Object... arguments) {
        Method method = Stream.of(type.getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type + " has no " + name));
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw unchecked(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static RuntimeException unchecked(InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException thrown) {
            return thrown;
        }
        throw new LinkageError(e.getMessage(), e);
    }
}
