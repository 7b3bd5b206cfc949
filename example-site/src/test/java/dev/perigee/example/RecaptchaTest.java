package dev.perigee.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.api.Services;
import dev.perigee.testing.TestContext;
import dev.perigee.testing.TestResponse;
import dev.perigee.testing.TestSite;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes wrong around the captcha's service; {@link OtherServicesIT} has what goes right. */
class RecaptchaTest {

    private static final TestSite SITE = TestSite.built(new Services());
    private static final TestContext PROOF =
            TestContext.post("/recaptcha").json(Map.of("recaptcha", "token"));

    @Test
    void aServiceThatIsDownIsABadGateway() throws Exception {
        TestResponse answer =
                PROOF.withEnv("RECAPTCHA_SECRET", "s3cret")
                        .withEnv("RECAPTCHA_URL", "http://127.0.0.1:1/verify")
                        .call(SITE);
        assertThat(answer.status()).isEqualTo(502);
    }

    @Test
    void aMissingSettingIsOurFault() throws Exception {
        TestResponse answer = PROOF.call(SITE);
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.failure().orElseThrow())
                .hasMessage("The environment variable RECAPTCHA_SECRET is not set.");
    }

    @Test
    void aProofIsRequired() throws Exception {
        TestResponse answer = TestContext.post("/recaptcha").json(Map.of()).call(SITE);
        assertThat(answer.status()).isEqualTo(400);
    }
}
