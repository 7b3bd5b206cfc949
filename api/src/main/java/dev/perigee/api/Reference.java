package dev.perigee.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a text of an entry is the id of an entry of a collection. That there is such an entry
 * is checked when the collection is read. It may stand on a {@code String}, and on an {@code
 * Optional}, a list, a set or an array of them.
 *
 * <pre>{@code
 * record Post(String title, @Reference("authors") List<String> authors) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.RECORD_COMPONENT,
    ElementType.FIELD,
    ElementType.PARAMETER,
    ElementType.METHOD
})
public @interface Reference {

    /** The name of the collection. */
    String value();
}
