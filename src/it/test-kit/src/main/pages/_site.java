import dev.perigee.api.*;
import notes.Notes;

class NotesSite implements Application {

    @Override
    public void start(Services services) {
        services.put(new Notes("from the application"));
    }

    @Override
    public void close() {}
}
