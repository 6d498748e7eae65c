import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;

/**
 * Runs Neo4j for one parent process.
 *
 * <p>Arguments: the home folder, which holds neo4j.conf. The first line of standard input is the password of the user
 * neo4j: an argument would show in the process list. Prints "ready" once Bolt answers. Ends when standard input closes,
 * so that it never outlives its parent, however the parent died.
 */
class Launcher {
    public static void main(String[] args) {
        try {
            run(Path.of(args[0]));
        } catch (Throwable failure) {
            failure.printStackTrace();
            System.exit(1); // Neo4j's threads would keep the process alive
        }
        System.exit(0);
    }

    private static void run(Path home) throws IOException {
        var stdin = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var password = stdin.readLine();

        var dbms = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(home.resolve("neo4j.conf"))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));

        setPassword(dbms.database("system"), password);
        if (!dbms.database("neo4j").isAvailable(120_000)) {
            throw new IllegalStateException("the database neo4j did not become available within 120 s");
        }
        System.out.println("ready");

        while (stdin.readLine() != null) {
            // The parent says nothing more: only the end of the stream matters.
        }
    }

    private static void setPassword(GraphDatabaseService system, String password) {
        try {
            system.executeTransactionally(
                    "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        } catch (QueryExecutionException e) {
            if (!e.getMessage().contains("cannot be the same")) { // every start but the first
                throw e;
            }
        }
    }
}
