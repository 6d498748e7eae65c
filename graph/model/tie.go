package model

// Tie is the relationship of two actors over time.
type Tie struct {
	A, B           Actor
	Meetings       int
	First, Last    *Meeting
	LongestSilence *Silence
	Buckets        []*TieBucket
	// Where are the conditions on what the two have in common.
	Where *CounterpartFilter
}
