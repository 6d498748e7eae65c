package graph

import "time"

// SetStreamPatience changes how long a client may take to receive a message, until the function it returns is called.
func SetStreamPatience(patience time.Duration) (reset func()) {
	old := streamPatience
	streamPatience = patience
	return func() { streamPatience = old }
}
