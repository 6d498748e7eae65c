package model

// What the questions of package analysis read.

// LinkQuery says which links to follow.
type LinkQuery struct {
	Via   []LinkKind
	Avoid []string // ids that are neither ends of links nor facts behind them
	Scope
	// MaxHubDegree: meetings with more relationships are not followed as MET; 0 is no bound.
	MaxHubDegree int
	// Targets are the only ids that a link may lead to; nil allows all.
	Targets []string
}

// Neighbour is an entity at the other end of a link.
type Neighbour struct {
	ID        string
	Kind      LinkKind
	Weight    float64 // number of facts behind the link
	Degree    int     // number of relationships of the neighbour
	IsMeeting bool
	IsSide    bool // a country or an organization
	OfSide    bool // the entity whose neighbour it is is one
}

// Counting says what to count by which keys, for some subjects or, without any, for all.
type Counting struct {
	Of       ActivityKind
	By       []GroupKey
	Subjects []string
	Scope
	OrderBy []ActivityOrder
	Limit   int // cells at most
	// Sums: the cells beyond Limit are summed up.
	Sums bool
}

// Counted has cells, and what those beyond the limit sum up to.
type Counted struct {
	Cells  []Cell
	Others int // number of cells beyond the limit
	Sum    int // of their counts
}

// Cell is the number of meetings or statements with the same values of some keys. An unknown value is empty.
type Cell struct {
	Values []string
	Count  int
}

// Gathering is a meeting that was held: its days, empty if unknown, its participants, at least two, and the id of its occasion.
type Gathering struct {
	First, Last string
	Actors      []string
	Occasion    string
}

// Occasion is a meeting, with its first and last day, which are empty if it has no date, and when it began: as precisely as the date
// is known, and the instant in milliseconds since 1970, if the hour is known.
type Occasion struct {
	ID, First, Last string
	Date            Date
	Hour            *int64
}

// Counterpart is an actor that was met, with the number of meetings and the strength.
type Counterpart struct {
	ID       string
	Meetings int
	Strength float64
}

// Surroundings has the forums and topics of an actor, each with the number of events that lead to it.
type Surroundings struct{ Forums, Topics map[string]int }
