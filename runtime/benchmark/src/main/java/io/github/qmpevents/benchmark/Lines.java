package io.github.qmpevents.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The lines to decode: each event that was recorded from QEMU, in many variants, shuffled. They are the same in each
 * run.
 */
final class Lines {
    /** The number of lines. */
    static final int COUNT = 2_400;

    private static final String RECORDED = "/events.jsonl";
    private static final long SEED = 1;

    private Lines() {}

    /** Returns the lines as QEMU writes them. */
    static List<byte[]> ofQemu() {
        List<String> lines =
                new ArrayList<>(events().stream().map(Layout.QEMU::write).toList());
        if (new HashSet<>(lines).size() < lines.size()) {
            throw new IllegalStateException("two lines are the same");
        }
        if (lines.size() != COUNT) {
            throw new IllegalStateException("expected " + COUNT + " lines, made " + lines.size());
        }
        return mixed(lines);
    }

    /** Returns the same events with the members of each object in another order, and with other white space. */
    static List<byte[]> inOtherForms() {
        Random random = new Random(SEED);
        List<String> lines = new ArrayList<>();
        for (ObjectNode event : events()) {
            Layout layout = Layout.OTHERS.get(random.nextInt(Layout.OTHERS.size()));
            lines.add(layout.shuffle(event, random));
        }
        return mixed(lines);
    }

    /** Returns the lines as a stream: QEMU ends each with CR and LF. */
    static byte[] stream(List<byte[]> lines) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            stream.writeBytes(line);
            stream.write('\r');
            stream.write('\n');
        }
        return stream.toByteArray();
    }

    private static List<byte[]> mixed(List<String> lines) {
        Collections.shuffle(lines, new Random(SEED));
        return lines.stream().map(line -> line.getBytes(UTF_8)).toList();
    }

    private static List<ObjectNode> events() {
        Variation variation = new Variation(new Random(SEED));
        JsonMapper mapper = new JsonMapper();
        List<ObjectNode> events = new ArrayList<>();
        List<String> recorded = recorded();
        for (String line : recorded) {
            for (int i = 0; i < COUNT / recorded.size(); i++) {
                ObjectNode event = (ObjectNode) mapper.readTree(line);
                variation.apply(event);
                events.add(event);
            }
        }
        return events;
    }

    private static List<String> recorded() {
        try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(RECORDED), RECORDED)) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(RECORDED, e);
        }
    }
}
