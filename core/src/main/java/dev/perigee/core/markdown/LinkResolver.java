package dev.perigee.core.markdown;

import dev.perigee.core.source.SourceFault;

/**
 * Where a link or an image of a Markdown text leads on the finished site. It is asked for every
 * target that stays on the site, relative to the file ({@code ./b.md#part}, {@code ../pic.png}) or
 * to its root ({@code /about}); never for one with a scheme or a host, nor for an anchor alone.
 */
@FunctionalInterface
public interface LinkResolver {

    /**
     * The URL for a target.
     *
     * @param target as the author wrote it, only escapes and entities of Markdown resolved
     * @return the target itself if there is nothing to change
     * @throws SourceFault if it leads nowhere; without a line it gets that of the link
     */
    String resolve(String target);

    /** Leaves all targets as they are. */
    static LinkResolver unchanged() {
        return target -> target;
    }
}
