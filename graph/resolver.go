package graph

import "github.com/sidelines/sidelines/model"

// Resolver answers the fields of the schema. What a field needs of the graph it gets from the request's loaders.
type Resolver struct {
	// Limits are told to whoever asks, and enforced by Handler.
	Limits model.Limits
}
