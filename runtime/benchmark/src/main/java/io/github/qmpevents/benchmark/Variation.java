package io.github.qmpevents.benchmark;

import java.util.Random;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes an event into one of another machine at another time: its clock, devices, addresses, ids and numbers. */
final class Variation {
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Random random;

    Variation(Random random) {
        this.random = random;
    }

    void apply(ObjectNode object) {
        for (String name : object.propertyNames().toArray(String[]::new)) {
            JsonNode value = object.get(name);
            if (value instanceof ObjectNode inner) {
                apply(inner);
            } else if (value.isBoolean()) {
                object.put(name, random.nextBoolean());
            } else if (value.isIntegralNumber()) {
                object.put(name, number(name, value.asLong()));
            } else {
                object.put(name, text(name, value.asString()));
            }
        }
    }

    private long number(String name, long recorded) {
        return switch (name) {
            case "seconds" -> 1_700_000_000 + random.nextInt(100_000_000);
            case "microseconds" -> random.nextInt(1_000_000);
            case "connection-id" -> random.nextInt();
            case "channel-type", "channel-id" -> random.nextInt(12);
            default -> random.nextInt((int) Math.max(2, 2 * recorded));
        };
    }

    private String text(String name, String recorded) {
        return switch (name) {
            case "host" -> "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
            case "port", "service" -> Integer.toString(1024 + random.nextInt(64_512));
            case "operation" -> random.nextBoolean() ? "read" : "write";
            case "device", "id", "node-name" -> renumbered(random.nextBoolean() ? recorded : "drive-virtio-disk00");
            case "path", "qom-path" -> renumbered(recorded);
            default -> recorded;
        };
    }

    private String renumbered(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> Integer.toString(
                        random.nextInt((int) Math.pow(10, number.group().length()))));
    }
}
