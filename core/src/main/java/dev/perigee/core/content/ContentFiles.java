package dev.perigee.core.content;

import dev.perigee.core.source.Source;
import dev.perigee.core.source.SourceFault;
import dev.perigee.core.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds the files of a collection: those in its folder and below, and one file of its name beside
 * the folders. Names that start with {@code _} are left out, and so are endings that no content
 * has, such as those of pictures beside the texts.
 */
final class ContentFiles {

    static final String ROOT = "content";

    private static final Map<String, ContentFile.Form> FORMS =
            Map.of(
                    "md", ContentFile.Form.MARKDOWN,
                    "json", ContentFile.Form.JSON,
                    "yaml", ContentFile.Form.YAML,
                    "yml", ContentFile.Form.YAML);
    private static final List<String> NOT_READ = List.of("markdown", "mdx", "toml", "json5");

    private final SourceTree sources;

    ContentFiles(SourceTree sources) {
        this.sources = sources;
    }

    /** The names of all collections, sorted. */
    SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        for (String path : sources.list(ROOT)) {
            String rest = path.substring(ROOT.length() + 1);
            int slash = rest.indexOf('/');
            String name = slash < 0 ? wholeName(rest) : rest.substring(0, slash);
            if (isName(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether there is a folder of that name with anything in it. */
    boolean has(String name) {
        return isName(name) && !sources.list(ROOT + "/" + name).isEmpty();
    }

    /** Whether a collection could be called so. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.charAt(0) != '_'
                && name.charAt(0) != '.'
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c < ' ' || c == 0x7f);
    }

    /**
     * The files of a collection, in the order of their paths.
     *
     * @param faults takes those of files that look like content and are not read
     */
    List<ContentFile> of(String name, List<SourceFault> faults) {
        List<ContentFile> files = new ArrayList<>();
        String folder = ROOT + "/" + name;
        for (String ending : List.of("json", "yaml", "yml")) {
            String path = folder + "." + ending;
            if (sources.find(path).isPresent()) {
                files.add(new ContentFile(path, name, form(ending), true));
            }
        }
        for (String path : sources.list(folder)) {
            if (path.indexOf("/_", folder.length()) < 0) {
                add(path, folder, files, faults);
            }
        }
        return files;
    }

    private void add(
            String path, String folder, List<ContentFile> files, List<SourceFault> faults) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (FORMS.containsKey(ending) && name.length() > ending.length() + 1) {
            files.add(ContentFile.inFolder(path, folder, form(ending)));
        } else if (looksLikeContent(ending)) {
            String shown = sources.find(path).map(Source::name).orElse(path);
            faults.add(ContentProblems.endingNotRead(shown, ending));
        }
    }

    private static boolean looksLikeContent(String ending) {
        String lower = ending.toLowerCase(Locale.ROOT);
        return FORMS.containsKey(lower) || NOT_READ.contains(lower);
    }

    private static ContentFile.Form form(String ending) {
        return FORMS.getOrDefault(ending, ContentFile.Form.MARKDOWN);
    }

    private static String wholeName(String file) {
        int dot = file.lastIndexOf('.');
        boolean data = dot > 0 && List.of("json", "yaml", "yml").contains(file.substring(dot + 1));
        return data ? file.substring(0, dot) : "";
    }
}
