package io.github.qmpevents.benchmark;

import io.github.qmpevents.runtime.WireValue;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.anarres.qemu.qapi.common.QApiEvent;
import org.jspecify.annotations.Nullable;

/** The content of an event of any binding, in a form that can be compared: the path of each value, and the value. */
record ComparedValues(Map<String, Object> values) {
    static ComparedValues of(Object event) {
        ComparedValues leaves = new ComparedValues(new TreeMap<>());
        leaves.addMembers("", event);
        return leaves;
    }

    /** Returns the values that the class of another event has too. */
    ComparedValues sharedWith(Object other) {
        Map<String, Object> shared = new TreeMap<>(values);
        shared.keySet().retainAll(of(other).values.keySet());
        return new ComparedValues(shared);
    }

    private void add(String path, @Nullable Object value) {
        if (value == null) {
            values.put(path, "absent");
        } else if (value instanceof Optional<?> optional) {
            add(path, optional.orElse(null));
        } else if (value instanceof WireValue wireValue) {
            add(path, wireValue.value());
        } else if (value instanceof Enum<?> constant) {
            add(path, constant.name());
        } else if (value instanceof BoundEvent.Timestamp timestamp) {
            add(path, Instant.ofEpochSecond(timestamp.seconds(), timestamp.microseconds() * 1_000));
        } else if (value instanceof QApiEvent.Timestamp timestamp) {
            add(path, Instant.ofEpochSecond(timestamp.seconds, timestamp.microseconds * 1_000));
        } else if (value instanceof Instant
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean) {
            values.put(path, value);
        } else {
            addMembers(path, value);
        }
    }

    private void addMembers(String path, Object object) {
        try {
            if (object instanceof Record) {
                for (RecordComponent component : object.getClass().getRecordComponents()) {
                    component.getAccessor().setAccessible(true);
                    add(step(path, component.getName()), component.getAccessor().invoke(object));
                }
            } else {
                for (Field field : object.getClass().getFields()) {
                    if (!Modifier.isStatic(field.getModifiers())) {
                        add(step(path, field.getName()), field.get(object));
                    }
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(object.toString(), e);
        }
    }

    /** Returns the path of a member. The members of {@code data} count as members of the event. */
    private static String step(String path, String name) {
        return name.equals("data") ? path : path + "/" + name;
    }
}
