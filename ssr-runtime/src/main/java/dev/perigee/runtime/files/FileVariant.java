package dev.perigee.runtime.files;

import dev.perigee.core.index.FileEntry;

/**
 * A file in a content coding.
 *
 * @param coding as {@code Content-Encoding} names it; {@code identity} for the file itself
 * @param entry its bytes and entity tag
 */
record FileVariant(String coding, FileEntry entry) {}
