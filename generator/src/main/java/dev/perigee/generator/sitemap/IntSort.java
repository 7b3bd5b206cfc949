package dev.perigee.generator.sitemap;

import java.util.function.IntBinaryOperator;

/** Sorts numbers by an order of the caller's, without an object for each (merge sort). */
final class IntSort {

    private IntSort() {}

    /**
     * Sorts in place; equal ones keep their order.
     *
     * @param order compares as a {@link java.util.Comparator} does
     */
    static void sort(int[] values, IntBinaryOperator order) {
        int[] from = values.clone();
        sort(from, values, 0, values.length, order);
    }

    private static void sort(int[] from, int[] to, int start, int end, IntBinaryOperator order) {
        if (end - start < 2) {
            return;
        }
        int middle = (start + end) >>> 1;
        sort(to, from, start, middle, order);
        sort(to, from, middle, end, order);
        int left = start;
        int right = middle;
        for (int i = start; i < end; i++) {
            boolean takeLeft =
                    right >= end
                            || (left < middle && order.applyAsInt(from[left], from[right]) <= 0);
            to[i] = takeLeft ? from[left++] : from[right++];
        }
    }
}
