package rar.model.allocation;

/** A binary heap of members, the one with the foremost claim first; a claim may change while its member is first. */
final class UnitQueue {

    /** Whether member {@code i} comes before member {@code j}. */
    interface Order {
        boolean before(int i, int j);
    }

    private final int[] heap;
    private final Order order;
    private int size;

    /** Keeps the array {@code members}. */
    UnitQueue(int[] members, Order order) {
        this.heap = members;
        this.order = order;
        this.size = members.length;
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i);
        }
    }

    /** The foremost member. */
    int first() {
        return heap[0];
    }

    /** Puts the first member where it belongs now. */
    void reorderFirst() {
        sink(0);
    }

    /** Takes the first member out. */
    void removeFirst() {
        size--;
        heap[0] = heap[size];
        sink(0);
    }

    private void sink(int start) {
        int place = start;
        int member = heap[place];
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            if (child + 1 < size && order.before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!order.before(heap[child], member)) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = member;
    }
}
