package dev.perigee.generator.compile;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A class file before it is written: nothing is, until all of them are known to be good. */
final class MemoryClass extends SimpleJavaFileObject {

    private final String name;
    private final JavaFileObject source;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    MemoryClass(String name, JavaFileObject source) {
        super(URI.create("memory:///class"), Kind.CLASS);
        this.name = name;
        this.source = source;
    }

    /** The binary name of the class. */
    String name() {
        return name;
    }

    JavaFileObject source() {
        return source;
    }

    byte[] bytes() {
        return content.toByteArray();
    }

    @Override
    public OutputStream openOutputStream() {
        content.reset();
        return content;
    }
}
