package io.github.qmpevents.benchmark;

import org.openjdk.jmh.util.ListStatistics;

/** The median and the range of several measurements of one figure. */
record Spread(double median, double least, double most) {
    static Spread of(double[] values) {
        ListStatistics statistics = new ListStatistics(values);
        return new Spread(statistics.getPercentile(50), statistics.getMin(), statistics.getMax());
    }
}
