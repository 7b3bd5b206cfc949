import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;

/** One mebibyte in 64 pieces of 16 KiB. */
@Route(prerender = false)
class OneMegabyte implements Endpoint {

  private static final byte[] PIECE = new byte[16 * 1024];

  @Override
  public Response get(Context context) {
    return Response.stream(
        out -> {
          for (int i = 0; i < 64; i++) {
            out.write(PIECE);
          }
        },
        "application/octet-stream");
  }
}
