// Compares what the server accepts with what graphql-js, the reference implementation, accepts: node oracle/oracle.js [documents [seed]]
//
// Both parse, validate and coerce the same requests, most of which have mistakes. It fails if one accepts what the other refuses, or
// if the server calls a mistake by the code of another kind of mistakes.
import { getOperationAST, getVariableValues, parse, validate } from 'graphql'
import { ask } from './server.js'
import { isKnown } from './differences.js'
import { request } from './documents.js'
import { Random } from './random.js'
import { schema } from './schema.js'

const count = Number(process.argv[2] ?? 6000)
const seed = Number(process.argv[3] ?? 15)

// judged is what graphql-js says: the code that the server should answer with, or 'accepted'.
function judged({ text, query, operationName }) {
  let document
  try {
    document = parse(query)
  } catch (error) {
    return { code: 'GRAPHQL_PARSE_FAILED', message: error.message }
  }
  let errors
  try {
    errors = validate(schema, document, undefined, { maxErrors: 1 })
  } catch (error) {
    errors = [error] // of a subscription with @skip(if: $missing)
  }
  if (errors.length > 0) return { code: 'GRAPHQL_VALIDATION_FAILED', message: errors[0].message }
  const operation = getOperationAST(document, operationName)
  if (!operation) return { code: 'GRAPHQL_VALIDATION_FAILED', message: 'no such operation' }
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], JSON.parse(text).variables ?? {}, { maxErrors: 1 })
  if (coerced.errors) return { code: 'BAD_USER_INPUT', message: coerced.errors[0].message }
  return { code: 'accepted', variables: coerced.coerced }
}

// answered is what the server says, in the same words. A subscription that is valid asks for an event stream.
function answered({ errors, data }) {
  if (!errors || errors[0].message.startsWith('A subscription goes over')) return { code: 'accepted', variables: data }
  return { code: errors[0].extensions.code, message: errors[0].message }
}

// isSameValue compares coerced values. JavaScript has no whole numbers beyond 2^53: there, an ID from a number is another text.
function isSameValue(a, b) {
  if (a === b || a === null || b === null || typeof a !== 'object' || typeof b !== 'object') {
    return a === b || (typeof a === 'string' && typeof b === 'string' && Number(a) > Number.MAX_SAFE_INTEGER && Number(a) === Number(b))
  }
  const [inA, inB] = [a, b].map((x) => Object.keys(x).sort())
  return Array.isArray(a) === Array.isArray(b) && inA.join() === inB.join() && inA.every((key) => isSameValue(a[key], b[key]))
}

const random = new Random(seed)
const requests = Array.from({ length: count }, () => request(random, schema))
const answers = ask(requests.map(({ text }) => text))
const tally = {}
const differences = []
requests.forEach((r, i) => {
  const want = judged(r)
  const got = answered(answers[i])
  tally[want.code] = (tally[want.code] ?? 0) + 1
  const isSame = want.code === got.code && (!want.variables || !got.variables || isSameValue(want.variables, got.variables))
  if (!isSame && !isKnown(r, want, got)) differences.push({ r, want, got })
})
for (const { r, want, got } of differences.slice(0, Number(process.env.SHOW ?? 10))) {
  const [theirs, ours] = [want, got].map((x) => `${x.code} ${x.message ?? JSON.stringify(x.variables)}`)
  console.error(`${r.text}\n  graphql-js: ${theirs}\n  Sidelines:  ${ours}\n`)
}
console.log(`${count} requests of seed ${seed}:`, Object.entries(tally).map(([code, n]) => `${n} ${code}`).join(', '))
console.log(`${differences.length} differences from graphql-js`)
// A generator that makes nothing valid, or nothing wrong, would find no differences either.
const isVaried = ['accepted', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'].every((code) => tally[code] > count / 100)
if (!isVaried) console.error('some kind of answers is too rare to prove anything')
process.exit(differences.length === 0 && isVaried ? 0 : 1)
