package dev.perigee.generator.prerender;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Carries work from those who list it to those who do it. Its capacity is what bounds the memory of
 * a build: whoever lists waits while it is full. An interrupt, which the site's code may have left
 * behind, changes nothing.
 */
final class Conveyor<T> {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ArrayDeque<T> items = new ArrayDeque<>();
    private final int capacity;
    private int listers;
    private boolean stopped;

    /**
     * An empty one.
     *
     * @param capacity how many items it holds
     * @param listers how many will call {@link #end}
     */
    Conveyor(int capacity, int listers) {
        this.capacity = capacity;
        this.listers = listers;
    }

    /** Adds an item, when there is room; false if there is no more use in it. */
    boolean put(T item) {
        lock.lock();
        try {
            while (items.size() >= capacity && !stopped) {
                changed.awaitUninterruptibly();
            }
            if (stopped) {
                return false;
            }
            items.add(item);
            changed.signalAll();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Takes the next item, when there is one; empty when there will be no more. */
    Optional<T> take() {
        lock.lock();
        try {
            while (items.isEmpty() && listers > 0 && !stopped) {
                changed.awaitUninterruptibly();
            }
            if (stopped || items.isEmpty()) {
                return Optional.empty();
            }
            if (items.size() >= capacity) {
                changed.signalAll();
            }
            return Optional.of(items.remove());
        } finally {
            lock.unlock();
        }
    }

    /** One lister has no more. */
    void end() {
        lock.lock();
        try {
            listers--;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Drops what is left; nothing is put or taken any more. */
    void stop() {
        lock.lock();
        try {
            stopped = true;
            items.clear();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
