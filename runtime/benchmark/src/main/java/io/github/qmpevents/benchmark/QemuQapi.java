package io.github.qmpevents.benchmark;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.anarres.qemu.qapi.common.QApiEvent;

/**
 * Decodes an event with qemu-qapi as its connection decodes replies: the library has classes of events, but does not
 * read them.
 */
final class QemuQapi {
    private final Map<String, Class<?>> classes = new HashMap<>();
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    QemuQapi() {
        BoundEvent.CLASSES.forEach((name, plain) -> classes.put(name, classLike(plain)));
    }

    Object decode(byte[] line) throws IOException {
        JsonNode tree = mapper.readTree(line);
        return mapper.treeToValue(tree, classes.get(tree.get("event").textValue()));
    }

    private static Class<?> classLike(Class<?> plain) {
        try {
            return Class.forName("org.anarres.qemu.qapi.api." + plain.getSimpleName() + "Event")
                    .asSubclass(QApiEvent.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
