package vn.soat.output.bulk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A bounded queue between threads that can be closed, when nothing more comes, and broken off, when
 * nobody wants more. Whoever is faster waits, so that memory stays the same however many files
 * there are.
 */
final class Channel<T> {

  private final int capacity;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<T> items = new ArrayDeque<>();
  private boolean closed;
  private boolean brokenOff;

  Channel(int capacity) {
    this.capacity = capacity;
  }

  /** Adds an item, waiting for room; false if nobody wants it any more. */
  boolean put(T item) {
    lock.lock();
    try {
      while (items.size() >= capacity && !brokenOff) {
        changed.awaitUninterruptibly();
      }
      if (!brokenOff) {
        items.add(item);
        changed.signalAll();
      }
      return !brokenOff;
    } finally {
      lock.unlock();
    }
  }

  /** What is there, at least one item and at most {@code most}; none after the last. */
  List<T> take(int most) {
    lock.lock();
    try {
      while (items.isEmpty() && !closed && !brokenOff) {
        changed.awaitUninterruptibly();
      }
      List<T> taken = new ArrayList<>();
      while (taken.size() < most && !items.isEmpty()) {
        taken.add(items.remove());
      }
      changed.signalAll();
      return taken;
    } finally {
      lock.unlock();
    }
  }

  /** Nothing more comes; what is in it can still be taken. */
  void close() {
    end(false);
  }

  /** Nobody wants more; what is in it is dropped. */
  void breakOff() {
    end(true);
  }

  private void end(boolean drop) {
    lock.lock();
    try {
      closed = true;
      if (drop) {
        brokenOff = true;
        items.clear();
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
