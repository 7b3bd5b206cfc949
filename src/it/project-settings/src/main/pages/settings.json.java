import dev.perigee.api.Context;
import dev.perigee.api.Endpoint;
import dev.perigee.api.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

class SettingsJson implements Endpoint {
    @Override
    public Response get(Context context) throws Exception {
        Map<String, Object> settings = new TreeMap<>();
        settings.put("word", site.Words.of("x"));
        settings.put(
                "parameter",
                site.Words.class.getMethod("of", String.class).getParameters()[0].getName());
        settings.put("filtered", read("/app.properties"));
        settings.put("raw", read("/raw/raw.properties"));
        settings.put("excluded", getClass().getResource("/secret.txt") != null);
        settings.put("argument", System.getProperty("argument", "none"));
        return Response.json(settings);
    }

    private Properties read(String name) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = getClass().getResourceAsStream(name)) {
            properties.load(in);
        }
        return properties;
    }
}
