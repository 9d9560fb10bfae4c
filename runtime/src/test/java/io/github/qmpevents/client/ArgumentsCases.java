package io.github.qmpevents.client;

import java.util.stream.Stream;

/** Arguments of commands. A test with a real QEMU checks the answers of its parser, too. */
public final class ArgumentsCases {
    private ArgumentsCases() {}

    /** Returns JSON that QEMU can't parse. */
    public static Stream<String> refused() {
        return Stream.of(
                "{\"a\": 1, \"a\": 2}",
                "{\"a\": 1, \"\\u0061\": 2}",
                "{\"b\": [{\"a\": 1, \"c\": {}, \"a\": 2}]}",
                "{\"a\": \"\\ud800\"}",
                "{\"a\": \"\\udc00\"}",
                "{\"a\": \"\\ud800\\ud800\"}",
                "{\"a\": \"\\udc00\\ud800\"}",
                "{\"a\\ud800\": 1}",
                "{\"a\": [\"\\ufffe\"]}",
                "{\"a\": \"\\uffff\"}",
                "{\"a\": \"\\ufdd0\"}",
                "{\"a\": \"\\ufdef\"}",
                "{\"a\": \"\\ud83f\\udfff\"}",
                "{\"a\": \"\uffff\"}",
                "{\"a\": \"\ufdd0\"}",
                "{\"a\": \"\ud83f\udffe\"}",
                "{\"a\": 0e1}",
                "{\"a\": 0E+1}",
                "{\"a\": -0e-1}");
    }

    /** Returns JSON that looks odd, but that QEMU parses. */
    public static Stream<String> accepted() {
        return Stream.of(
                "{}",
                " {\"a\": {\"a\": [{\"a\": 1}, {\"a\": 1}]}} ",
                "{\"a\": \"\\ud83d\\ude00\\u0000\\/\"}",
                "{\"a\": \"\ud83d\ude00\u007f\u0080\ufdcf\ufdf0\ufffd%d\"}",
                "{\"\": \"\", \"\\u0000\": null}",
                "{\"a\": [0, -0, 0.0, 0.0e1, 10e1, 1E5, -0.5e-400, 1e999]}",
                "{\"a\": 1" + "0".repeat(400) + "}");
    }
}
