package dev.perigee.core.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Site;
import dev.perigee.api.StaticPath;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandlerMethodsTest {

    interface Deleting extends Endpoint {
        @Override
        default Response delete(Context context) {
            return Response.empty(204);
        }
    }

    static class Base implements Deleting {
        @Override
        public Response get(Context context) {
            return Response.text("base");
        }
    }

    static class Listed extends Base {
        @Override
        public Response all(Context context) {
            return Response.text("all");
        }

        @Override
        public Stream<StaticPath> getStaticPaths(Site site) {
            return Stream.of();
        }

        Response post(String notAContext) {
            return Response.text(notAContext);
        }
    }

    static class Nothing implements Endpoint {}

    @Test
    void ownAndInheritedOnesCountInTheOrderOfTheIndex() {
        assertThat(HandlerMethods.of(Listed.class)).containsExactly("GET", "DELETE", "ALL");
        assertThat(HandlerMethods.of(Base.class)).containsExactly("GET", "DELETE");
    }

    @Test
    void theDefaultsAreNone() {
        assertThat(HandlerMethods.of(Nothing.class)).isEmpty();
        assertThat(HandlerMethods.hasStaticPaths(Nothing.class)).isFalse();
    }

    @Test
    void pathsAreListedOrNot() {
        assertThat(HandlerMethods.hasStaticPaths(Listed.class)).isTrue();
        assertThat(HandlerMethods.hasStaticPaths(Base.class)).isFalse();
    }

    @Test
    void theOnlyConstructorOrTheOnlyOneThatIsNotPrivate() {
        assertThat(SiteConstructor.of(Base.class)).isPresent();
        assertThat(SiteConstructor.of(String.class)).isEmpty();
        assertThat(SiteConstructor.of(Math.class)).isPresent();
    }
}
