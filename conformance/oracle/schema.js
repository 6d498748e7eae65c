// The schema of the server, as graphql-js builds it from the files in schema/.
import { readdirSync, readFileSync } from 'node:fs'
import { buildASTSchema, GraphQLError, isScalarType, isSpecifiedScalarType, Kind, parse, print } from 'graphql'

const folder = new URL('../../schema/', import.meta.url)

// sdl is the text of all files.
export const sdl = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n')

// schema has the scalars of Sidelines as they are read before execution: each is a text in quotes.
export const schema = buildASTSchema(parse(sdl))

for (const type of Object.values(schema.getTypeMap())) {
  if (!isScalarType(type) || isSpecifiedScalarType(type)) continue
  type.parseValue = (value) => {
    if (typeof value !== 'string') throw new GraphQLError(`${type.name} is a text`)
    return value
  }
  type.parseLiteral = (node) => {
    if (node.kind !== Kind.STRING) throw new GraphQLError(`${type.name} is a text in quotes, not ${print(node)}`, { nodes: node })
    return node.value
  }
}
