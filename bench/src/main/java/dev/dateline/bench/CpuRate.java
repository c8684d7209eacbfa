package dev.dateline.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * How much an iteration gets done in a second of its thread's CPU time: other load on the machine, which a rate by the
 * clock falls with, does not count. JMH shows the public method.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class CpuRate {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private int parts;
    private long start;
    private double done;

    /** Begins an iteration. */
    @Setup(Level.Iteration)
    public void start(BenchmarkParams benchmark, IterationParams iteration) {
        parts = parts(benchmark, iteration);
        done = 0;
        start = threads.getCurrentThreadCpuTime();
    }

    void add(double amount) {
        done += amount;
    }

    /** What was added, a second. */
    public double perCpuSecond() {
        return done * 1e9 / (threads.getCurrentThreadCpuTime() - start) / parts;
    }

    /** JMH adds up over measured iterations what each counts, so each gives this part of a mean. */
    static int parts(BenchmarkParams benchmark, IterationParams iteration) {
        return iteration.getType() == IterationType.MEASUREMENT ? iteration.getCount() * benchmark.getForks() : 1;
    }
}
