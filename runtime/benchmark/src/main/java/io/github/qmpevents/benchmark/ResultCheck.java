package io.github.qmpevents.benchmark;

import io.github.qmpevents.events.Event;
import io.github.qmpevents.runtime.EventDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Compares the results of everything that is measured: the speed of a wrong result does not count. */
final class ResultCheck {
    private final EventDecoder<Event> decoder = Event.decoder();
    private final Rebuilding rebuilding = new Rebuilding();
    private final Peers peers = new Peers();
    private final QemuQapi qemuQapi = new QemuQapi();
    private final EventDecoder<?> manyKinds;

    /**
     * Creates a check of everything.
     *
     * @param classes the directory of the classes of {@link ManyKinds}
     */
    ResultCheck(Path classes) {
        manyKinds = ManyKinds.decoder(classes);
    }

    /**
     * Decodes all lines in all ways.
     *
     * @throws IllegalStateException if two results differ
     */
    void run() throws IOException {
        List<byte[]> lines = Lines.ofQemu();
        List<byte[]> otherForms = Lines.inOtherForms();
        List<byte[]> ofManyKinds = ManyKinds.lines(lines);
        for (int i = 0; i < lines.size(); i++) {
            check(lines.get(i), otherForms.get(i), ofManyKinds.get(i));
        }
    }

    private void check(byte[] line, byte[] otherForm, byte[] ofManyKinds) throws IOException {
        Event event = decoder.decode(line);
        ComparedValues expected = ComparedValues.of(event);
        check(expected, ComparedValues.of(decoder.decode(otherForm)));
        check(expected, ComparedValues.of(manyKinds.decode(ofManyKinds)));
        check(expected, ComparedValues.of(decoder.decode(event.toJson())));
        check(expected, ComparedValues.of(rebuilding.apply(event)));
        check(expected, ComparedValues.of(peers.jackson3(line)));
        check(expected, ComparedValues.of(peers.jackson2(line)));
        check(expected, ComparedValues.of(peers.gson(line)));
        check(expected, ComparedValues.of(peers.fastjson2ByPath(line)));
        check(expected, ComparedValues.of(peers.fastjson2SeeAlso(line)));
        Object other = qemuQapi.decode(line);
        check(expected.sharedWith(other), ComparedValues.of(other).sharedWith(event));
    }

    private static void check(ComparedValues expected, ComparedValues actual) {
        if (!actual.equals(expected)) {
            throw new IllegalStateException("expected " + expected + ", got " + actual);
        }
    }
}
