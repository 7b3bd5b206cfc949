import dev.perigee.api.Application;
import dev.perigee.api.Services;
import dev.perigee.example.Database;
import dev.perigee.example.newsletter.Newsletter;
import dev.perigee.example.posts.PostDraft;
import dev.perigee.example.posts.Posts;
import dev.perigee.example.tasks.Tasks;
import dev.perigee.example.users.Users;
import java.util.Optional;

/** Opens the database while the site lives; {@code DATABASE_URL} points elsewhere. */
class ExampleSite implements Application {

    private static final String IN_MEMORY = "jdbc:h2:mem:example;DB_CLOSE_DELAY=-1";

    private Optional<Database> opened = Optional.empty();

    @Override
    public void start(Services services) throws Exception {
        String url = Optional.ofNullable(System.getenv("DATABASE_URL")).orElse(IN_MEMORY);
        Database database = Database.open(url);
        opened = Optional.of(database);
        Posts posts = new Posts(database.connections());
        if (posts.page(1, 1).isEmpty()) {
            posts.add(new PostDraft("Hello, World!", "This site has just begun."));
        }
        services.put(database)
                .put(posts)
                .put(new Tasks(database.connections()))
                .put(new Newsletter(database.connections()))
                .put(new Users());
    }

    @Override
    public void close() {
        opened.ifPresent(Database::close);
    }
}
