package io.github.qmpevents.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qmpevents.runtime.EventDecoder;
import io.github.qmpevents.runtime.MalformedEventException;
import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.WireValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kind of an object is known before its members are read, wherever in the object its tag is. */
class TagTest {
    /** The bodies of an address, which is written as {@code {"type": "inet", "host": "h", "port": 1}}. */
    private static final Members INET = Members.of("type", "host", "port", "via");

    private static final Members UNIX = Members.of("type", "path");
    private static final Members TYPE = Members.of("host", "type", "port");
    private static final Members EVENT = Members.of("local", "peer");

    private final EventDecoder<ReadData<List<Object>>> decoder = ReadData.decoder(TagTest::readEvent);

    private static List<Object> readEvent(EventReader in) {
        in.beginData();
        List<Object> local = readAddress(in.member(EVENT.get("local")));
        Optional<List<Object>> peer = in.has(EVENT.get("peer")) ? Optional.of(readAddress(in)) : Optional.empty();
        in.endObject(EVENT);
        return List.of(local, peer);
    }

    private static List<Object> readAddress(EventReader in) {
        return switch (in.tag(TYPE.get("type"), AddressType.VALUES).value()) {
            case "inet" -> readInet(in);
            case "unix" -> readUnix(in);
            default -> List.of(in.readRaw());
        };
    }

    private static List<Object> readInet(EventReader in) {
        in.beginObject();
        AddressType type = in.member(INET.get("type")).readValue(AddressType.VALUES);
        String host = in.member(INET.get("host")).readString();
        long port = in.member(INET.get("port")).readLong();
        List<Object> via = in.has(INET.get("via")) ? readAddress(in) : List.of();
        in.endObject(INET);
        return List.of(type.value(), host, port, via);
    }

    private static List<Object> readUnix(EventReader in) {
        in.beginObject();
        AddressType type = in.member(UNIX.get("type")).readValue(AddressType.VALUES);
        String path = in.member(UNIX.get("path")).readString();
        in.endObject(UNIX);
        return List.of(type.value(), path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'inet', 'host': 'h', 'port': 1}",
                "{'host': 'h', 'type': 'inet', 'port': 1}",
                "{'port': 1, 'host': 'h', 'type': 'inet'}",
                "{'x': {'type': 'unix'}, 'port': 1, 'y': [{'type': 'unix'}], 'host': 'h', 'type': 'inet', 'z': 'type'}",
                " {\n'port' : 1 , 'host' : 'h' ,\t't\\u0079pe' : 'in\\u0065t' } ",
            })
    void mayComeAnywhere(String address) {
        List<Object> inet = List.of("inet", "h", 1L, List.of());

        assertThat(decode("{'local': " + address + "}")).containsExactly(inet, Optional.empty());
        assertThat(decode("{'local': " + address + ", 'peer': {'path': '/', 'type': 'unix'}}"))
                .containsExactly(inet, Optional.of(List.of("unix", "/")));
        assertThat(decode("{'peer': {'path': '/', 'type': 'unix'}, 'local': " + address + "}"))
                .containsExactly(inet, Optional.of(List.of("unix", "/")));
        assertThat(decode("{'other': [1], 'peer': " + address + ", 'local':" + address + ", 'more': {}}"))
                .containsExactly(inet, Optional.of(inet));
    }

    @Test
    void mayBeUnlisted() {
        assertThat(decode("{'local': {'port': 5, 'type': 'vsock'}}"))
                .containsExactly(List.of(RawJson.of(json("{'port': 5, 'type': 'vsock'}"))), Optional.empty());
    }

    @Test
    void belongsToItsOwnObject() {
        assertThat(decode("{'local': {'via': {'via': {'path': '/', 'type': 'unix'}, 'port': 2, 'host': 'b', "
                        + "'type': 'inet'}, 'type': 'inet', 'port': 1, 'host': 'a'}}"))
                .containsExactly(
                        List.of("inet", "a", 1L, List.of("inet", "b", 2L, List.of("unix", "/"))), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'local': {}}                                       | $.data.local: missing member "type"
                    {'local': {'host': {'type': 'inet'}}}               | $.data.local: missing member "type"
                    {'local': {'type': 5}}                              | $.data.local.type: expected a string, found an integer
                    {'local': {'type': {'type': 'inet'}}}               | $.data.local.type: expected a string, found an object
                    {'local': {'type': 'unix', 'path': '', 'type': 'unix'}} | $.data.local.type: found this member a second time
                    {'local': {'type': 'vsock', 'a': 1, 'type': 'unix'}} | $.data.local.type: found this member a second time
                    {'local': {'type': 'vsock', 't\\u0079pe': 5}}       | $.data.local.type: found this member a second time
                    {'local': 5}                                        | $.data.local: expected an object, found an integer
                    {'local': ['type', 'inet']}                         | $.data.local: expected an object, found an array
                    {'local': null}                                     | $.data.local: expected an object, found null
                    {'local': {'type': 'unix', 'path': 5}}              | $.data.local.path: expected a string, found an integer
                    {'local': {'path': '/', 'type': 'unix', 'path': ''}} | $.data.local.path: found this member a second time
                    {'local': {'type': 'unix', 'path': '/'}, 'peer': {'path': ''}} | $.data.peer: missing member "type"
                    {'peer': {'path': ''}, 'local': {'type': 'unix', 'path': '/'}} | $.data.peer: missing member "type"
                    """)
    void problemsAreReportedAtTheirPaths(String data, String message) {
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> decode(data))
                .withMessage(message);
    }

    @Test
    void mayBeInTheDataItself() {
        EventDecoder<ReadData<List<Object>>> data = ReadData.decoder(TagTest::readAddress);

        assertThat(data.decode(json("{'event': 'X', 'data': {'path': '/', 'type': 'unix'}}"))
                        .content())
                .containsExactly("unix", "/");
        assertThat(data.decode(json("{'data': {'type': 'unix', 'path': '/'}, 'event': 'X'}"))
                        .content())
                .containsExactly("unix", "/");
        assertThatExceptionOfType(MalformedEventException.class)
                .isThrownBy(() -> data.decode(json("{'event': 'X', 'data': {}}")))
                .withMessage("$.data: missing member \"type\"");
    }

    /** An event without data has neither a tag nor a value with a kind. */
    @Test
    void missingDataIsReported() {
        for (EventDecoder<?> data :
                List.of(ReadData.decoder(TagTest::readAddress), ReadData.decoder(EventReader::kind))) {
            assertThatExceptionOfType(MalformedEventException.class)
                    .isThrownBy(() -> data.decode(json("{'event': 'X'}")))
                    .withMessage("$: missing member \"data\"");
        }
    }

    /** A case of a union that is a union is read from the same object as the union. */
    @Test
    void membersReadAheadCanBeReadAgain() {
        EventDecoder<ReadData<List<Object>>> twice = ReadData.decoder(in -> {
            in.beginData();
            EventReader member = in.member(EVENT.get("local"));
            List<Object> first = member.ahead(TagTest::readAddress);
            List<Object> again = member.ahead(next -> next.ahead(TagTest::readAddress));
            List<Object> last = readAddress(member);
            boolean hasPeer = in.has(EVENT.get("peer"));
            List<Object> peer = hasPeer ? readAddress(in) : List.of();
            in.endObject(EVENT);
            return List.of(first, again, last, peer);
        });
        List<Object> inet = List.of("inet", "h", 1L, List.of());
        List<Object> unix = List.of("unix", "/");

        for (String data : List.of(
                "{'local': {'port': 1, 'type': 'inet', 'host': 'h'}, 'peer': {'type': 'unix', 'path': '/'}}",
                "{'peer':{'path':'/','type':'unix'},'x':1, 'local' : {'host':'h','port':1,'type':'inet'}}")) {
            assertThat(twice.decode(json("{'event': 'X', 'data': " + data + "}"))
                            .content())
                    .containsExactly(inet, inet, inet, unix);
        }
    }

    @Test
    void anyValueCanBeReadAhead() {
        assertThat(ReadData.<List<Object>>member(
                        " 5",
                        in -> List.of(in.ahead(EventReader::readLong), in.ahead(EventReader::kind), in.readDouble())))
                .containsExactly(5L, ValueKind.NUMBER, 5.0);
    }

    private List<Object> decode(String data) {
        return decoder.decode(json("{'event': 'X', 'data': " + data + "}")).content();
    }

    private static String json(String singleQuoted) {
        return singleQuoted.replace('\'', '"');
    }

    private record AddressType(String value) implements WireValue {
        static final ValueSet<AddressType> VALUES =
                new ValueSet<>(new AddressType[] {new AddressType("inet"), new AddressType("unix")}) {
                    @Override
                    protected AddressType unlisted(String value) {
                        return new AddressType(value);
                    }
                };
    }
}
