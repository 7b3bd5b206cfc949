package dev.perigee.runtime.body;

/** File names that clients send. */
final class FileNames {

    private FileNames() {}

    /**
     * The last part of a name, whichever of the two slashes the client's system has; without
     * control characters, and empty for what is a folder ({@code ..}) or names a drive ({@code
     * C:}).
     */
    static String withoutFolder(String sent) {
        int slash = Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\'));
        String name = sent.substring(slash + 1).replaceAll("\\p{Cntrl}", "").strip();
        String bare = name.replaceFirst("^[A-Za-z]:", "");
        return bare.equals(".") || bare.equals("..") ? "" : bare;
    }
}
