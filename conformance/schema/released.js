// Names the changes of schema/ since the last release: node schema/released.js
//
// It fails if one of them breaks clients, unless CONTRIBUTING.md allows it: what was removed had been deprecated in the last release, or
// breaks.txt names the break in a line of its own, in the words that this program prints. A release copies the schema:
//
//   node schema/released.js --release
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core'
import { readFileSync, writeFileSync } from 'node:fs'
import { buildSchema, lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql'
import { schema } from '../oracle/schema.js'

// The contract is what clients can ask: without descriptions, and without directives that only the server reads.
const contract = visit(parse(printSchema(lexicographicSortSchema(schema)), { noLocation: true }), {
  enter: (node) => (node.description ? { ...node, description: undefined } : undefined),
})
const file = (name) => new URL(name, import.meta.url)

if (process.argv[2] === '--release') {
  writeFileSync(file('released.graphql'), print(contract) + '\n')
  writeFileSync(file('breaks.txt'), '')
  process.exit(0)
}

const released = buildSchema(readFileSync(file('released.graphql'), 'utf8'))
const allowed = readFileSync(file('breaks.txt'), 'utf8').split('\n').filter((line) => line !== '')
// A removal of what the release had deprecated is dangerous, and no break.
const changes = await diff(released, buildSchema(print(contract)), [DiffRule.suppressRemovalOfDeprecatedField])
const messages = (level) => changes.filter(({ criticality }) => criticality.level === level).map(({ message }) => message)

const breaks = messages(CriticalityLevel.Breaking)
const unexpected = breaks.filter((message) => !allowed.includes(message))
const stale = allowed.filter((message) => !breaks.includes(message))
for (const message of messages(CriticalityLevel.Dangerous)) console.log(`may surprise clients: ${message}`)
for (const message of breaks) console.log(`breaks clients: ${message}`)
console.log(`${changes.length} changes since the last release, ${breaks.length} of them breaks`)
for (const message of unexpected) console.error(`not allowed: ${message}\n  Deprecate it first, see "Changing the API" in CONTRIBUTING.md, or name it in conformance/schema/breaks.txt.`)
for (const message of stale) console.error(`breaks.txt names what is no break: ${message}`)
process.exit(unexpected.length + stale.length === 0 ? 0 : 1)
