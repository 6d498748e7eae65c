import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.event.DatabaseEventContext;
import org.neo4j.graphdb.event.DatabaseEventListenerAdapter;
import org.neo4j.kernel.monitoring.ExceptionalDatabaseEvent;

/**
 * Runs Neo4j for one parent process.
 *
 * <p>Arguments: the home folder, which holds neo4j.conf, and the seconds in which the database must become available. The
 * first line of standard input is the password of the user neo4j: an argument would show in the process list. Prints
 * "ready" once Bolt answers, and then runs the transactions of {@link Bulk} on standard input. Ends when standard input
 * closes, so that it never outlives its parent, however the parent died. Ends with status 4 after "panic" and the reason if
 * the database needs a restart, as after a full disk: Neo4j itself would stay, and refuse every transaction.
 */
class Launcher {
    public static void main(String[] args) {
        var launcher = new Launcher(new DataInputStream(new BufferedInputStream(System.in, 1 << 16)), System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop));
        try {
            launcher.run(Path.of(args[0]), Long.parseLong(args[1]));
        } catch (Throwable failure) {
            failure.printStackTrace();
            System.exit(1); // Neo4j's threads would keep the process alive
        }
        System.exit(0);
    }

    private final DataInputStream in;
    private final PrintStream out;
    private volatile DatabaseManagementService dbms;

    Launcher(DataInputStream in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    /** Returns when the input has ended, after Neo4j has stopped. */
    void run(Path home, long seconds) throws IOException {
        var password = readLine(in);

        dbms = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(home.resolve("neo4j.conf"))
                .build();
        dbms.registerDatabaseEventListener(new EndOnPanic(out));
        try {
            setPassword(dbms.database("system"), password);
            if (!dbms.database("neo4j").isAvailable(seconds * 1000)) {
                throw new IllegalStateException("the database neo4j did not become available within " + seconds + " s");
            }
            out.println("ready");
            new Bulk(in, out, dbms.database("neo4j")).run();
        } catch (EOFException e) {
            // The parent has gone in the middle of a transaction.
        } finally {
            stop();
        }
    }

    private void stop() {
        if (dbms != null) {
            dbms.shutdown();
        }
    }

    static String readLine(DataInputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
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

    /** Ends the process when a database panics, and gives the reason to the parent: a full disk may not take a log line. */
    private static class EndOnPanic extends DatabaseEventListenerAdapter {
        private final PrintStream out;

        EndOnPanic(PrintStream out) {
            this.out = out;
        }

        @Override
        public void databasePanic(DatabaseEventContext event) {
            end(event);
        }

        @Override
        public void databaseOutOfDiskSpace(DatabaseEventContext event) {
            end(event);
        }

        private void end(DatabaseEventContext event) {
            var reason = new StringBuilder("panic of the database " + event.getDatabaseName());
            if (event instanceof ExceptionalDatabaseEvent exceptional) {
                for (var cause = exceptional.getCause(); cause != null; cause = cause.getCause()) {
                    reason.append(": ").append(cause.getClass().getSimpleName()).append(" ").append(cause.getMessage());
                }
            }
            out.println(reason.toString().replace('\n', ' '));
            out.flush();
            Runtime.getRuntime().halt(4); // a clean shutdown of a database that panicked does not end
        }
    }
}
