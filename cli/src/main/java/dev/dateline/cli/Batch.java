package dev.dateline.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many inputs at a time and hands on the results in the order of the inputs, each as soon as it and those
 * before it are ready. Only a window of inputs is under way, so memory does not grow with their number.
 */
final class Batch {
    /** Copy nests as deep as its sender likes, and a JVM's own default may be as small as 256 kB. */
    private static final long STACK = 8L << 20;
    /** So many results a worker may wait for a slow one before them. */
    private static final int WINDOW = 4;

    private Batch() {}

    /** Takes results, one after the other. */
    interface Sink<O> {
        void take(O result) throws IOException;
    }

    /**
     * Works on the inputs.
     *
     * @throws IOException if the sink does; what is under way is dropped
     */
    static <I, O> void run(List<I> inputs, int jobs, Function<I, O> work, Sink<O> sink) throws IOException {
        int most = jobs == 1 ? 1 : jobs * WINDOW;
        ExecutorService workers = Executors.newFixedThreadPool(jobs, Batch::worker);
        Queue<Future<O>> window = new ArrayDeque<>();
        try {
            for (I input : inputs) {
                while (window.size() == most
                        || (!window.isEmpty() && window.element().isDone())) {
                    sink.take(result(window.remove()));
                }
                window.add(workers.submit(() -> work.apply(input)));
            }
            while (!window.isEmpty()) {
                sink.take(result(window.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Thread worker(Runnable task) {
        Thread thread = new Thread(null, task, "dateline-worker", STACK);
        thread.setDaemon(true);
        return thread;
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (ExecutionException bug) {
            throw new IllegalStateException("work on an input must not throw", bug.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a result", stopped);
        }
    }
}
