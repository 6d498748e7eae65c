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

// Silence is a time in which the graph has no meeting of two actors.
type Silence struct {
	From, To                       Date
	BeforeID, AfterID              string // of the meetings between which it lies
	Days, Undated                  int
	Covered                        CoverageExtent
	CoveredDays, PartlyCoveredDays int
}

// CentralActor is an actor with its score and rank in the who-met-whom network of a scope.
type CentralActor struct {
	Actor  Actor
	Score  float64
	Margin *float64 // nil if the score is exact
	Rank   int
	Scope  Scope
}
