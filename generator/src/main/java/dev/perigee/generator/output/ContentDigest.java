package dev.perigee.generator.output;

import dev.perigee.core.index.Sha256;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * SHA-256 (FIPS 180-4 § 6.2) of contents that are in memory, for a JVM without the second compiler,
 * as a worker is. The JDK's counts on what that one puts in its place, and takes twice as long as
 * this without it: of ten thousand pages, a tenth of all work. Elsewhere the JDK's is the faster.
 */
final class ContentDigest {

    private static final int BLOCK = 64;
    private static final int LENGTH = 8;

    /** Parts of the cube roots of the first 64 primes (§ 4.2.2). */
    private static final int[] CONSTANTS = {
        0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4,
                0xab1c5ed5,
        0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7,
                0xc19bf174,
        0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc,
                0x76f988da,
        0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351,
                0x14292967,
        0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e,
                0x92722c85,
        0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585,
                0x106aa070,
        0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
                0x682e6ff3,
        0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
                0xc67178f2,
    };

    private final int[] hash = {
        0x6a09e667,
        0xbb67ae85,
        0x3c6ef372,
        0xa54ff53a,
        0x510e527f,
        0x9b05688c,
        0x1f83d9ab,
        0x5be0cd19
    };

    private final int[] schedule = new int[BLOCK];

    private ContentDigest() {}

    static Sha256 of(byte[] content) {
        ContentDigest digest = new ContentDigest();
        int whole = content.length - content.length % BLOCK;
        digest.add(content, whole);
        byte[] rest = padded(content, whole);
        digest.add(rest, rest.length);
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * digest.hash.length);
        bytes.asIntBuffer().put(digest.hash);
        return Sha256.of(bytes.array());
    }

    /** What is left, a bit that is set, zeros, and the length in bits (§ 5.1.1). */
    private static byte[] padded(byte[] content, int from) {
        int left = content.length - from;
        byte[] rest =
                Arrays.copyOfRange(
                        content, from, from + (left < BLOCK - LENGTH ? BLOCK : 2 * BLOCK));
        rest[left] = (byte) 0x80;
        ByteBuffer.wrap(rest).putLong(rest.length - LENGTH, 8L * content.length);
        return rest;
    }

    private void add(byte[] bytes, int length) {
        for (int start = 0; start < length; start += BLOCK) {
            prepare(bytes, start);
            compress();
        }
    }

    private void prepare(byte[] bytes, int start) {
        int[] w = schedule;
        int at = start;
        for (int i = 0; i < 16; i++, at += 4) {
            w[i] =
                    (bytes[at] << 24)
                            | ((bytes[at + 1] & 0xff) << 16)
                            | ((bytes[at + 2] & 0xff) << 8)
                            | (bytes[at + 3] & 0xff);
        }
        for (int i = 16; i < BLOCK; i++) {
            int x = w[i - 15];
            int y = w[i - 2];
            int first = turned(x, 7) ^ turned(x, 18) ^ (x >>> 3);
            int second = turned(y, 17) ^ turned(y, 19) ^ (y >>> 10);
            w[i] = w[i - 16] + first + w[i - 7] + second;
        }
    }

    /** Four rounds a turn, so that the eight values need not be moved in each: half of them is. */
    private void compress() {
        int[] w = schedule;
        int[] k = CONSTANTS;
        int a = hash[0];
        int b = hash[1];
        int c = hash[2];
        int d = hash[3];
        int e = hash[4];
        int f = hash[5];
        int g = hash[6];
        int h = hash[7];
        for (int i = 0; i < BLOCK; i += 4) {
            h += ones(e) + chosen(e, f, g) + k[i] + w[i];
            d += h;
            h += zeros(a) + most(a, b, c);
            g += ones(d) + chosen(d, e, f) + k[i + 1] + w[i + 1];
            c += g;
            g += zeros(h) + most(h, a, b);
            f += ones(c) + chosen(c, d, e) + k[i + 2] + w[i + 2];
            b += f;
            f += zeros(g) + most(g, h, a);
            e += ones(b) + chosen(b, c, d) + k[i + 3] + w[i + 3];
            a += e;
            e += zeros(f) + most(f, g, h);
            int wasA = a;
            a = e;
            e = wasA;
            int wasB = b;
            b = f;
            f = wasB;
            int wasC = c;
            c = g;
            g = wasC;
            int wasD = d;
            d = h;
            h = wasD;
        }
        hash[0] += a;
        hash[1] += b;
        hash[2] += c;
        hash[3] += d;
        hash[4] += e;
        hash[5] += f;
        hash[6] += g;
        hash[7] += h;
    }

    private static int zeros(int x) {
        return turned(x, 2) ^ turned(x, 13) ^ turned(x, 22);
    }

    private static int ones(int x) {
        return turned(x, 6) ^ turned(x, 11) ^ turned(x, 25);
    }

    private static int chosen(int x, int y, int z) {
        return z ^ (x & (y ^ z));
    }

    private static int most(int x, int y, int z) {
        return (x & y) | (z & (x | y));
    }

    private static int turned(int x, int by) {
        return (x >>> by) | (x << (32 - by));
    }
}
