import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs the Neo4j of several processes in one Java, whose compiler has seen Neo4j's planner before: for tests, of which each package
 * needs a database of its own for a minute.
 *
 * <p>Arguments: the socket to listen at, and the seconds without a connection after which it ends. A connection is what standard
 * input and output are to {@link Launcher}, after a line with the home folder and the seconds.
 */
class Host {
    public static void main(String[] args) throws Exception {
        var open = new AtomicInteger();
        var idle = Long.parseLong(args[1]);
        try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(args[0]));
            System.out.println("ready");
            System.out.flush();
            var watch = new Thread(() -> endWhenIdle(open, idle));
            watch.setDaemon(true);
            watch.start();
            for (; ; ) {
                var connection = server.accept();
                open.incrementAndGet();
                new Thread(() -> {
                    serve(connection);
                    open.decrementAndGet();
                }).start();
            }
        }
    }

    private static void serve(SocketChannel connection) {
        try (connection) {
            var in = new DataInputStream(new BufferedInputStream(Channels.newInputStream(connection), 1 << 16));
            var out = new PrintStream(Channels.newOutputStream(connection), true, StandardCharsets.UTF_8);
            var home = Path.of(Launcher.readLine(in));
            var seconds = Long.parseLong(Launcher.readLine(in));
            try {
                new Launcher(in, out).run(home, seconds);
            } catch (Throwable failure) {
                try (var log = new PrintStream(home.resolve("neo4j.log").toFile(), StandardCharsets.UTF_8)) {
                    failure.printStackTrace(log);
                }
            }
        } catch (IOException e) {
            e.printStackTrace();
        }
    }

    private static void endWhenIdle(AtomicInteger open, long seconds) {
        try {
            for (var quiet = 0; quiet < seconds; quiet = open.get() == 0 ? quiet + 1 : 0) {
                Thread.sleep(1000);
            }
        } catch (InterruptedException e) {
            return;
        }
        System.exit(0);
    }
}
