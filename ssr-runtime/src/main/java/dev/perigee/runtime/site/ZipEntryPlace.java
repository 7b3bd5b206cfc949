package dev.perigee.runtime.site;

/**
 * What the central directory of a zip file says of an entry (APPNOTE.TXT § 4.3.12).
 *
 * @param method 0 for stored
 * @param compressedSize in bytes
 * @param size in bytes
 * @param header position of its local header
 */
record ZipEntryPlace(int method, long compressedSize, long size, long header) {

    boolean isStored() {
        return method == 0 && compressedSize == size;
    }
}
