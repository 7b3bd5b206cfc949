import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;

class SlowText implements Endpoint {
    @Override
    @SuppressWarnings("InfiniteLoopStatement")
    public Response get(Context context) {
        while (true) {
            Thread.onSpinWait();
        }
    }
}
