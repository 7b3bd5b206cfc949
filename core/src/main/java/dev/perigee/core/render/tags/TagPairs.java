package dev.perigee.core.render.tags;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Finds the end of each section, layout and block. */
final class TagPairs {

    /** How deep sections may stand in each other. Far beyond what a person writes. */
    static final int DEPTH = 100;

    private TagPairs() {}

    static void join(List<Tag> tags, TemplateText template) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            if (tag.kind().opens()) {
                open.push(i);
                if (open.size() > DEPTH) {
                    throw TagProblems.tooDeep(template.place(tag.start()), DEPTH);
                }
            } else if (tag.kind() == TagKind.END) {
                close(tags, i, open, template);
            }
        }
        if (!open.isEmpty()) {
            Tag last = tags.get(open.peek());
            throw TagProblems.notEnded(template.place(last.start()), last);
        }
    }

    private static void close(List<Tag> tags, int end, Deque<Integer> open, TemplateText template) {
        Tag tag = tags.get(end);
        if (open.isEmpty()) {
            throw TagProblems.endsNothing(template.place(tag.start()), tag);
        }
        int start = open.pop();
        Tag opener = tags.get(start);
        if (!opener.text().equals(tag.text())) {
            throw TagProblems.endsAnother(
                    template.place(tag.start()), tag, opener, template.place(opener.start()));
        }
        tags.set(start, opener.withPartner(end));
        tags.set(end, tag.withPartner(start));
    }
}
