package dev.perigee.core.markdown;

import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/**
 * What HTML asks for today: a cell is aligned by a style, as its attribute is obsolete (HTML §
 * 16.2), and the checkbox of a task says what it stands for to those who cannot see it. URLs are
 * encoded here, as the renderer of CommonMark would, which looks at each with a regular expression.
 */
final class ModernAttributes implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof TableCell) {
            String side = attributes.remove("align");
            if (side != null) {
                attributes.put("style", "text-align: " + side);
            }
        } else if (node instanceof TaskListItemMarker task) {
            attributes.put("aria-label", task.isChecked() ? "Completed task" : "Incomplete task");
        } else if (node instanceof Link) {
            attributes.computeIfPresent("href", (name, url) -> UrlText.encoded(url));
        } else if (node instanceof Image) {
            attributes.computeIfPresent("src", (name, url) -> UrlText.encoded(url));
        }
    }
}
