package dev.perigee.core.content;

import java.util.Collection;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class Nearest {

    private static final int NEAR = 3;
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * The name that differs least, by at most three letters and half of all; letter case is a small
     * difference.
     */
    static Optional<String> of(String name, Collection<String> names) {
        String best = "";
        int bestDistance = NEAR + 1;
        for (String candidate : names) {
            int longer = Math.max(candidate.length(), name.length());
            boolean possible = Math.abs(candidate.length() - name.length()) < bestDistance;
            int distance =
                    possible && name.length() <= LONGEST ? distance(name, candidate) : NEAR + 1;
            if (distance < bestDistance && distance <= longer / 2) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** How many letters must be added, dropped or changed (Levenshtein), letter case aside. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = same(a.charAt(i - 1), b.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
