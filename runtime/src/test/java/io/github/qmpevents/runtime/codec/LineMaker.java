package io.github.qmpevents.runtime.codec;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Varies recorded messages in ways that JSON allows, and in ways that the spec does not. */
final class LineMaker {
    private static final String RECORDED = "/events.jsonl";
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Random random;
    private final List<String> recorded = recorded();

    LineMaker(long seed) {
        random = new Random(seed);
    }

    static List<String> recorded() {
        try (InputStream in = Objects.requireNonNull(LineMaker.class.getResourceAsStream(RECORDED), RECORDED)) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(RECORDED, e);
        }
    }

    /**
     * Returns a message, mostly in the form that QEMU writes, and mostly as the spec allows, so that no other oddity
     * hides a rare one.
     */
    String next() {
        ObjectNode event = (ObjectNode) MAPPER.readTree(recorded.get(random.nextInt(recorded.size())));
        if (once(2)) {
            change(random.nextInt(3) == 0 || !event.has("data") ? event : (ObjectNode) event.get("data"));
        }
        return written(event, once(3));
    }

    /** Returns a line with one byte added, removed or changed. */
    byte[] withOneByteChanged(byte[] line) {
        int at = random.nextInt(line.length);
        byte[] changed = line.clone();
        switch (random.nextInt(3)) {
            case 0 -> changed[at] = anyByte();
            case 1 -> {
                changed = new byte[line.length + 1];
                System.arraycopy(line, 0, changed, 0, at);
                changed[at] = anyByte();
                System.arraycopy(line, at, changed, at + 1, line.length - at);
            }
            default -> {
                changed = new byte[line.length - 1];
                System.arraycopy(line, 0, changed, 0, at);
                System.arraycopy(line, at + 1, changed, at, line.length - at - 1);
            }
        }
        return changed;
    }

    private byte anyByte() {
        String likely = "\"\\{}[]:,-0123456789.eE+ \n\tabTF\u0000";
        return once(5) ? (byte) random.nextInt(256) : (byte) likely.charAt(random.nextInt(likely.length()));
    }

    private void change(ObjectNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        String name =
                names.isEmpty() || once(3) ? "un known" + random.nextInt(5) : names.get(random.nextInt(names.size()));
        if (once(4)) {
            object.remove(name);
        } else if (object.get(name) instanceof ObjectNode inner && !once(4)) {
            change(inner);
        } else {
            object.set(name, anyValue());
        }
    }

    private JsonNode anyValue() {
        JsonNodeFactory factory = MAPPER.getNodeFactory();
        return switch (random.nextInt(10)) {
            case 0 -> factory.numberNode(random.nextLong());
            case 1 -> factory.numberNode(random.nextInt(3) - 1);
            case 2 -> factory.numberNode(random.nextInt(9) / 2.0);
            case 3 -> factory.booleanNode(random.nextBoolean());
            case 4 -> factory.nullNode();
            case 5 -> factory.arrayNode().add(1).add("a");
            case 6 ->
                factory.objectNode().put("seconds", random.nextInt()).put("microseconds", random.nextInt(2_000_000));
            case 7 -> factory.stringNode("a\"\\\u00e9\u20ac\ud83d\ude00\n");
            case 8 -> factory.stringNode("x".repeat(random.nextInt(9_000)));
            default ->
                factory.stringNode(
                        List.of("", "stop", "STOP", "ipv4", "read", "-1").get(random.nextInt(6)));
        };
    }

    private String written(JsonNode value, boolean freely) {
        if (value.isString()) {
            return once(5) ? escaped(value.asString()) : value.toString();
        }
        if (!value.isObject()) {
            return value.toString();
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(value.properties());
        if (freely) {
            Collections.shuffle(members, random);
        }
        if (!members.isEmpty() && once(20)) {
            members.add(members.get(random.nextInt(members.size())));
        }
        StringBuilder text = new StringBuilder("{");
        for (Map.Entry<String, JsonNode> member : members) {
            text.append(text.length() == 1 ? "" : freely ? space() + "," + space() : ", ");
            String name = member.getKey();
            text.append(once(40) ? escaped(name) : MAPPER.writeValueAsString(name));
            text.append(freely ? space() + ":" + space() : ": ").append(written(member.getValue(), freely));
        }
        return text.append(freely ? space() : "").append('}').toString();
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
        return escaped.append('"').toString();
    }

    private String space() {
        return List.of("", " ", "\n", "\t", "\r\n  ").get(random.nextInt(5));
    }

    private boolean once(int in) {
        return random.nextInt(in) == 0;
    }
}
