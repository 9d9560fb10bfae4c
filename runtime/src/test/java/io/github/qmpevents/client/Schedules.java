package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Runs races in which a few threads start together, with different pauses in each race. {@code
 * -Dqmp.stress.seconds=600} sets a longer time for each test.
 */
final class Schedules implements AutoCloseable {
    private static final long SECONDS = Long.getLong("qmp.stress.seconds", 1);

    /** The time after which a race counts as hanging: it has only a few hundred steps. */
    private static final long HANGS_AFTER_SECONDS = 60;

    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "stress");
        thread.setDaemon(true);
        return thread;
    });

    /** The actions of a race, each on its own thread, and the check after all have ended. */
    record Race(List<Action> actions, Check check) {}

    /** The part of one thread in a race. */
    interface Action {
        void run(Pauses pauses) throws Exception;
    }

    /** Fails if a race has led to a wrong result. */
    interface Check {
        void run() throws Exception;
    }

    /** The pauses of one thread. */
    static final class Pauses {
        /** A thread pauses most of the time, sometimes, or hardly ever. */
        private static final List<Integer> ODDS = List.of(6, 16, 1000, 100_000);

        private final Random random;
        private final int odds;

        private Pauses(long seed) {
            random = new Random(seed);
            odds = ODDS.get(random.nextInt(ODDS.size()));
        }

        /** Pauses to let other threads run, or does not. */
        void pause() {
            int choice = random.nextInt(odds);
            if (choice == 0) {
                LockSupport.parkNanos(1);
            } else if (choice < 4) {
                for (int i = random.nextInt(500); i > 0; i--) {
                    Thread.onSpinWait();
                }
            }
        }

        int below(int bound) {
            return random.nextInt(bound);
        }
    }

    /** Runs races until the time is up. */
    static void explore(Function<Random, Race> races) throws Exception {
        long begin = System.nanoTime();
        long seed = begin;
        try (Schedules schedules = new Schedules()) {
            do {
                schedules.run(races.apply(new Random(seed)), seed);
                seed++;
            } while (System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(SECONDS));
        }
    }

    private void run(Race race, long seed) throws Exception {
        CyclicBarrier start = new CyclicBarrier(race.actions().size());
        List<Future<?>> running = new ArrayList<>();
        for (Action action : race.actions()) {
            Pauses pauses = new Pauses(seed * 31 + running.size());
            running.add(threads.submit(() -> {
                start.await();
                action.run(pauses);
                return null;
            }));
        }
        long begin = System.nanoTime();
        for (Future<?> action : running) {
            long left = TimeUnit.SECONDS.toNanos(HANGS_AFTER_SECONDS) - (System.nanoTime() - begin);
            await(action, left, "race " + seed);
        }
        race.check().run();
    }

    private static void await(Future<?> action, long nanoseconds, String race) throws InterruptedException {
        try {
            action.get(nanoseconds, TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(race + " failed", e.getCause());
        } catch (TimeoutException e) {
            fail(race + " hangs:\n" + stacks());
        }
    }

    private static String stacks() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(thread -> thread.getKey().getName().equals("stress"))
                .map(thread -> Arrays.stream(thread.getValue())
                        .map(frame -> "\n    at " + frame)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** Ends the threads, even those that hang. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
