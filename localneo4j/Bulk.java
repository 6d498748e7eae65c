import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/**
 * Writes nodes and relationships that are new, without Bolt and without Cypher, which together take several times as long in a
 * Java that has just started.
 *
 * <p>The parent sends them as the frames that bulk.go writes, one transaction after the other. A transaction ends with a frame
 * that asks for its commit, and is answered with a line: "bulk done", or "bulk failed" and the reason. After a failure nothing of it
 * stays, and the rest of its frames is read and dropped. If the stream ends in a transaction, nothing of it stays either.
 */
class Bulk {
    private final DataInputStream in;
    private final PrintStream out;
    private final GraphDatabaseService database;
    private final Map<String, String> names = new HashMap<>(); // of labels, types and properties, each once
    private final Map<String, String> ends = new HashMap<>(); // nodes that relationships of this or a later transaction have as an end
    private final Map<String, String> keys = new LinkedHashMap<>(); // by label, the property with the name of an end that was there before

    Bulk(DataInputStream in, PrintStream out, GraphDatabaseService database) {
        this.in = in;
        this.out = out;
        this.database = database;
    }

    /** Runs transactions until the stream ends. */
    void run() throws IOException {
        for (int frame = in.read(); frame >= 0; frame = in.read()) {
            out.println(transaction(frame));
        }
    }

    private String transaction(int frame) throws IOException {
        Throwable failure = null;
        var made = new HashMap<String, Node>();
        try (var tx = database.beginTx(15, TimeUnit.MINUTES)) {
            for (; ; frame = in.readByte()) {
                var apply = read(frame, made);
                if (failure != null && apply != null) {
                    continue;
                }
                try {
                    if (apply != null) {
                        apply.in(tx);
                        continue;
                    }
                    if (failure == null) {
                        tx.commit();
                        made.forEach((end, node) -> ends.put(end, node.getElementId()));
                    }
                    break;
                } catch (RuntimeException e) {
                    failure = e;
                    if (apply == null) {
                        break;
                    }
                }
            }
        } catch (RuntimeException e) { // of the end of a transaction that failed
            failure = failure == null ? e : failure;
        }
        return failure == null ? "bulk done" : "bulk failed: " + failure.toString().replace('\n', ' ');
    }

    private interface Change {
        void in(Transaction tx);
    }

    /** Reads a frame; null is the one that asks for the commit. */
    private Change read(int frame, Map<String, Node> made) throws IOException {
        switch (frame) {
            case 'N' -> {
                var labels = array(in.readInt(), Label[]::new, this::readLabel);
                var end = readText();
                var properties = readProperties();
                return tx -> {
                    var node = tx.createNode();
                    properties.forEach(node::setProperty);
                    for (var label : labels) {
                        node.addLabel(label); // last, so that each index gets the node once
                    }
                    if (!end.isEmpty()) {
                        made.put(end, node);
                    }
                };
            }
            case 'L' -> {
                var type = RelationshipType.withName(readName());
                var from = readText();
                var to = readText();
                var properties = readProperties();
                return tx -> {
                    var link = end(tx, made, from).createRelationshipTo(end(tx, made, to), type);
                    properties.forEach(link::setProperty);
                };
            }
            case 'S' -> {
                var label = readLabel();
                var key = readName();
                var value = readValue();
                var was = readProperties();
                var becomes = readProperties();
                return tx -> swap(tx, tx.findNode(label, key, value), was, becomes);
            }
            case 'K' -> {
                var label = readName();
                var key = readName();
                return tx -> keys.put(label, key);
            }
            case 'C' -> {
                return null;
            }
            default -> throw new IOException("no frame begins with " + frame);
        }
    }

    private Node end(Transaction tx, Map<String, Node> made, String end) {
        var node = made.get(end);
        if (node == null) {
            var id = ends.get(end);
            node = id == null ? earlier(tx, end) : tx.getNodeByElementId(id);
            made.put(end, node);
        }
        return node;
    }

    private Node earlier(Transaction tx, String end) {
        for (var key : keys.entrySet()) {
            var node = tx.findNode(Label.label(key.getKey()), key.getValue(), end);
            if (node != null) {
                return node;
            }
        }
        throw new IllegalStateException("nothing was written as " + end);
    }

    private static void swap(Transaction tx, Entity node, Map<String, Object> was, Map<String, Object> becomes) {
        if (node == null) {
            throw new IllegalStateException("the node whose properties change is not there");
        }
        tx.acquireWriteLock(node);
        was.forEach((name, value) -> {
            if (!value.equals(node.getProperty(name, null))) {
                throw new IllegalStateException("another transaction changed " + name);
            }
        });
        becomes.forEach(node::setProperty);
    }

    private Label readLabel() throws IOException {
        return Label.label(readName());
    }

    private Map<String, Object> readProperties() throws IOException {
        int count = in.readInt();
        var properties = new HashMap<String, Object>(2 * count);
        for (int i = 0; i < count; i++) {
            properties.put(readName(), readValue());
        }
        return properties;
    }

    private Object readValue() throws IOException {
        byte type = in.readByte();
        return switch (type) {
            case 's' -> readText();
            case 'i' -> in.readLong();
            case 'f' -> in.readDouble();
            case 'b' -> in.readBoolean();
            case 't' -> {
                var at = Instant.ofEpochSecond(in.readLong(), in.readInt());
                var zone = readText();
                yield ZonedDateTime.ofInstant(at, zone.isEmpty() ? ZoneOffset.ofTotalSeconds(in.readInt()) : ZoneId.of(zone));
            }
            case 'S' -> array(in.readInt(), String[]::new, this::readText);
            case 'I' -> array(in.readInt(), Long[]::new, in::readLong);
            case 'F' -> array(in.readInt(), Double[]::new, in::readDouble);
            case 'B' -> array(in.readInt(), Boolean[]::new, in::readBoolean);
            default -> throw new IOException("no value begins with " + type);
        };
    }

    private interface Reader<T> {
        T read() throws IOException;
    }

    private static <T> T[] array(int length, IntFunction<T[]> make, Reader<T> reader) throws IOException {
        var array = make.apply(length);
        for (int i = 0; i < length; i++) {
            array[i] = reader.read();
        }
        return array;
    }

    private String readName() throws IOException {
        return names.computeIfAbsent(readText(), name -> name);
    }

    private String readText() throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
