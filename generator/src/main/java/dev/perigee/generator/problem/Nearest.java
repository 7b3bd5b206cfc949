package dev.perigee.generator.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names that were probably meant by one that is not there. */
public final class Nearest {

    private static final int MOST = 3;

    /** So many names are looked at, so that a mistake in a large site costs no time to speak of. */
    private static final int LOOKED_AT = 20_000;

    private record Candidate(String name, int distance) {}

    private Nearest() {}

    /**
     * Up to three names, the nearest first: as many letters apart as a third of the name is long,
     * letter case aside.
     */
    public static List<String> of(String name, Iterable<String> names) {
        int limit = Math.max(1, Math.min(name.length(), 60) / 3);
        List<Candidate> near = new ArrayList<>();
        int looked = 0;
        for (String candidate : names) {
            if (++looked > LOOKED_AT) {
                break;
            }
            int distance = distance(name, candidate, limit);
            if (distance <= limit && distance < candidate.length()) {
                near.add(new Candidate(candidate, distance));
            }
        }
        near.sort(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name));
        return near.stream().limit(MOST).map(Candidate::name).toList();
    }

    /** Says them as the end of a message, with a blank in front; empty if there are none. */
    public static String question(List<String> nearest) {
        return switch (nearest.size()) {
            case 0 -> "";
            case 1 -> " Did you mean '" + nearest.get(0) + "'?";
            default -> " Did you mean one of '" + String.join("', '", nearest) + "'?";
        };
    }

    /** How many letters must be added, dropped or changed; beyond the limit just more than it. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = isSame(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    private static boolean isSame(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
