package dev.perigee.example.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** The logo: a planet, and the orbit whose nearest point is the perigee. */
public final class Logo {

    private static final Color NIGHT = new Color(0x10162f);
    private static final Color ORBIT = new Color(0xf5b942);
    private static final Color PLANET = new Color(0x4f8cff);

    private Logo() {}

    /** The logo as a PNG of {@code size} × {@code size} pixels. */
    public static byte[] png(int size) throws IOException {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        draw(graphics, size);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void draw(Graphics2D graphics, double size) {
        graphics.scale(size, size);
        graphics.setColor(NIGHT);
        graphics.fill(new Ellipse2D.Double(0, 0, 1, 1));
        graphics.setColor(PLANET);
        graphics.fill(new Ellipse2D.Double(0.23, 0.34, 0.32, 0.32));
        graphics.setColor(ORBIT);
        graphics.setStroke(new BasicStroke(0.03f));
        graphics.draw(new Ellipse2D.Double(0.14, 0.24, 0.74, 0.52));
        graphics.fill(new Ellipse2D.Double(0.085, 0.445, 0.11, 0.11));
    }
}
