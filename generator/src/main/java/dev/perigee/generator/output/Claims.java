package dev.perigee.generator.output;

import dev.perigee.core.index.KeyHash;
import dev.perigee.generator.problem.Problem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Who makes which file. Eight bytes stay in memory for a file, eight more for each of its names
 * that letter case or Unicode form could confuse, and 16 to 24 for a folder; the names themselves
 * are read again from the spool, and only where hashes meet.
 *
 * <p>Refused are, once all files are known:
 *
 * <ol>
 *   <li>two that make the same file
 *   <li>a file that must also be a folder
 *   <li>names of files or folders that differ in letter case or Unicode form only
 * </ol>
 */
final class Claims {

    /** More would not help anybody. */
    private static final int MAX_PROBLEMS = 20;

    /** So many names of one hash prefix are duplicates; reading all of them would take memory. */
    private static final int LARGE_GROUP = 4096;

    private static final int ALL_PAIRS = 64;

    private static final Comparator<Named> TABLE_ORDER =
            ((Comparator<Named>)
                            (x, y) ->
                                    Long.compareUnsigned(KeyHash.of(x.key()), KeyHash.of(y.key())))
                    .thenComparing(Named::key);

    private final PlaceList files = new PlaceList();
    private final PlaceList folders = new PlaceList();
    private final PlaceList folded = new PlaceList();
    private final LongSet folderHashes = new LongSet();
    private String lastFolder = "";

    private final TreeMap<String, Problem> problems = new TreeMap<>();

    /** Claims a file. */
    void add(String key, long position) {
        files.add(KeyHash.of(key), position);
        addFolded(key, position);
        int end = key.lastIndexOf('/');
        if (end < 0 || (end == lastFolder.length() && key.startsWith(lastFolder))) {
            return;
        }
        lastFolder = key.substring(0, end);
        for (int slash = end; slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
            long hash = KeyHash.of(key, slash);
            if (!folderHashes.add(hash)) {
                return;
            }
            folders.add(hash, position);
            addFolded(key.substring(0, slash), position);
        }
    }

    private void addFolded(String name, long position) {
        String fold = NameFold.fold(name);
        if (!fold.equals(name)) {
            folded.add(KeyHash.of(fold), position);
        }
    }

    int files() {
        return files.size();
    }

    int folders() {
        return folderHashes.size();
    }

    boolean isFolder(String path) {
        return folderHashes.contains(KeyHash.of(path));
    }

    /** Where a file stands in the spool, by its place in table order; after {@link #check}. */
    long position(int index) {
        return files.position(index);
    }

    /** Where the file of a key stands in the spool, or -1; after {@link #check}. */
    long find(String key, SpoolReader spool) {
        for (int i = files.first(KeyHash.of(key)); i >= 0 && i < files.size(); i++) {
            if (files.prefix(i) != PlaceList.prefixOf(KeyHash.of(key))) {
                return -1;
            }
            if (spool.key(files.position(i)).equals(key)) {
                return files.position(i);
            }
        }
        return -1;
    }

    /** What is wrong, in a steady order; it also brings the files into table order. */
    List<Problem> check(SpoolReader spool) {
        files.sort();
        folders.sort();
        folded.sort();
        sortGroups(spool);
        meet(files, folders, (file, folder) -> checkFolder(spool, file, folder));
        meet(folded, files, (x, y) -> checkFold(spool, x, y));
        meet(folded, folders, (x, y) -> checkFold(spool, x, y));
        checkFoldedGroups(spool);
        return problems.values().stream().limit(MAX_PROBLEMS).toList();
    }

    private interface Meeting {
        void of(long position, long other);
    }

    /**
     * Calls {@code meeting} for all positions of both lists that share a prefix of their hashes.
     */
    private void meet(PlaceList some, PlaceList others, Meeting meeting) {
        int j = 0;
        for (int i = 0; i < some.size() && problems.size() < MAX_PROBLEMS; i++) {
            while (j < others.size() && others.prefix(j) < some.prefix(i)) {
                j++;
            }
            for (int k = j; k < others.size() && others.prefix(k) == some.prefix(i); k++) {
                meeting.of(some.position(i), others.position(k));
            }
        }
    }

    private void sortGroups(SpoolReader spool) {
        int end;
        for (int start = 0; start < files.size(); start = end) {
            end = files.groupEnd(start);
            if (end - start > LARGE_GROUP && reportsDuplicate(spool, start)) {
                continue;
            }
            if (end - start > 1) {
                sortGroup(spool, start, end);
            }
        }
    }

    private boolean reportsDuplicate(SpoolReader spool, int start) {
        int before = problems.size();
        sortGroup(spool, start, start + LARGE_GROUP);
        return problems.size() > before;
    }

    private record Named(String key, long position) {}

    private void sortGroup(SpoolReader spool, int start, int end) {
        Named[] group = new Named[end - start];
        for (int i = 0; i < group.length; i++) {
            long position = files.position(start + i);
            group[i] = new Named(spool.key(position), position);
        }
        Arrays.sort(group, TABLE_ORDER);
        for (int i = 0; i < group.length; i++) {
            files.setPosition(start + i, group[i].position());
            if (i > 0 && group[i].key().equals(group[i - 1].key())) {
                report(spool, group[i - 1].position(), group[i].position(), group[i].key());
            }
        }
    }

    private void report(SpoolReader spool, long one, long other, String key) {
        if (problems.size() < MAX_PROBLEMS) {
            add(OutputProblems.sameFile(key, spool.file(one).file(), spool.file(other).file()));
        }
    }

    private void checkFolder(SpoolReader spool, long file, long inFolder) {
        String key = spool.key(file);
        if (spool.key(inFolder).startsWith(key + "/")) {
            add(OutputProblems.fileAndFolder(spool.file(file).file(), spool.file(inFolder).file()));
        }
    }

    private void checkFoldedGroups(SpoolReader spool) {
        int end;
        for (int start = 0; start < folded.size(); start = end) {
            end = folded.groupEnd(start);
            for (int i = start; i < end; i++) {
                int others = end - start <= ALL_PAIRS ? end : Math.min(i + 2, end);
                for (int j = i + 1; j < others && problems.size() < MAX_PROBLEMS; j++) {
                    checkFold(spool, folded.position(i), folded.position(j));
                }
            }
        }
    }

    private void checkFold(SpoolReader spool, long one, long other) {
        if (one != other && differInFormOnly(spool.key(one), spool.key(other))) {
            add(OutputProblems.sameName(spool.file(one).file(), spool.file(other).file()));
        }
    }

    /** Whether two keys part at segments that are one name to some file systems. */
    private static boolean differInFormOnly(String one, String other) {
        String[] ours = one.split("/", -1);
        String[] theirs = other.split("/", -1);
        for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
            if (!ours[i].equals(theirs[i])) {
                return NameFold.fold(ours[i]).equals(NameFold.fold(theirs[i]));
            }
        }
        return false;
    }

    private void add(Problem problem) {
        problems.put(problem.toString(), problem);
    }
}
