package dev.perigee.example.reference;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ThrowsTree;
import dev.perigee.example.reference.ApiType.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The comments of one type as HTML. */
final class CommentText {

    private final String type;
    private final Set<String> types;
    private final UnaryOperator<String> links;
    private boolean inPre;

    CommentText(String type, Set<String> types, UnaryOperator<String> links) {
        this.type = type;
        this.types = types;
        this.links = links;
    }

    String summary(DocCommentTree comment) {
        return inline(comment.getFirstSentence());
    }

    String html(DocCommentTree comment) {
        String html = inline(comment.getFullBody());
        return html.isBlank() ? "" : "<p>" + html;
    }

    List<Note> notes(DocCommentTree comment) {
        List<Note> notes = new ArrayList<>();
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree param) {
                notes.add(note("takes", param.getName().toString(), param.getDescription()));
            } else if (tag instanceof ReturnTree result) {
                notes.add(note("returns", "", result.getDescription()));
            } else if (tag instanceof ThrowsTree thrown) {
                String name = thrown.getExceptionName().getSignature();
                notes.add(note("throws", name, thrown.getDescription()));
            }
        }
        return notes;
    }

    private Note note(String label, String name, List<? extends DocTree> description) {
        return new Note(label, name, inline(description));
    }

    private String inline(List<? extends DocTree> trees) {
        StringBuilder html = new StringBuilder();
        trees.forEach(tree -> append(tree, html));
        return html.toString().strip();
    }

    private void append(DocTree tree, StringBuilder html) {
        switch (tree.getKind()) {
            case TEXT -> html.append(escaped(((TextTree) tree).getBody()));
            case CODE, LITERAL -> code(((LiteralTree) tree), html);
            case LINK, LINK_PLAIN -> link((LinkTree) tree, html);
            case ENTITY -> html.append('&').append(((EntityTree) tree).getName()).append(';');
            case START_ELEMENT -> start(((StartElementTree) tree).getName().toString(), html);
            case END_ELEMENT -> end(((EndElementTree) tree).getName().toString(), html);
            default -> html.append(escaped(tree.toString()));
        }
    }

    /**
     * Elements come without their attributes; a {@code <pre>} can be scrolled with the keyboard.
     */
    private void start(String name, StringBuilder html) {
        inPre |= name.equals("pre");
        html.append(name.equals("pre") ? "<pre tabindex=\"0\">" : "<" + name + ">");
    }

    private void end(String name, StringBuilder html) {
        inPre &= !name.equals("pre");
        html.append("</").append(name).append('>');
    }

    private void code(LiteralTree literal, StringBuilder html) {
        String text = literal.getBody().getBody();
        String shown = inPre ? text.stripIndent().strip() : text.strip().replaceAll("\\s+", " ");
        html.append("<code>").append(escaped(shown)).append("</code>");
    }

    private void link(LinkTree link, StringBuilder html) {
        String target = link.getReference().getSignature();
        int hash = target.indexOf('#');
        String owner = hash < 0 ? target : target.substring(0, hash);
        String member = hash < 0 ? "" : target.substring(hash + 1).replaceAll("\\(.*", "");
        String label =
                link.getLabel().isEmpty()
                        ? "<code>" + escaped(label(owner, member)) + "</code>"
                        : inline(link.getLabel());
        if (!owner.isEmpty() && !types.contains(owner)) {
            html.append(label);
            return;
        }
        String page = owner.isEmpty() || owner.equals(type) ? "" : links.apply(owner);
        String url = page + (member.isEmpty() ? "" : "#" + member);
        html.append("<a href=\"").append(escaped(url)).append("\">").append(label).append("</a>");
    }

    private static String label(String owner, String member) {
        return owner.isEmpty() || member.isEmpty() ? owner + member : owner + "." + member;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
