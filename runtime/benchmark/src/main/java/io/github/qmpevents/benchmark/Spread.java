package io.github.qmpevents.benchmark;

import org.openjdk.jmh.util.ListStatistics;

/** The middle and the ends of several measurements of one thing. */
record Spread(double median, double least, double most) {
    static Spread of(double[] values) {
        ListStatistics statistics = new ListStatistics(values);
        return new Spread(statistics.getPercentile(50), statistics.getMin(), statistics.getMax());
    }
}
