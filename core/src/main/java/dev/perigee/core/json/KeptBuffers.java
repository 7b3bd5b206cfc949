package dev.perigee.core.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.RecyclerPool;

/**
 * The buffers that Jackson works in, kept for the next text. Those used last are used next, while
 * the processor's caches still know them; there are as many as were needed at the same time, and at
 * most {@value #MOST}. Nothing is bound to a thread, as a virtual one serves a single request.
 */
final class KeptBuffers implements RecyclerPool<BufferRecycler> {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 32;

    private final AtomicReferenceArray<BufferRecycler> kept = new AtomicReferenceArray<>(MOST);

    @Override
    public BufferRecycler acquirePooled() {
        for (int i = 0; i < MOST; i++) {
            BufferRecycler buffers = kept.get(i);
            if (buffers != null && kept.compareAndSet(i, buffers, null)) {
                return buffers;
            }
        }
        return new BufferRecycler();
    }

    @Override
    public void releasePooled(BufferRecycler buffers) {
        for (int i = 0; i < MOST; i++) {
            if (kept.get(i) == null && kept.compareAndSet(i, null, buffers)) {
                return;
            }
        }
    }
}
