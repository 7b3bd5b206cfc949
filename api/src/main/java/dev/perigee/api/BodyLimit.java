package dev.perigee.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The largest request body, in bytes, that a live route takes, in place of the site's {@code
 * bodySizeLimit} (1 MiB unless set). A larger one is answered with 413 (RFC 9110 § 15.5.14).
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface BodyLimit {

    /**
     * A whole number with an optional unit {@code B}, {@code KB}, {@code MB} or {@code GB} (powers
     * of 1024), such as {@code "50MB"}.
     */
    String value();
}
