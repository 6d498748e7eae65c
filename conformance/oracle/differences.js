// The differences from graphql-js that stay, each with its reason.
const known = [
  {
    reason: 'A variable that is null where no null may be, which only its default allows: graphql-js runs the rest of the operation, and ' +
      'answers with an error of the field. Sidelines refuses the operation before any of it runs.',
    is: ({ text }, want, got) => want.code === 'accepted' && /^\$\w+ is null, where .* cannot be null\.$/.test(got.message ?? '') && text.includes('null'),
  },
  {
    reason: 'Control characters within a text or a comment, which the specification allows since September 2025: the lexer of gqlparser ' +
      'refuses them. As an escape sequence (\\u0001) they are allowed.',
    is: ({ query }, want, got) => got.code === 'GRAPHQL_PARSE_FAILED' && /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(query),
  },
  {
    reason: 'A literal that is too large for a Float: graphql-js reads it as infinity, which no answer could repeat. The specification ' +
      'leaves that to the server.',
    is: ({ query }, want, got) => want.code === 'accepted' && got.message?.startsWith('Float cannot represent a number as large as') && /e[0-9]{3}/i.test(query),
  },
]

// isKnown reports whether a difference is one of those that stay.
export function isKnown(request, want, got) {
  return known.some(({ is }) => is(request, want, got))
}
