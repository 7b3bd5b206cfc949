package notes;

import dev.perigee.testing.SiteClient;
import dev.perigee.testing.SiteExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Asked for by name only: a site that cannot be built. */
class Broken {

    @RegisterExtension
    static final SiteExtension kit =
            SiteExtension.inMemory().withSetting("trailingSlash", "sometimes");

    @Test
    void isNeverReached(SiteClient site) {}
}
