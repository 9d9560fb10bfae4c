package io.github.qmpevents.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONPath;
import com.alibaba.fastjson2.JSONReader;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.Objects;

/** Decodes an event in the ways available to users of other libraries. */
final class Peers {
    private static final JSONPath EVENT = JSONPath.of("$.event");

    private final tools.jackson.databind.ObjectReader jackson3 =
            new tools.jackson.databind.json.JsonMapper().readerFor(BoundEvent.class);
    private final com.fasterxml.jackson.databind.ObjectReader jackson2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readerFor(BoundEvent.class);
    private final Gson gson = new Gson();

    Object jackson3(byte[] line) {
        return jackson3.readValue(line);
    }

    Object jackson2(byte[] line) throws IOException {
        return jackson2.readValue(line);
    }

    Object gson(byte[] line) {
        JsonObject tree = JsonParser.parseString(new String(line, UTF_8)).getAsJsonObject();
        return gson.fromJson(tree, classOf(tree.get("event").getAsString()));
    }

    /** Looks for the name first, and then reads into the record of that event: the fastest way with this library. */
    Object fastjson2ByPath(byte[] line) {
        String name = (String) EVENT.extract(JSONReader.of(line));
        return JSON.parseObject(line, classOf(name));
    }

    Object fastjson2SeeAlso(byte[] line) {
        return JSON.parseObject(line, BoundEvent.class);
    }

    private static Class<?> classOf(String name) {
        return Objects.requireNonNull(BoundEvent.CLASSES.get(name));
    }
}
