// Package graph has the resolvers of the schema. They check arguments, read through package loaders, leave questions that take more
// than reading to package analysis, and write through a Writer. The package has no Cypher and does not import the driver.
package graph

//go:generate go tool gqlgen generate
