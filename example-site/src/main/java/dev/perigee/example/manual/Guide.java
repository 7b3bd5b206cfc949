package dev.perigee.example.manual;

import dev.perigee.api.Entry;
import dev.perigee.api.Site;
import dev.perigee.example.manual.Menu.Link;
import dev.perigee.example.manual.Menu.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The chapters of the guide, in their order. */
public final class Guide {

    private static final String ROUTE = "/guide/[chapter]";

    private final Site site;
    private final List<Entry<Chapter>> chapters;

    private Guide(Site site, List<Entry<Chapter>> chapters) {
        this.site = site;
        this.chapters = chapters;
    }

    /** Reads it from the collection {@code guide}. */
    public static Guide of(Site site) {
        Comparator<Entry<Chapter>> byOrder =
                Comparator.comparingInt(chapter -> chapter.data().order());
        return new Guide(site, site.collection("guide", Chapter.class).sorted(byOrder));
    }

    /** The chapters. */
    public List<Entry<Chapter>> chapters() {
        return chapters;
    }

    /** All of it, seen from one chapter. */
    public Menu menu(String here) {
        Map<String, List<Link>> parts = new LinkedHashMap<>();
        for (Entry<Chapter> chapter : chapters) {
            String url = site.path(ROUTE, chapter.id());
            Chapter data = chapter.data();
            boolean isHere = chapter.id().equals(here);
            parts.computeIfAbsent(data.part(), part -> new ArrayList<>())
                    .add(new Link(data.title(), data.description(), url, isHere));
        }
        return new Menu(
                "Chapters",
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList());
    }
}
