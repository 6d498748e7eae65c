// Asks the server's own code, without a database, by the command of this folder.
import { spawnSync } from 'node:child_process'

// ask answers requests, each a text of JSON in one line.
export function ask(requests, ...args) {
  const { stdout, stderr, status } = spawnSync('go', ['run', './conformance/oracle', ...args], {
    cwd: new URL('../../', import.meta.url),
    input: requests.join('\n'),
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`go run ./conformance/oracle: ${stderr}`)
  const answers = stdout.trimEnd().split('\n').map((line) => JSON.parse(line))
  if (answers.length !== requests.length) throw new Error(`${answers.length} answers to ${requests.length} requests`)
  return answers
}
