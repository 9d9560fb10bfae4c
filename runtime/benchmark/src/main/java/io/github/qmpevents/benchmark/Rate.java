package io.github.qmpevents.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The speed of a program that receives events.
 *
 * @param events the number of events in a second
 * @param cpu the CPU time of the program for one event, in nanoseconds
 */
record Rate(double events, double cpu) {
    /** A number of events, and the times until there were as many. */
    record Count(long events, long time, long cpu) {
        /** Returns the count for this process now. */
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

    /** Returns the medians. */
    static Rate median(List<Rate> rates) {
        return new Rate(median(rates, Rate::events), median(rates, Rate::cpu));
    }

    private static double median(List<Rate> rates, ToDoubleFunction<Rate> figure) {
        double[] sorted = rates.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
