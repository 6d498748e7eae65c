package model

// Tie is the relationship of two actors over time.
type Tie struct {
	A, B           Actor
	Meetings       int
	First, Last    *Meeting
	LongestSilence *Silence
	Buckets        []*TieBucket
	Undated        *UndatedEvents
	Covered        CoverageExtent
	Collections    []*Collection
	// Where has the conditions on common meetings.
	Where *MeetingFilter
}

// CentralActor is an actor with its score and rank in the who-met-whom network of a scope.
type CentralActor struct {
	Actor Actor
	Score float64
	Rank  int
	Scope Scope
}
