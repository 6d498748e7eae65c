package model

// SourceParts are numbers of what facts have from one source.
type SourceParts struct {
	Citations      int // of facts, without those of disputed values
	Renditions     int
	Accounts       int
	Questions      int
	DisputedValues int
	Memberships    int
	Coordinates    int // of places
}

// Add adds the numbers of others.
func (p *SourceParts) Add(o SourceParts) {
	p.Citations += o.Citations
	p.Renditions += o.Renditions
	p.Accounts += o.Accounts
	p.Questions += o.Questions
	p.DisputedValues += o.DisputedValues
	p.Memberships += o.Memberships
	p.Coordinates += o.Coordinates
}

// Withdrawn is what the retraction of a source does to one fact, to the memberships of one country, or to the coordinates
// of one place.
type Withdrawn struct {
	ID   string // of the record or, for a tenure, of the tenure
	Kind string // of the record, or Tenure
	// IsRetracted: the fact rests on the source alone, and is retracted as a whole. It keeps what it has, so that it can be restored.
	IsRetracted bool
	// Participants is the number of participants of a meeting or a forum that is retracted.
	Participants int
	// Parts are what the fact has from the source. A retracted fact keeps them, any other fact loses them.
	Parts SourceParts
	// Confirming are the ids of the other sources of a fact that stays, sorted.
	Confirming []string
}

// RetractionTotals are numbers of facts, and of parts of them.
type RetractionTotals struct {
	Meetings     int
	Forums       int
	Statements   int
	Tenures      int
	Countries    int
	Places       int
	Participants int
	Parts        SourceParts
}

// Add adds what is done to a fact.
func (t *RetractionTotals) Add(w *Withdrawn) {
	switch w.Kind {
	case "Meeting":
		t.Meetings++
	case "Forum":
		t.Forums++
	case "Statement":
		t.Statements++
	case "Tenure":
		t.Tenures++
	case "Country":
		t.Countries++
	case "Place":
		t.Places++
	}
	t.Participants += w.Participants
	t.Parts.Add(w.Parts)
}

// RetractionEffect is what the retraction of a source does to a fact, a country or a place.
type RetractionEffect struct{ *Withdrawn }

// Outcome returns whether the fact is retracted or stays.
func (e *RetractionEffect) Outcome() RetractionOutcome {
	if e.IsRetracted {
		return RetractionOutcomeRetracted
	}
	return RetractionOutcomeKept
}

// RetractionPreview is what the retraction of a source would do.
type RetractionPreview struct {
	Source    *Source
	Retracted RetractionTotals
	Kept      RetractionTotals
	All       []Withdrawn // by id
}
