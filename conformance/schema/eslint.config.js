// The rules of graphql-eslint that schema/ keeps: what it recommends for schemas, and what Relay demands. Each rule that is off, or has
// other options, says why.
import graphql from '@graphql-eslint/eslint-plugin'

export default [
  {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // A description of one line is written on one line.
      '@graphql-eslint/description-style': 'off',
      // Only what can be looked up has an id: a page, an edge or a translated text has none.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Short lists are plain lists (docs/api.md, "Lists"), and connections have nodes beside edges.
      '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false }],
    },
  },
  {
    files: ['**/change.graphql', '**/suspect.graphql'],
    rules: {
      // A change is no Node: it has a cursor, and nothing refetches a single one. Nor is a pair of records, which is there until somebody
      // judges it.
      '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
    },
  },
]
