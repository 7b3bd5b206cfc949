package api;

import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import dev.perigee.api.Route;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import site.Rows;

@Route(prerender = false)
class RowsJson implements Endpoint {
    private static final Logger LOG = LoggerFactory.getLogger(RowsJson.class);

    @Override
    public Response get(Context context) throws Exception {
        LOG.info("counting rows");
        return Response.json(Map.of("rows", Rows.count()));
    }
}
