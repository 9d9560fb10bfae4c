package io.github.qmpevents.generator.introspect;

import io.github.qmpevents.generator.diagnostic.Quoted;
import io.github.qmpevents.generator.json.JsonException;
import io.github.qmpevents.generator.json.JsonNode;
import io.github.qmpevents.generator.json.JsonNode.ArrayNode;
import io.github.qmpevents.generator.json.JsonNode.ObjectNode;
import io.github.qmpevents.generator.json.JsonNode.StringNode;
import io.github.qmpevents.generator.json.JsonSequence;
import io.github.qmpevents.generator.source.SourceLimits;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A query for the commands, events and types of a QEMU: {@code query-qmp-schema}, which QEMU supports since release
 * 2.5. Immutable.
 *
 * @param program the QEMU: its path, or its name on the PATH
 * @param patience the time limit for the whole query
 */
public record SchemaQuery(String program, Duration patience) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public SchemaQuery {
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(patience, "patience");
    }

    /** Creates a query that takes at most 30 seconds. */
    public SchemaQuery(String program) {
        this(program, PATIENCE);
    }

    /**
     * Starts the QEMU without a machine and queries its schema.
     *
     * @return the entries of the schema, in the order in which QEMU sends them
     * @throws QemuException if QEMU does not run or does not answer in time
     * @throws InterruptedIOException if the thread is interrupted
     */
    public ArrayNode run() throws QemuException, InterruptedIOException {
        try (QemuProcess qemu = QemuProcess.start(program, Deadline.in(patience))) {
            return ask(qemu);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for " + program);
        }
    }

    private static ArrayNode ask(QemuProcess qemu) throws QemuException, InterruptedException {
        receive(qemu, "QMP");
        execute(qemu, "qmp_capabilities");
        JsonNode schema = execute(qemu, "query-qmp-schema");
        qemu.send(command("quit"));
        if (!(schema instanceof ArrayNode entries)) {
            throw qemu.problem("returned " + schema.kind() + " for query-qmp-schema; expected an array");
        }
        qemu.awaitEnd();
        return entries;
    }

    private static JsonNode execute(QemuProcess qemu, String name) throws QemuException, InterruptedException {
        qemu.send(command(name));
        return receive(qemu, "return");
    }

    private static String command(String name) {
        return "{\"execute\": \"" + name + "\"}";
    }

    /** Returns the member of the next message that has it. Skips events. */
    private static JsonNode receive(QemuProcess qemu, String member) throws QemuException, InterruptedException {
        while (true) {
            String line = qemu.receive();
            if (line.isBlank()) {
                continue;
            }
            ObjectNode message = message(qemu, line);
            if (message.member("error").isPresent()) {
                throw qemu.problem("answered with an error: "
                        + error(message.member("error").get().value()));
            }
            if (message.member(member).isPresent()) {
                return message.member(member).get().value();
            }
            if (message.member("event").isEmpty()) {
                throw unexpected(qemu, line);
            }
        }
    }

    private static ObjectNode message(QemuProcess qemu, String line) throws QemuException, InterruptedException {
        try {
            List<JsonNode> values = JsonSequence.parse(line, SourceLimits.MAX_NESTING);
            if (values.size() == 1 && values.get(0) instanceof ObjectNode message) {
                return message;
            }
        } catch (JsonException e) {
            throw unexpected(qemu, line);
        }
        throw unexpected(qemu, line);
    }

    private static QemuException unexpected(QemuProcess qemu, String line) throws InterruptedException {
        return qemu.problem("does not speak QMP: it wrote " + Quoted.shortened(line.strip()));
    }

    private static String error(JsonNode error) {
        if (!(error instanceof ObjectNode object)) {
            return error.kind();
        }
        return text(object, "class") + ": " + text(object, "desc");
    }

    private static String text(ObjectNode object, String member) {
        return object.member(member)
                .flatMap(found -> found.value() instanceof StringNode string
                        ? Optional.of(Quoted.printable(string.text()))
                        : Optional.empty())
                .orElse("no " + member);
    }
}
