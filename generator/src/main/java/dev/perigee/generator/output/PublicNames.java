package dev.perigee.generator.output;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names in the public folder, or among the assets, that mean something. */
public final class PublicNames {

    /** Keys, passwords, histories: what nobody publishes on purpose. */
    private static final Pattern SECRET =
            Pattern.compile(
                    "\\.env(\\..*)?"
                            + "|\\.(git|svn|hg|bzr|ssh|gnupg|aws|azure|kube|docker)"
                            + "|\\.(npmrc|netrc|pgpass|htpasswd|git-credentials|bash_history)"
                            + "|id_(rsa|dsa|ecdsa|ed25519)"
                            + "|.*\\.(key|p12|pfx|jks|keystore|kdbx)");

    /** What file managers and editors leave behind. */
    private static final Set<String> LEFT_BEHIND =
            Set.of(
                    ".ds_store",
                    "thumbs.db",
                    "desktop.ini",
                    ".gitkeep",
                    ".gitignore",
                    ".gitattributes");

    private PublicNames() {}

    /** Whether a file or folder of this name holds keys, passwords or the like. */
    public static boolean isSecret(String name) {
        return SECRET.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a part of a path is secret. */
    static boolean isSecretPath(Path path) {
        for (Path name : path) {
            if (isSecret(name.toString())) {
                return true;
            }
        }
        return false;
    }

    /** Whether file managers and editors make files of this name. */
    public static boolean isLeftBehind(String name) {
        return LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT));
    }
}
