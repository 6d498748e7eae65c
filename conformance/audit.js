// Runs every audit of graphql-http against a server: node audit.js http://127.0.0.1:8080/graphql
// It fails unless all pass, also those of what the specification only recommends or allows.
import { auditServer } from 'graphql-http'

const url = process.argv[2]
if (!url) {
  console.error('usage: node audit.js URL')
  process.exit(2)
}
const results = await auditServer({ url })
const failed = results.filter(({ status }) => status !== 'ok')
for (const { id, name, status, reason } of failed) {
  console.error(`${status} ${id} ${name}: ${reason}`)
}
console.log(`${results.length - failed.length} of ${results.length} audits passed`)
// No audits at all would be no proof.
process.exit(failed.length === 0 && results.length > 0 ? 0 : 1)
