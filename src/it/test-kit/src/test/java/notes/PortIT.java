package notes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.testing.Body;
import dev.perigee.testing.SiteClient;
import dev.perigee.testing.SiteExtension;
import java.net.HttpURLConnection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same site behind the server of production, in Failsafe. */
class PortIT {

    @RegisterExtension static final SiteExtension kit = SiteExtension.onFreePort();

    @Test
    void anybodyCanAskIt(SiteClient site) throws Exception {
        site.post("/api/notes", Body.form(Map.of("text", "over the wire"))).expect(303);
        assertThat(site.get("/api/list").text()).contains("over the wire");
        HttpURLConnection other =
                (HttpURLConnection) site.url("/posts/1.json").toURL().openConnection();
        assertThat(new String(other.getInputStream().readAllBytes())).isEqualTo("{\"id\":1}");
    }
}
