// Writes possibleTypes.js, the object types of each interface and union, for the cache of Apollo Client.
import { readFileSync, writeFileSync } from "node:fs";
import { buildSchema, isAbstractType } from "graphql";

const schema = buildSchema(readFileSync("schema.graphql", "utf8")); // curl -o schema.graphql http://127.0.0.1:8080/schema.graphql
const abstract = Object.values(schema.getTypeMap()).filter(isAbstractType);
const types = abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]);
writeFileSync("possibleTypes.js", `export default ${JSON.stringify(Object.fromEntries(types), null, 2)};\n`);
