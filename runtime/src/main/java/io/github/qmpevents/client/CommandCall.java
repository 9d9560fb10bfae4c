package io.github.qmpevents.client;

import io.github.qmpevents.runtime.MessageType;
import io.github.qmpevents.runtime.QmpEvent;
import io.github.qmpevents.runtime.RawJson;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One execution of a command, and the wait for its reply.
 *
 * @param <E> the type of all events of the spec
 * @param session the session that sends the command
 * @param command the command
 * @param timeout the time for the command and its reply
 */
record CommandCall<E extends QmpEvent>(Session<E> session, Command command, Duration timeout) {
    CommandCall(Session<E> session, QmpCommand command, Duration defaultTimeout) {
        this(session, new Command(command), command.timeoutOr(defaultTimeout));
    }

    /**
     * Sends the command and waits for its reply.
     *
     * @throws InterruptedException if the thread is interrupted before the reply
     */
    RawJson execute() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException(command.name() + " was not sent, since its caller was already interrupted");
        }
        session.send(command);
        return result(awaitReply());
    }

    private RawJson awaitReply() throws InterruptedException {
        try {
            return session.await(command.reply(), timeout, command::progress);
        } catch (TimeoutException e) {
            if (session.abandon(command)) {
                throw late();
            }
            return awaitReply();
        } catch (InterruptedException e) {
            boolean unused = session.abandon(command);
            if (command.state() != Command.State.ANSWERED) {
                throw interrupted(command.progress() + " when its caller was interrupted", e);
            }
            Thread.currentThread().interrupt();
            return command.reply().join();
        }
    }

    private static InterruptedException interrupted(String message, InterruptedException cause) {
        InterruptedException failure = new InterruptedException(message);
        failure.initCause(cause);
        return failure;
    }

    /** Sends the command and returns a future of its result, which is completed on a thread of the common pool. */
    CompletableFuture<RawJson> executeAsync() {
        session.send(command);
        CompletableFuture<RawJson> result = new CompletableFuture<>();
        CompletableFuture<RawJson> unusedReply = command.reply()
                .copy()
                .orTimeout(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS)
                .whenCompleteAsync((reply, failure) -> complete(result, failure));
        CompletableFuture<RawJson> unusedResult = result.whenComplete((value, failure) -> {
            if (result.isCancelled()) {
                session.abandon(command);
            }
        });
        return result;
    }

    /** Completes a result. As a stage of the reply, it would fail with a {@link CompletionException} instead. */
    private void complete(CompletableFuture<RawJson> result, @Nullable Throwable failure) {
        if (result.isDone()) {
            return;
        }
        try {
            result.complete(result(failure));
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private RawJson result(@Nullable Throwable failure) {
        if (failure instanceof TimeoutException && session.abandon(command)) {
            throw late();
        }
        try {
            return result(command.reply().join());
        } catch (CancellationException e) {
            throw session.ended(command.progress());
        }
    }

    private RawJson result(RawJson reply) {
        Optional<RawJson> error = reply.at(MessageType.ERROR.member());
        if (error.isPresent()) {
            throw new QmpCommandException(command.name(), error.get());
        }
        return reply.at(MessageType.RETURN.member()).orElseThrow();
    }

    private QmpTimeoutException late() {
        return new QmpTimeoutException(command.progress() + " " + Timeouts.within(timeout) + reason());
    }

    /** Returns the reason for a missing reply, as far as it is known. */
    private String reason() {
        String mishap = command.mishap();
        return switch (command.state()) {
            case QUEUED -> ": QEMU has not read the earlier commands";
            case WRITING -> ": " + (mishap == null ? "QEMU does not read it" : mishap) + "; the connection is closed";
            case SENT -> reasonForSilence(mishap);
            case ANSWERED -> "";
        };
    }

    private String reasonForSilence(@Nullable String mishap) {
        if (session.isHeldUp()) {
            return ": the full queue of a subscription with Overflow.WAIT holds up all reading. Do not await a command on the"
                    + " thread that empties the queue, or choose another Overflow.";
        }
        return mishap == null ? "" : ": " + mishap;
    }
}
