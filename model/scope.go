package model

// MeetingConditions are conditions on meetings in the form that the reader of the graph takes. String is the same for the same
// conditions.
type MeetingConditions interface{ String() string }

// Scope says which facts a question counts: those of a period, and of meetings those for which conditions hold.
type Scope struct {
	Period   Period
	Meetings MeetingConditions // nil for all
}

// Key identifies the scope in caches.
func (s Scope) Key() string {
	key := s.Period.From + " " + s.Period.To
	if s.Meetings != nil {
		key += " " + s.Meetings.String()
	}
	return key
}
