package io.github.qmpevents.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * The speed of a program that receives events.
 *
 * @param events the number of events per second
 * @param cpu the CPU time of the program per event, in nanoseconds
 */
record Rate(double events, double cpu) {
    /** A number of events, and the times at which it was reached. */
    record Count(long events, long time, long cpu) {
        /** Returns the current count of this process. */
        static Count now(long events) {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Count(events, System.nanoTime(), system.getProcessCpuTime());
        }

        /** Returns the speed since an earlier count. */
        Rate since(Count earlier) {
            double more = events - earlier.events;
            return new Rate(more * 1e9 / (time - earlier.time), (cpu - earlier.cpu) / more);
        }
    }

    /** Returns the best figures of several turns: other load on the machine only makes them worse. */
    static Rate best(List<Rate> turns) {
        return new Rate(
                turns.stream().mapToDouble(Rate::events).max().orElseThrow(),
                turns.stream().mapToDouble(Rate::cpu).min().orElseThrow());
    }
}
