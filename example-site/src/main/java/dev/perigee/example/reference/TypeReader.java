package dev.perigee.example.reference;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import dev.perigee.example.reference.ApiType.ApiMember;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Reads one type of the API. */
final class TypeReader {

    private final CompilationUnitTree unit;
    private final DocTrees comments;
    private final Set<String> names;
    private final UnaryOperator<String> links;
    private final Map<String, Integer> uses = new HashMap<>();

    TypeReader(
            CompilationUnitTree unit,
            DocTrees comments,
            Set<String> names,
            UnaryOperator<String> links) {
        this.unit = unit;
        this.comments = comments;
        this.names = names;
        this.links = links;
    }

    ApiType read(ClassTree type) {
        String name = type.getSimpleName().toString();
        CommentText text = new CommentText(name, names, links);
        TreePath path = TreePath.getPath(unit, type);
        Optional<DocCommentTree> comment = comment(path);
        return new ApiType(
                name,
                kind(type),
                declaration(type),
                comment.map(text::summary).orElse(""),
                comment.map(text::html).orElse(""),
                members(type, path, text));
    }

    private List<ApiMember> members(ClassTree type, TreePath path, CommentText text) {
        List<ApiMember> members = new ArrayList<>(components(type, path, text));
        for (Tree member : type.getMembers()) {
            TreePath place = new TreePath(path, member);
            if (member instanceof MethodTree method && isOffered(method, type)) {
                comment(place)
                        .ifPresent(
                                comment ->
                                        members.add(
                                                new ApiMember(
                                                        id(method),
                                                        name(method, type) + "()",
                                                        signature(method, type),
                                                        text.html(comment),
                                                        text.notes(comment))));
            }
        }
        return members;
    }

    /** Those of a record, of which its own comment speaks. */
    private List<ApiMember> components(ClassTree type, TreePath path, CommentText text) {
        Map<String, String> said = new HashMap<>();
        comment(path)
                .ifPresent(
                        it -> text.notes(it).forEach(note -> said.put(note.name(), note.html())));
        return components(type).stream()
                .map(
                        component -> {
                            String name = component.getName().toString();
                            String html = "<p>" + said.getOrDefault(name, "") + "</p>";
                            String signature = component.getType() + " " + name + "()";
                            return new ApiMember(name, name + "()", signature, html, List.of());
                        })
                .toList();
    }

    private static List<VariableTree> components(ClassTree type) {
        return type.getMembers().stream()
                .filter(member -> type.getKind() == Tree.Kind.RECORD)
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .toList();
    }

    private Optional<DocCommentTree> comment(TreePath path) {
        return Optional.ofNullable(comments.getDocCommentTree(path));
    }

    private static boolean isOffered(MethodTree method, ClassTree type) {
        Set<Modifier> flags = method.getModifiers().getFlags();
        boolean open =
                Set.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE).contains(type.getKind());
        return open ? !flags.contains(Modifier.PRIVATE) : flags.contains(Modifier.PUBLIC);
    }

    /** Methods of one name are told apart by number. */
    private String id(MethodTree method) {
        String name = method.getName().toString().replace("<init>", "new");
        int use = uses.merge(name, 1, Integer::sum);
        return use == 1 ? name : name + "-" + use;
    }

    private static String kind(ClassTree type) {
        return switch (type.getKind()) {
            case INTERFACE -> "interface";
            case ANNOTATION_TYPE -> "annotation";
            case RECORD -> "record";
            default -> "class";
        };
    }

    private static String declaration(ClassTree type) {
        String word = kind(type).equals("annotation") ? "@interface" : kind(type);
        String bounds = joined(type.getTypeParameters(), "<", ">");
        String header =
                components(type).stream()
                        .map(component -> component.getType() + " " + component.getName())
                        .collect(Collectors.joining(", ", "(", ")"));
        String above = type.getExtendsClause() == null ? "" : " extends " + type.getExtendsClause();
        String faces =
                joined(
                        type.getImplementsClause(),
                        word.equals("interface") ? " extends " : " implements ",
                        "");
        String head = type.getSimpleName() + bounds + (word.equals("record") ? header : "");
        return word + " " + head + above + faces;
    }

    private static String signature(MethodTree method, ClassTree type) {
        boolean constructor = method.getReturnType() == null;
        String still = method.getModifiers().getFlags().contains(Modifier.STATIC) ? "static " : "";
        String bounds = joined(method.getTypeParameters(), "<", "> ");
        String result = constructor ? "" : method.getReturnType() + " ";
        String parameters =
                method.getParameters().stream()
                        .map(TypeReader::parameter)
                        .collect(Collectors.joining(", ", "(", ")"));
        String thrown = joined(method.getThrows(), " throws ", "");
        return still + bounds + result + name(method, type) + parameters + thrown;
    }

    private static String name(MethodTree method, ClassTree type) {
        boolean constructor = method.getReturnType() == null;
        return (constructor ? type.getSimpleName() : method.getName()).toString();
    }

    private static String parameter(VariableTree parameter) {
        return parameter.toString().replaceAll("@\\w+ ", "");
    }

    private static String joined(List<? extends Tree> trees, String before, String after) {
        return trees.isEmpty()
                ? ""
                : trees.stream()
                        .map(Tree::toString)
                        .collect(Collectors.joining(", ", before, after));
    }
}
