package dev.perigee.example.products;

import java.util.Map;
import java.util.Optional;

/** What the shop sells. */
public final class Products {

    /** A product; its price is in cents. */
    public record Product(String id, String name, int price) {}

    private static final Map<String, Product> BY_ID =
            Map.of(
                    "helmet", new Product("helmet", "Helmet", 8900),
                    "gloves", new Product("gloves", "Gloves", 2450));

    private Products() {}

    /** The product with that id. */
    public static Optional<Product> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
