// The peer: @neo4j/graphql on Apollo Server, one process for each processor, in production mode. It prints the ids of the processes
// that answer, one a line, and then its address.
import cluster from "node:cluster";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";

import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, PORT, PROCESSES, COUNTERPARTS, SEARCH } = process.env;

if (cluster.isPrimary) {
  const count = Number(PROCESSES) || availableParallelism();
  let waiting = count;
  for (let i = 0; i < count; i++) {
    const worker = cluster.fork();
    worker.on("message", () => {
      console.log(worker.process.pid);
      if (--waiting === 0) console.log(`127.0.0.1:${PORT}`);
    });
    worker.on("exit", (code) => process.exit(code || 1));
  }
  process.stdin.resume().on("end", () => process.exit(0)); // with the program that started it
} else {
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
    notificationFilter: { minimumSeverityLevel: "OFF" }, // 20 KB with each answer otherwise
  });
  const typeDefs = readFileSync(new URL("types.graphql", import.meta.url), "utf8")
    .replace("COUNTERPARTS", COUNTERPARTS)
    .replace("SEARCH", SEARCH);
  const features = { filters: { String: { LTE: true, GTE: true } } }; // days are ISO texts
  const schema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
  const server = new ApolloServer({ schema, introspection: false });
  const sessionConfig = { database: "neo4j" };
  await startStandaloneServer(server, {
    listen: { host: "127.0.0.1", port: Number(PORT) },
    context: async () => ({ sessionConfig }),
  });
  process.send("ready");
}
