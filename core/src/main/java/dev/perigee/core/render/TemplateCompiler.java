package dev.perigee.core.render;

import com.github.mustachejava.Code;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultMustache;
import dev.perigee.core.render.tags.Delimiters;
import dev.perigee.core.render.tags.Place;
import dev.perigee.core.render.tags.Tag;
import dev.perigee.core.render.tags.TagKind;
import dev.perigee.core.render.tags.TagReader;
import dev.perigee.core.render.tags.TemplateText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a template's tags into codes. */
final class TemplateCompiler {

    private final TemplateText text;
    private final TemplateFactory factory;
    private final List<Tag> tags;
    private final List<Reference> references = new ArrayList<>();
    private final Set<String> overridable = new HashSet<>();
    private final List<Runnable> checks = new ArrayList<>();

    TemplateCompiler(TemplateText text, TemplateFactory factory) {
        this(text, factory, Delimiters.DEFAULT);
    }

    TemplateCompiler(TemplateText text, TemplateFactory factory, Delimiters delimiters) {
        this.text = text;
        this.factory = factory;
        this.tags = TagReader.read(text, delimiters, factory.escaping().isMarkup());
    }

    Template compile() {
        Mustache content = content(0, tags.size());
        return new Template(text.name(), content, references, overridable, checks);
    }

    private Mustache content(int from, int to) {
        List<Code> codes = new ArrayList<>();
        TextBuilder pending = new TextBuilder();
        for (int i = from; i < to; i = next(i)) {
            Tag tag = tags.get(i);
            if (tag.kind() == TagKind.TEXT) {
                pending.add(tag);
            } else if (tag.kind() != TagKind.COMMENT && tag.kind() != TagKind.DELIMITERS) {
                pending.startLine(tag);
                pending.flushTo(codes);
                codes.add(code(i, tag));
            } else {
                pending.startLine(tag);
            }
        }
        pending.flushTo(codes);
        TemplateContext context = context(Delimiters.DEFAULT, 1);
        return new DefaultMustache(context, factory, codes.toArray(new Code[0]), text.name());
    }

    private int next(int i) {
        return tags.get(i).kind().opens() ? tags.get(i).partner() + 1 : i + 1;
    }

    private Code code(int i, Tag tag) {
        Place place = text.place(tag.start());
        TemplateContext context = context(tag.delimiters(), place.line());
        String name = tag.text();
        return switch (tag.kind()) {
            case VARIABLE -> new VariableCode(context, factory, name, true, place);
            case RAW -> new VariableCode(context, factory, name, false, place);
            case SECTION -> section(i, context);
            case INVERTED -> new InvertedCode(context, factory, inner(i), name, place);
            case BLOCK -> block(i, tag);
            case PARTIAL -> new PartialCall(factory, reference(tag, Map.of()), indent(tag));
            case LAYOUT -> new PartialCall(factory, reference(tag, blocks(i)), indent(tag));
            case TEXT, END, COMMENT, DELIMITERS ->
                    throw new IllegalStateException("No code for " + tag);
        };
    }

    private TemplateContext context(Delimiters delimiters, int line) {
        return new TemplateContext(delimiters.open(), delimiters.close(), text.name(), line, false);
    }

    private Mustache inner(int i) {
        return content(i + 1, tags.get(i).partner());
    }

    private BlockBody body(int i) {
        Tag tag = tags.get(i);
        return new BlockBody(inner(i), text.place(tag.start()), holds(i, tag.text()));
    }

    /** Whether a block of that name stands in a tag; what a call of a layout gives is none. */
    private boolean holds(int outer, String block) {
        boolean given = tags.get(outer).kind() == TagKind.LAYOUT;
        for (int i = outer + 1; i < tags.get(outer).partner(); i = next(i)) {
            Tag tag = tags.get(i);
            boolean same = !given && tag.kind() == TagKind.BLOCK && tag.text().equals(block);
            if (same || (tag.kind().opens() && holds(i, block))) {
                return true;
            }
        }
        return false;
    }

    private SectionCode section(int i, TemplateContext context) {
        SectionCode code =
                new SectionCode(context, factory, inner(i), tags.get(i).text(), section(i));
        checks.addAll(code.checks());
        return code;
    }

    private SectionText section(int i) {
        Tag tag = tags.get(i);
        int end = tags.get(tag.partner()).start();
        Place place = text.place(tag.start());
        return new SectionText(text, tag.end(), end, tag.delimiters(), place, isOwn(i));
    }

    private boolean isOwn(int section) {
        return tags.subList(section + 1, tags.get(section).partner()).stream()
                .allMatch(this::isOwn);
    }

    /** Whether a tag shows nothing but the site's own; a value that it does not escape is. */
    private boolean isOwn(Tag tag) {
        return switch (tag.kind()) {
            case TEXT, RAW, INVERTED, END, COMMENT, DELIMITERS -> true;
            case SECTION -> {
                Helper helper = factory.helper(tag.text());
                yield helper == null || !helper.showsValues();
            }
            case VARIABLE, PARTIAL, LAYOUT, BLOCK -> false;
        };
    }

    private static Indent indent(Tag tag) {
        return new Indent(tag.indent(), tag.alone());
    }

    private BlockCode block(int i, Tag tag) {
        overridable.add(tag.text());
        return new BlockCode(tag.text(), body(i), indent(tag));
    }

    private Reference reference(Tag tag, Map<String, BlockBody> blocks) {
        Place place = text.place(tag.start());
        Reference reference = new Reference(tag.text(), tag.kind(), place, Map.copyOf(blocks));
        references.add(reference);
        return reference;
    }

    /** What a call of a layout gives. Anything else in it is none of the output. */
    private Map<String, BlockBody> blocks(int layout) {
        Map<String, BlockBody> blocks = new HashMap<>();
        for (int i = layout + 1; i < tags.get(layout).partner(); i = next(i)) {
            Tag tag = tags.get(i);
            if (tag.kind() == TagKind.BLOCK) {
                BlockBody before = blocks.put(tag.text(), body(i));
                if (before != null && factory.isStrict()) {
                    throw TemplateProblems.blockTwice(text.place(tag.start()), tag.text());
                }
            } else if (factory.isStrict()) {
                refuseOutput(tag, tags.get(layout).text());
            }
        }
        return blocks;
    }

    private void refuseOutput(Tag tag, String layout) {
        boolean silent =
                switch (tag.kind()) {
                    case COMMENT, DELIMITERS -> true;
                    case TEXT -> tag.text().isBlank();
                    default -> false;
                };
        if (!silent) {
            int white = tag.text().length() - tag.text().stripLeading().length();
            int start = tag.kind() == TagKind.TEXT ? tag.start() + white : tag.start();
            throw TemplateProblems.textOutsideOfBlocks(text.place(start), layout);
        }
    }
}
