package dev.perigee.generator.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Log4j's list of its plugins, {@code Log4j2Plugins.dat}; a jar has one of them. It holds a number
 * of categories, and for each its name, a number of plugins, and for each plugin key, class, name
 * and two flags (Log4j 2, {@code PluginCache}). Without the merge the appenders and layouts of all
 * jars but one were unknown.
 */
final class Log4jPlugins {

    private record Plugin(String className, String name, boolean printable, boolean deferred) {}

    private final Map<String, Map<String, Plugin>> categories = new TreeMap<>();

    private Log4jPlugins() {}

    /** Of two plugins for one key the first stays. */
    static byte[] merged(List<byte[]> files) throws IOException {
        Log4jPlugins plugins = new Log4jPlugins();
        for (byte[] file : files) {
            plugins.read(new DataInputStream(new ByteArrayInputStream(file)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        plugins.write(new DataOutputStream(out));
        return out.toByteArray();
    }

    private void read(DataInputStream in) throws IOException {
        for (int category = in.readInt(); category > 0; category--) {
            Map<String, Plugin> plugins =
                    categories.computeIfAbsent(in.readUTF(), name -> new TreeMap<>());
            for (int plugin = in.readInt(); plugin > 0; plugin--) {
                plugins.putIfAbsent(
                        in.readUTF(),
                        new Plugin(in.readUTF(), in.readUTF(), in.readBoolean(), in.readBoolean()));
            }
        }
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeInt(categories.size());
        for (Map.Entry<String, Map<String, Plugin>> category : categories.entrySet()) {
            out.writeUTF(category.getKey());
            out.writeInt(category.getValue().size());
            for (Map.Entry<String, Plugin> entry : category.getValue().entrySet()) {
                Plugin plugin = entry.getValue();
                out.writeUTF(entry.getKey());
                out.writeUTF(plugin.className());
                out.writeUTF(plugin.name());
                out.writeBoolean(plugin.printable());
                out.writeBoolean(plugin.deferred());
            }
        }
    }
}
