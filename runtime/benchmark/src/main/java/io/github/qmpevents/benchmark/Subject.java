package io.github.qmpevents.benchmark;

import java.util.stream.Stream;

/** The rows of the table, in order. */
enum Subject {
    DECODE("decode", "**generated decoder**"),
    DISPATCH("dispatch", "the same, and dispatched to two handlers"),
    FRAME_AND_DECODE("frameAndDecode", "**generated decoder**, from a stream of bytes"),
    CLIENT("client", "the client, from a Unix socket to a handler, CPU time"),
    DECODE_MANY_KINDS("decodeManyKinds", "**generated decoder**, 1,008 kinds of events instead of 24"),
    DECODE_OTHER_FORM("decodeOtherForm", "**generated decoder**, members in another order, other spacing"),
    FASTJSON2_BY_PATH("fastjson2ByPath", "fastjson2, `$.event`, then the record"),
    FASTJSON2_SEE_ALSO("fastjson2SeeAlso", "fastjson2, `seeAlso`"),
    JACKSON2("jackson2", "Jackson 2 databind"),
    JACKSON3("jackson3", "Jackson 3 databind"),
    GSON("gson", "Gson"),
    QEMU_QAPI("qemuQapi", "qemu-qapi 1.0.6"),
    WALK("walk", "floor: jackson-core 3, tokens only, one parser"),
    WALK_WITH_NEW_PARSER("walkWithNewParser", "floor: jackson-core 3, tokens only, a new parser for each line"),
    WALK_OTHER_FORM("walkOtherFormWithNewParser", "the same, members in another order, other spacing"),
    REBUILD("rebuild", "floor: building the same events and their strings"),
    SUM_OF_BYTES("sumOfBytes", "floor: the sum of the bytes"),
    TO_JSON("toJson", "**written**: `toJson`"),
    JACKSON3_WRITER("jackson3Writer", "written: Jackson 3, from a tree of the same members");

    private final String benchmark;
    private final String description;

    Subject(String benchmark, String description) {
        this.benchmark = benchmark;
        this.description = description;
    }

    /** Returns the subject that a benchmark's method measures. */
    static Subject of(String benchmark) {
        return Stream.of(values())
                .filter(subject -> subject.benchmark.equals(benchmark))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row for the benchmark " + benchmark));
    }

    String description() {
        return description;
    }
}
