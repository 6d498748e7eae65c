// Compares the introspection of the server with that of graphql-js over the same files: node oracle/introspection.js
//
// They have to be equal up to the order of types, fields and values, null where null is due. The words of what the specification itself
// declares are each implementation's own.
import { buildClientSchema, getIntrospectionQuery, introspectionFromSchema, isIntrospectionType, isSpecifiedDirective, isSpecifiedScalarType, validateSchema } from 'graphql'
import { ask } from './server.js'
import { schema } from './schema.js'

const everything = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true }
const [answer] = ask([JSON.stringify({ query: getIntrospectionQuery(everything) })], 'introspect')
if (answer.errors) throw new Error(JSON.stringify(answer.errors))

const isBuiltIn = (name) => {
  const type = schema.getType(name)
  return type ? isIntrospectionType(type) || isSpecifiedScalarType(type) : isSpecifiedDirective({ name })
}

// lines writes each leaf of a value as one line, with its path. An element of a list is named, not counted.
function lines(value, path, isOurs, into) {
  if (Array.isArray(value)) {
    into.push(`${path}: list`)
    value.forEach((element) => lines(element, `${path}/${element?.name ?? JSON.stringify(element)}`, isOurs, into))
  } else if (value && typeof value === 'object') {
    for (const [key, field] of Object.entries(value)) {
      if (key !== 'description' || isOurs) lines(field, `${path}/${key}`, isOurs, into)
    }
  } else into.push(`${path}: ${JSON.stringify(value)}`)
  return into
}

// That directives can be deprecated is in the draft after September 2025, and only graphql-js has it.
const isOfTheDraft = (line) =>
  /^directives\/\w+\/(isDeprecated|deprecationReason):/.test(line) ||
  /^types\/(__Schema\/fields\/directives\/args\/includeDeprecated|__Directive\/fields\/(isDeprecated|deprecationReason))\//.test(line)

function leaves({ __schema }) {
  const into = []
  for (const [key, value] of Object.entries(__schema)) {
    if (key !== 'types' && key !== 'directives') lines(value, key, true, into)
    else value.forEach((x) => lines(x, `${key}/${x.name}`, !isBuiltIn(x.name), into))
  }
  return new Set(into.filter((line) => !isOfTheDraft(line)))
}

const [theirs, ours] = [introspectionFromSchema(schema, everything), answer.data].map(leaves)
const missing = [...theirs].filter((line) => !ours.has(line))
const extra = [...ours].filter((line) => !theirs.has(line))
for (const line of missing.slice(0, 40)) console.error(`graphql-js has and Sidelines lacks  ${line}`)
for (const line of extra.slice(0, 40)) console.error(`Sidelines has and graphql-js lacks  ${line}`)

// What code generators and editors do with it.
const problems = validateSchema(buildClientSchema(answer.data))
problems.forEach((problem) => console.error(problem.message))
console.log(`introspection: ${theirs.size} facts, ${missing.length + extra.length} differences from graphql-js`)
process.exit(missing.length + extra.length + problems.length === 0 && theirs.size > 1000 ? 0 : 1)
