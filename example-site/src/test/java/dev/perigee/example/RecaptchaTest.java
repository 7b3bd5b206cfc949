package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Services;
import dev.perigee.testing.Body;
import dev.perigee.testing.SiteClient;
import dev.perigee.testing.SiteExtension;
import dev.perigee.testing.TestResponse;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes wrong around the captcha's service; {@link OtherServicesIT} has what goes right. */
class RecaptchaTest {

    private static final Body PROOF = Body.json(Map.of("recaptcha", "token"));
    private static final SiteExtension ALONE =
            SiteExtension.inMemory().withServices(new Services());

    @Nested
    class WithASecret {

        @RegisterExtension
        static final SiteExtension kit =
                ALONE.withEnv("RECAPTCHA_SECRET", "s3cret")
                        .withEnv("RECAPTCHA_URL", "http://127.0.0.1:1/verify");

        @Test
        void aServiceThatIsDownIsABadGateway(SiteClient site) {
            site.post("/recaptcha", PROOF).expect(502);
        }

        @Test
        void aProofIsRequired(SiteClient site) {
            site.post("/recaptcha", Body.json(Map.of())).expect(400);
        }
    }

    @Nested
    class WithoutASecret {

        @RegisterExtension static final SiteExtension kit = ALONE;

        @Test
        void aMissingSettingIsOurFault(SiteClient site) {
            TestResponse answer = site.post("/recaptcha", PROOF).expect(500);
            assertThat(answer.failure().orElseThrow())
                    .hasMessage("The environment variable RECAPTCHA_SECRET is not set.");
        }
    }
}
