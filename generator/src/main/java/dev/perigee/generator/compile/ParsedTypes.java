package dev.perigee.generator.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Tells each page which classes it declares, also when they cannot be compiled. */
final class ParsedTypes implements TaskListener {

    /** By address, since javac hands out its own wrapping of a source. */
    private final Map<URI, PageSource> pages = new HashMap<>();

    ParsedTypes(Collection<PageSource> pages) {
        pages.forEach(page -> this.pages.put(page.toUri(), page));
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.PARSE) {
            PageSource page = pages.get(event.getSourceFile().toUri());
            if (page != null) {
                declare(page, event.getCompilationUnit());
            }
        }
    }

    private static void declare(PageSource page, CompilationUnitTree unit) {
        ExpressionTree packageName = unit.getPackageName();
        String prefix = packageName == null ? "" : packageName + ".";
        for (Tree declared : unit.getTypeDecls()) {
            if (declared instanceof ClassTree type && !type.getSimpleName().isEmpty()) {
                page.declares(prefix + type.getSimpleName());
            }
        }
    }
}
