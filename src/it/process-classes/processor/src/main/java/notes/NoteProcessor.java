package notes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** For each annotated class a class with the note in it. */
@SupportedAnnotationTypes("notes.Note")
public class NoteProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> types, RoundEnvironment round) {
        for (Element element : round.getElementsAnnotatedWith(Note.class)) {
            String name = ((TypeElement) element).getQualifiedName() + "Note";
            try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                String type = element.getSimpleName() + "Note";
                out.write("package site; class " + type + " { static final String TEXT = \"");
                out.write(element.getAnnotation(Note.class).value() + "\"; }");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return true;
    }
}
