package dev.perigee.core.routing;

/** How one segment of a pattern is tried against a path. */
sealed interface Step {

    /** Whether this step and all after it fit the path from segment {@code at} on. */
    boolean fits(Attempt attempt, int at);

    /** A quick look at the first segment it would take: false only if it cannot fit. */
    default boolean mayStartWith(String segment) {
        return true;
    }

    /** {@code about}. */
    record Literal(int index, String text) implements Step {
        @Override
        public boolean fits(Attempt attempt, int at) {
            return mayStartWith(attempt.segment(at)) && attempt.from(index + 1, at + 1);
        }

        @Override
        public boolean mayStartWith(String segment) {
            return segment.equals(text);
        }
    }

    /** {@code [p]}. */
    record One(int index, Slot slot) implements Step {
        @Override
        public boolean fits(Attempt attempt, int at) {
            String value = attempt.segment(at);
            return slot.takes(value)
                    && attempt.from(index + 1, at + 1)
                    && attempt.take(slot, value);
        }
    }

    /** {@code [[p]]}: a segment if it can have one, else none. */
    record Maybe(int index, Slot slot) implements Step {
        @Override
        public boolean fits(Attempt attempt, int at) {
            if (at < attempt.size()) {
                String value = attempt.segment(at);
                if (slot.takes(value) && attempt.from(index + 1, at + 1)) {
                    return attempt.take(slot, value);
                }
            }
            return attempt.from(index + 1, at) && attempt.take(slot, "");
        }
    }

    /** {@code [...p]}: as many segments as it can have. */
    record Rest(int index, Slot slot) implements Step {
        @Override
        public boolean fits(Attempt attempt, int at) {
            int fewest = Math.max(at, attempt.firstEnd(index));
            for (int end = attempt.lastEnd(index); end >= fewest; end--) {
                if (attempt.mayGoOn(index + 1, end)
                        && takes(attempt, at, end)
                        && attempt.from(index + 1, end)) {
                    return attempt.take(slot, attempt.joined(at, end, '/'));
                }
            }
            return false;
        }

        private boolean takes(Attempt attempt, int at, int end) {
            return slot.anyValue() || slot.takes(attempt.joined(at, end, '/'));
        }
    }

    /** Text with parameters that stay in one segment. */
    record Mixed(int index, MixedMatcher matcher) implements Step {
        @Override
        public boolean fits(Attempt attempt, int at) {
            return matcher.matches(attempt.segment(at), attempt.values())
                    && attempt.from(index + 1, at + 1);
        }

        @Override
        public boolean mayStartWith(String segment) {
            return matcher.mayStartWith(segment);
        }
    }

    /** Text with a rest parameter: as few segments as it can have, at least one. */
    record MixedRest(int index, MixedMatcher matcher) implements Step {
        @Override
        public boolean fits(Attempt attempt, int at) {
            if (!mayStartWith(attempt.segment(at))) {
                return false;
            }
            int fewest = Math.max(at + 1, attempt.firstEnd(index));
            for (int end = fewest; end <= attempt.lastEnd(index); end++) {
                if (attempt.mayGoOn(index + 1, end)
                        && matcher.mayEndWith(attempt.segment(end - 1))
                        && matcher.matches(
                                attempt.joined(at, end, Slot.SEPARATOR), attempt.values())
                        && attempt.from(index + 1, end)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean mayStartWith(String segment) {
            return matcher.mayStartWith(segment);
        }
    }
}
