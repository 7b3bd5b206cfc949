package dev.perigee.maven;

import dev.perigee.generator.launch.ServeControl;

/** What the user wants of the running server next; of several the last. Used by many threads. */
final class Wishes {

    /** What to do when the server has stopped. */
    enum Wish {
        /** It stopped by itself. */
        NONE,
        QUIT,
        /** Start it again. */
        RESTART,
        /** Start it again from the pom as it is now. */
        REREAD
    }

    private Wish wish = Wish.NONE;
    private ServeControl control = new ServeControl();

    /** The server that is stopped by the next wish. */
    synchronized void control(ServeControl running) {
        control = running;
        if (wish != Wish.NONE) {
            running.stop();
        }
    }

    synchronized void add(Wish newWish) {
        wish = wish == Wish.QUIT ? wish : newWish;
        control.stop();
        notifyAll();
    }

    /** The wish, after which there is none. */
    synchronized Wish take() {
        Wish taken = wish;
        wish = Wish.NONE;
        return taken;
    }

    /** Waits for a wish. */
    synchronized Wish await() throws InterruptedException {
        while (wish == Wish.NONE) {
            wait();
        }
        return take();
    }
}
