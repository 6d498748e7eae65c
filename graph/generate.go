// Package graph answers GraphQL: it turns arguments into questions for the loaders, and errors into what a client may
// see. It holds no Cypher and does not import the driver.
package graph

//go:generate go tool gqlgen generate
