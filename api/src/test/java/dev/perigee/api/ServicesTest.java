package dev.perigee.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServicesTest {

    private static final Key<String> USER = Key.of("user", String.class);

    @Test
    void aServiceIsFoundByItsTypeAndByWhatItIs() {
        Services services = new Services().put("text").put(Number.class, 5);

        assertThat(services.find(String.class)).contains("text");
        assertThat(services.find(CharSequence.class)).contains("text");
        assertThat(services.find(Number.class)).contains(5);
        assertThat(services.find(List.class)).isEmpty();
        assertThat(services.types()).containsExactly(String.class, Number.class);
    }

    @Test
    void aTypeIsPutOnce() {
        Services services = new Services().put("text");

        assertThatThrownBy(() -> services.put(String.class, "other"))
                .hasMessage(
                        "There is a service of type java.lang.String already. Put each type once.");
    }

    @Test
    void ofSeveralThatFitTheExactOneWins() {
        Services services = new Services().put("text").put(CharBuffer.allocate(1));

        assertThatThrownBy(() -> services.find(CharSequence.class))
                .hasMessage(
                        "More than one service is a java.lang.CharSequence: java.lang.String,"
                                + " java.nio.HeapCharBuffer. Put the one that is meant under that type:"
                                + " put(CharSequence.class, …).");
        services.put(CharSequence.class, "meant");
        assertThat(services.find(CharSequence.class)).contains("meant");
    }

    @Test
    void localsGoByNameAndType() {
        Locals locals = new Locals();
        locals.put(USER, "ann");

        assertThat(locals.get(Key.of("user", String.class))).isEqualTo("ann");
        assertThat(locals.find(Key.of("user", Integer.class))).isEmpty();
        assertThatThrownBy(() -> locals.get(Key.of("cart", String.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Locals hold no 'cart'. Is this route below the middleware that puts it?"
                                + " There: [user].");
    }

    @Test
    void aLocalHasTheTypeOfItsKey() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Key<Object> lying = (Key) USER;

        assertThatThrownBy(() -> new Locals().put(lying, 5)).isInstanceOf(ClassCastException.class);
    }
}
