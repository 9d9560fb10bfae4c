package io.github.qmpevents.client;

import io.github.qmpevents.runtime.RawJson;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A command for QEMU: its name, its arguments, and its timeout. Immutable.
 *
 * <pre>{@code
 * QmpCommand backup = QmpCommand.of("drive-backup")
 *         .arguments(Map.of("device", "disk0", "target", "/backup/disk0.qcow2", "sync", "full"))
 *         .timeout(Duration.ofMinutes(1));
 * CompletableFuture<RawJson> reply = qemu.executeAsync(backup);
 * }</pre>
 */
public final class QmpCommand {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");

    private final String name;
    private final Arguments arguments;
    private final Optional<Duration> timeout;
    private final Priority priority;

    /** The two ways in which QEMU executes a command. */
    enum Priority {
        /** After all earlier commands. */
        IN_BAND,
        /** Immediately, even while another command is running. */
        OUT_OF_BAND
    }

    private QmpCommand(String name, Arguments arguments, Optional<Duration> timeout, Priority priority) {
        this.name = name;
        this.arguments = arguments;
        this.timeout = timeout;
        this.priority = priority;
    }

    /**
     * Returns a command without arguments.
     *
     * @param name the name of the command, such as {@code query-status}
     * @throws IllegalArgumentException if no command can have this name
     */
    public static QmpCommand of(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "expected the name of a command, such as query-status, found \"" + name + "\"");
        }
        return new QmpCommand(name, Arguments.NONE, Optional.empty(), Priority.IN_BAND);
    }

    /**
     * Returns this command with other arguments.
     *
     * @param arguments the arguments; each may be null, a {@link String}, a {@link Boolean}, a {@link Byte}, {@link
     *     Short}, {@link Integer}, {@link Long} or {@link java.math.BigInteger}, a finite {@link Float}, {@link Double} or
     *     {@link java.math.BigDecimal}, a {@link RawJson}, a {@link Map} with strings as keys, or an {@link Iterable} of
     *     such values
     * @throws IllegalArgumentException if an argument has another type, or QEMU can't parse it
     */
    public QmpCommand arguments(Map<String, ?> arguments) {
        return new QmpCommand(name, Arguments.of(name, ArgumentsText.of(arguments)), timeout, priority);
    }

    /**
     * Returns this command with other arguments.
     *
     * <p>This method rejects arguments that QEMU can't parse: text that is not a JSON object; a member twice in one
     * object; a lone surrogate or another reserved code point in a string; an exponent after a bare zero ({@code 0e1});
     * more than about 64 MiB or two million tokens.
     *
     * @param json the arguments as a JSON object, such as {@code {"id": "disk0"}}
     * @throws IllegalArgumentException if QEMU can't parse the arguments
     */
    public QmpCommand arguments(String json) {
        return new QmpCommand(name, Arguments.of(name, json), timeout, priority);
    }

    /**
     * Returns this command with its own timeout, in place of {@link QmpClientBuilder#commandTimeout}.
     *
     * @throws IllegalArgumentException if the time is not positive
     */
    public QmpCommand timeout(Duration timeout) {
        Timeouts.checkPositive(timeout);
        return new QmpCommand(name, arguments, Optional.of(timeout), priority);
    }

    /**
     * Returns this command for out-of-band execution ({@code exec-oob}): QEMU executes it immediately, even while
     * another command is running. Only a few commands allow it, such as {@code migrate-pause} and {@code yank}, and
     * only a client with {@link QmpClientBuilder#outOfBand} can send it.
     */
    public QmpCommand outOfBand() {
        return new QmpCommand(name, arguments, timeout, Priority.OUT_OF_BAND);
    }

    /** Returns the name of the command. */
    public String name() {
        return name;
    }

    RawJson argumentsAsJson() {
        return arguments.json();
    }

    Duration timeoutOr(Duration other) {
        return timeout.orElse(other);
    }

    boolean isOutOfBand() {
        return priority == Priority.OUT_OF_BAND;
    }

    /** Returns the name and the arguments of the command. */
    @Override
    public String toString() {
        return name + " " + arguments.json();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QmpCommand command
                && name.equals(command.name)
                && arguments.equals(command.arguments)
                && timeout.equals(command.timeout)
                && priority == command.priority;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, arguments, timeout, priority);
    }
}
