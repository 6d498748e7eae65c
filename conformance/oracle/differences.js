// The differences from graphql-js that stay, each with its reason.
const known = [
  {
    reason: 'A variable that is null where no null may be, which only its default allows: graphql-js runs the rest of the operation, and ' +
      'answers with an error of the field. Sidelines refuses the operation before any of it runs.',
    is: ({ text }, want, got) => want.code === 'accepted' && /^\$\w+ is null, where .* cannot be null\.$/.test(got.message ?? '') && text.includes('null'),
  },
  {
    reason: 'A definition of a type in a request: both refuse it, graphql-js when it validates and gqlparser when it parses, because the ' +
      'grammar of requests has none.',
    is: ({ query }, want, got) => / definition is not executable\.$/.test(want.message ?? '') && got.code === 'GRAPHQL_PARSE_FAILED' && /type/.test(query),
  },
  {
    reason: 'A literal that is too large for a Float: graphql-js reads it as infinity, which no answer could repeat. The specification ' +
      'leaves that to the server.',
    is: ({ query }, want, got) => want.code === 'accepted' && got.message?.startsWith('Float cannot represent a number as large as') && /e[0-9]{3}/i.test(query),
  },
  {
    reason: 'An empty document: GraphQL over HTTP demands a query, and Sidelines says that it is missing before it parses.',
    is: ({ query }, want, got) => query === '' && want.code === 'GRAPHQL_PARSE_FAILED' && got.code === 'BAD_REQUEST',
  },
]

// isKnown reports whether a difference is one of those that stay.
export function isKnown(request, want, got) {
  return known.some(({ is }) => is(request, want, got))
}
