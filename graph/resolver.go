package graph

// Resolver answers the fields of the schema.
type Resolver struct{}
