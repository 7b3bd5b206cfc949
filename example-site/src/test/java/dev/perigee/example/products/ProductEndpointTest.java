package dev.perigee.example.products;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perigee.example.products.Products.Product;
import dev.perigee.testing.TestContext;
import dev.perigee.testing.TestResponse;
import org.junit.jupiter.api.Test;

/** An endpoint that is a public class is made by its test. */
class ProductEndpointTest {

    private static final TestContext PRODUCT = TestContext.get("/products/[id].json");

    @Test
    void aProductIsShown() throws Exception {
        TestResponse answer = PRODUCT.withParam("id", "gloves").call(new ProductEndpoint());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json(Product.class)).isEqualTo(new Product("gloves", "Gloves", 2450));
    }

    @Test
    void whatIsNotSoldIs404WithoutABody() throws Exception {
        TestResponse answer = PRODUCT.withParam("id", "hat").call(new ProductEndpoint());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.bytes()).isEmpty();
    }
}
