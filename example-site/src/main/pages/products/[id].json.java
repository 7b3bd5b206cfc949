import dev.perigee.api.Route;
import dev.perigee.example.products.ProductEndpoint;

/** A route file may be this short: the endpoint is an ordinary class that any test can make. */
@Route(prerender = false)
class ProductJson extends ProductEndpoint {}
