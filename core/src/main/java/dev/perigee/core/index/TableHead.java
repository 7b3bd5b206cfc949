package dev.perigee.core.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The head of a file table, and what follows from it about where its parts lie. */
record TableHead(int files, int sets, long keysLength, long setsLength, long contentSize) {

    int bits() {
        return TableFormat.directoryBits(files);
    }

    long directoryLength() {
        return TableFormat.directoryLength(bits());
    }

    long recordsAt() {
        return TableFormat.HEAD + directoryLength();
    }

    long recordsLength() {
        return (long) files * TableFormat.RECORD;
    }

    long keysAt() {
        return recordsAt() + recordsLength();
    }

    long setsAt() {
        return keysAt() + keysLength;
    }

    long setStartsAt() {
        return setsAt() + setsLength;
    }

    long setStartsLength() {
        return 8L * (sets + 1);
    }

    long length() {
        return setStartsAt() + setStartsLength();
    }

    ByteBuffer toBuffer() {
        ByteBuffer head = ByteBuffer.allocate(TableFormat.HEAD);
        head.putLong(TableFormat.MAGIC).putInt(TableFormat.VERSION).putInt(files).putInt(sets);
        head.putInt(bits()).putLong(keysLength).putLong(setsLength).putLong(contentSize);
        return head.putLong(length()).rewind();
    }

    static TableHead read(FileChannel channel, long position, long size, String name)
            throws IOException {
        ByteBuffer head = ByteBuffer.allocate(TableFormat.HEAD);
        while (head.hasRemaining() && channel.read(head, position + head.position()) >= 0) {}
        if (head.hasRemaining()
                || size < TableFormat.HEAD
                || head.getLong(0) != TableFormat.MAGIC) {
            throw IndexException.noIndex(name, "it does not start as a file table does");
        }
        if (head.getInt(8) != TableFormat.VERSION) {
            throw IndexException.otherVersion(name, head.getInt(8), TableFormat.VERSION);
        }
        TableHead read =
                new TableHead(
                        head.getInt(12),
                        head.getInt(16),
                        head.getLong(24),
                        head.getLong(32),
                        head.getLong(40));
        if (head.getLong(48) != size || read.length() != size) {
            throw IndexException.noIndex(
                    name, "it is " + size + " bytes long and says " + head.getLong(48));
        }
        return read;
    }
}
