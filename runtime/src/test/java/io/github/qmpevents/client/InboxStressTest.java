package io.github.qmpevents.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qmpevents.runtime.EventDispatcher;
import io.github.qmpevents.runtime.RawJson;
import io.github.qmpevents.runtime.Received;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The queue of a subscription, under many schedules of the thread that reads and the threads that take. */
class InboxStressTest {
    private static final int BYTES = 10;
    private static final StreamItem.Disconnected<PlainEvent> END =
            new StreamItem.Disconnected<>(EndReason.ENDED, Optional.empty());
    private static final StreamItem.Disconnected<PlainEvent> CLOSED =
            new StreamItem.Disconnected<>(EndReason.CLOSED, Optional.empty());

    @Test
    void eachItemIsTakenOnceAndInOrder() throws Exception {
        Schedules.explore(random -> {
            Queue queue = new Queue(random, Overflow.WAIT);
            List<Taker> takers = queue.takers(1 + random.nextInt(3));
            return queue.race(takers, List.of(queue::fill), () -> {
                assertThat(queue.all(takers)).isEqualTo(queue.numbers(queue.count));
                assertThat(queue.largest.get()).isLessThanOrEqualTo(queue.capacity + 1);
            });
        });
    }

    @Test
    void eachItemIsTakenInOrderOrCountedAsDropped() throws Exception {
        Schedules.explore(random -> {
            Queue queue = new Queue(random, Overflow.DROP_OLDEST);
            List<Taker> takers = queue.takers(1);
            return queue.race(
                    takers,
                    List.of(queue::fill),
                    () -> assertThat(takers.get(0).next).isEqualTo(queue.count));
        });
    }

    @Test
    void everyWaitEndsWhenTheSubscriptionIsClosed() throws Exception {
        Schedules.explore(random -> {
            Queue queue = new Queue(random, Overflow.WAIT);
            List<Taker> takers = queue.takers(2);
            Schedules.Action close = pauses -> {
                for (int i = pauses.below(50); i > 0; i--) {
                    pauses.pause();
                }
                queue.inbox.clear(CLOSED);
            };
            return queue.race(
                    takers,
                    List.of(queue::fill, close),
                    () -> assertThat(queue.all(takers)).doesNotHaveDuplicates());
        });
    }

    @Test
    void anExecutorDispatchesEachItemOnceAndInOrder() throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            Schedules.explore(random -> {
                Queue queue = new Queue(random, Overflow.WAIT);
                Subscription<PlainEvent> subscription = new Subscription<>(queue.inbox, closed -> {});
                List<Long> dispatched = new ArrayList<>();
                Schedules.Action dispatch = pauses -> {
                    EventDispatcher<PlainEvent> dispatcher = EventDispatcher.<PlainEvent, PlainEvent.Other>builder(
                                    PlainEvent::decode, PlainEvent.Other.class)
                            .on(PlainEvent.Tick.class, tick -> dispatched.add(tick.number()))
                            .build();
                    CompletableFuture<StreamItem.Disconnected<PlainEvent>> end =
                            subscription.dispatchTo(dispatcher, executor);
                    assertThat(end.get()).isEqualTo(END);
                };
                return queue.race(
                        List.of(),
                        List.of(queue::fill, dispatch),
                        () -> assertThat(dispatched).isEqualTo(queue.numbers(queue.count)));
            });
        } finally {
            executor.shutdownNow();
        }
    }

    /** A queue and the thread that reads. */
    private static final class Queue implements Inbox.Monitor {
        private final int count;
        private final int capacity;
        private final MemoryBudget budget = MemoryBudget.ofBytes(1 << 20);
        private final Inbox<PlainEvent> inbox;
        private final AtomicInteger heldUp = new AtomicInteger();
        private final AtomicInteger largest = new AtomicInteger();
        private volatile Thread reading = Thread.currentThread();

        Queue(Random random, Overflow overflow) {
            boolean isLarge = random.nextBoolean();
            count = 1 + random.nextInt(isLarge ? 2000 : 200);
            capacity = 1 + random.nextInt(isLarge ? 100 : 8);
            inbox = new Inbox<>(new Capacity(Integer.MAX_VALUE, (long) capacity * BYTES, budget), overflow, this);
        }

        List<Taker> takers(int number) {
            List<Taker> takers = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                takers.add(new Taker(inbox));
            }
            return takers;
        }

        Schedules.Race race(List<Taker> takers, List<Schedules.Action> others, Schedules.Check check) {
            List<Schedules.Action> actions = new ArrayList<>(others);
            takers.forEach(taker -> actions.add(taker::takeAll));
            return new Schedules.Race(actions, () -> {
                check.run();
                assertThat(heldUp).hasValue(0);
                assertThat(budget.usedBytes()).isZero();
            });
        }

        /**
         * Puts all items into the queue as the thread that reads does, stopping while the queue is full, and then ends
         * the queue.
         */
        void fill(Schedules.Pauses pauses) {
            reading = Thread.currentThread();
            for (int i = 0; i < count; i++) {
                pauses.pause();
                inbox.offer(new ItemQueue.Sized<>(tick(i), BYTES));
                inbox.announce();
                while (heldUp.get() > 0 && !Thread.interrupted()) {
                    LockSupport.park(this);
                }
            }
            inbox.end(END);
        }

        private static StreamItem<PlainEvent> tick(long number) {
            return new StreamItem.Arrived<>(new Received<>(new PlainEvent.Tick(number), RawJson.of("{}")));
        }

        List<Long> numbers(long end) {
            return LongStream.range(0, end).boxed().toList();
        }

        List<Long> all(List<Taker> takers) {
            List<Long> all = new ArrayList<>();
            takers.forEach(taker -> all.addAll(taker.taken));
            Collections.sort(all);
            return all;
        }

        @Override
        public void heldUp() {
            heldUp.incrementAndGet();
        }

        @Override
        public void released() {
            heldUp.decrementAndGet();
            LockSupport.unpark(reading);
        }

        @Override
        public void dropped(long number) {}

        @Override
        public void queued(int items) {
            largest.accumulateAndGet(items, Math::max);
        }
    }

    /** A thread that takes items in all ways. */
    private static final class Taker {
        private final Inbox<PlainEvent> inbox;
        private final List<Long> taken = new ArrayList<>();

        /** The least number that the next item can have. */
        private long next;

        Taker(Inbox<PlainEvent> inbox) {
            this.inbox = inbox;
        }

        void takeAll(Schedules.Pauses pauses) throws InterruptedException {
            while (true) {
                pauses.pause();
                for (StreamItem<PlainEvent> item : takeSome(pauses)) {
                    if (item instanceof StreamItem.Disconnected<PlainEvent>) {
                        return;
                    }
                    add(item);
                }
            }
        }

        private List<StreamItem<PlainEvent>> takeSome(Schedules.Pauses pauses) throws InterruptedException {
            return switch (pauses.below(4)) {
                case 0 -> List.of(inbox.take());
                case 1 -> inbox.takeSome();
                case 2 -> inbox.pollSome();
                default -> {
                    StreamItem<PlainEvent> item = inbox.poll(1, TimeUnit.HOURS);
                    assertThat(item).isNotNull();
                    yield List.of(item);
                }
            };
        }

        private void add(StreamItem<PlainEvent> item) {
            if (item instanceof StreamItem.Dropped<PlainEvent> gap) {
                next += gap.count();
                return;
            }
            StreamItem.Arrived<PlainEvent> arrived = (StreamItem.Arrived<PlainEvent>) item;
            long number = ((PlainEvent.Tick) arrived.event()).number();
            assertThat(number).isGreaterThanOrEqualTo(next);
            taken.add(number);
            next = number + 1;
        }
    }
}
