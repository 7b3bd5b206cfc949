package dev.perigee.api;

import java.util.List;
import java.util.Optional;

/**
 * One page of a list that {@link Pagination} divided.
 *
 * @param data the items of this page
 * @param start the index of its first item in the whole list, counted from 0
 * @param end the index of its last item; one less than {@code start} if the list is empty
 * @param size the most items that a page has
 * @param total the number of items of all pages
 * @param currentPage the number of this page, counted from 1
 * @param lastPage the number of the last page
 * @param url the pages around this one
 */
public record Page<T>(
        List<T> data,
        int start,
        int end,
        int size,
        int total,
        int currentPage,
        int lastPage,
        Links url) {

    /**
     * URLs of pages, from the site's root on and with its base.
     *
     * @param current this page
     * @param next the page after it; none for the last page
     * @param prev the page before it; none for the first page
     * @param first the first page; none if this is it
     * @param last the last page; none if this is it
     */
    public record Links(
            String current,
            Optional<String> next,
            Optional<String> prev,
            Optional<String> first,
            Optional<String> last) {}
}
