// Package graph answers GraphQL: resolvers check arguments, read over the loaders, let package analysis work out what takes
// more than reading, and write over a Writer. It holds no Cypher, and does not import the driver.
package graph

//go:generate go tool gqlgen generate
