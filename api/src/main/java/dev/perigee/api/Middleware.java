package dev.perigee.api;

/**
 * Wraps the routes at and below its folder. It lives in a file {@code _middleware.java}; of several
 * on the way to a route the outermost runs first. Made once and used by many threads, as an {@link
 * Endpoint} is.
 *
 * <pre>{@code
 * class Auth implements Middleware {
 *   @Override
 *   public Response handle(Context context, Next next) throws Exception {
 *     context.locals().put(USER, userOf(context.request()));
 *     return next.proceed();
 *   }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface Middleware {

    /** Answers itself, or returns what {@link Next#proceed} gives, changed or not. */
    Response handle(Context context, Next next) throws Exception;
}
