package graph

import "time"

// SetStreamPatience changes how long a client may take to receive a message, until the function it returns is called.
func SetStreamPatience(patience time.Duration) (reset func()) {
	old := streamPatience
	streamPatience = patience
	return func() { streamPatience = old }
}

// SetSocketPatience changes how long a client may take to send connection_init, and how often it is pinged by handlers
// that are made until the function it returns is called.
func SetSocketPatience(init, ping time.Duration) (reset func()) {
	oldInit, oldPing := socketInit, streamPing
	socketInit, streamPing = init, ping
	return func() { socketInit, streamPing = oldInit, oldPing }
}
