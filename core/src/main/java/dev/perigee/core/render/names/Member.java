package dev.perigee.core.render.names;

import dev.perigee.api.HttpError;
import dev.perigee.core.source.SourceFault;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * A component of a class.
 *
 * @param label how messages call it: {@code Post.title()}
 * @param handle of an object, gives an object
 */
record Member(String label, MethodHandle handle) {

    private static final MethodType TYPE = MethodType.methodType(Object.class, Object.class);

    static Member of(String label, MethodHandle handle) {
        return new Member(label, handle.asType(TYPE));
    }

    /**
     * The value of an object.
     *
     * @throws HttpError that the accessor throws, which is an answer and no fault
     * @throws AccessException around anything else that it throws
     */
    @Nullable Object get(Object owner) {
        try {
            return (Object) handle.invokeExact(owner);
        } catch (HttpError | SourceFault | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AccessException(label, e);
        }
    }
}
