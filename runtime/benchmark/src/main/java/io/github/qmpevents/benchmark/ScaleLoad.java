package io.github.qmpevents.benchmark;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The events that one process writes to many connections, in rounds: in each round, every connection gets one event.
 *
 * @param connections the number of connections
 * @param rounds the number of rounds
 * @param warmUp the number of rounds that are not measured, at the beginning
 * @param perSecond the number of rounds per second
 * @param flooded the number of connections that also get other events, as many as they take
 */
record ScaleLoad(int connections, int rounds, int warmUp, int perSecond, int flooded) {
    private static final int WARM_UP_SECONDS = 3;
    private static final int MEASURED_SECONDS = 5;

    /** The fewest events per second for a meaningful median. */
    private static final int FEWEST_EVENTS = 50;

    /** Returns a load of one event a second for each connection, or more if there are only a few connections. */
    static ScaleLoad of(int connections) {
        int perSecond = Math.max(1, FEWEST_EVENTS / connections);
        return new ScaleLoad(
                connections,
                (WARM_UP_SECONDS + MEASURED_SECONDS) * perSecond,
                WARM_UP_SECONDS * perSecond,
                perSecond,
                0);
    }

    /** Returns this load with one connection that is flooded. */
    ScaleLoad withFlood() {
        return new ScaleLoad(connections, rounds, warmUp, perSecond, 1);
    }

    /** Returns this load as arguments of a program, which {@link #parse} reads. */
    List<String> toArguments() {
        return IntStream.of(connections, rounds, warmUp, perSecond, flooded)
                .mapToObj(Integer::toString)
                .toList();
    }

    /** Returns the load in the arguments of a program, from an index on. */
    static ScaleLoad parse(String[] arguments, int from) {
        return new ScaleLoad(
                Integer.parseInt(arguments[from]),
                Integer.parseInt(arguments[from + 1]),
                Integer.parseInt(arguments[from + 2]),
                Integer.parseInt(arguments[from + 3]),
                Integer.parseInt(arguments[from + 4]));
    }

    /** Returns the duration of the measured rounds, in seconds. */
    double measuredSeconds() {
        return (double) (rounds - warmUp) / perSecond;
    }

    /** Returns the number of events in the measured rounds. */
    int measuredEvents() {
        return connections * (rounds - warmUp);
    }
}
