package dev.perigee.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where a route is answered: {@code @Route(prerender = false)} keeps it live,
 * {@code @Route(prerender = true)} makes it a static file. Without the annotation the plugin's
 * {@code prerender} parameter decides. On a {@link Middleware}, {@code prerender = false} makes it
 * a guard: a prerendered route below it is a build error.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Route {

    /** Whether the route is rendered at build time. */
    boolean prerender();
}
