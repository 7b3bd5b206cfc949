package dev.perigee.generator.output;

import java.io.IOException;

/** All files of a site, read from the spool, in table order: the same for the same site. */
record FinishedFiles(Claims claims, SpoolReader spool) {

    interface Visitor {
        void visit(SpooledFile file) throws IOException;
    }

    void forEach(Visitor visitor) throws IOException {
        for (int i = 0; i < claims.files(); i++) {
            visitor.visit(spool.file(claims.position(i)));
        }
    }

    /** As {@link #forEach}, without the files that the site does not answer. */
    void forEachServed(Visitor visitor) throws IOException {
        forEach(
                file -> {
                    if (file.served()) {
                        visitor.visit(file);
                    }
                });
    }
}
