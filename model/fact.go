package model

// FactBase is what every fact has. Its evidence is read apart, by FactKey, because most queries do not ask for it.
type FactBase struct {
	FactKey  string // the entity's id, or the tenure's key
	Standing Standing
	// Retraction says why the fact was withdrawn; nil where it stands, or nobody said.
	Retraction *Retraction
}

// Retraction says why a fact was withdrawn.
type Retraction struct {
	Reason   string
	SourceID *string
}

// IsFact marks the type as a Fact.
func (*FactBase) IsFact() {}

// IsAnyFact marks the type as a fact that a source can be cited for.
func (*FactBase) IsAnyFact() {}

// IsEvent marks the type as one that a timeline can hold.
func (*FactBase) IsEvent() {}

// Evidence is what sources say of one fact.
type Evidence struct {
	Citations []*Citation
	Disputes  []*Dispute
}

// Citation is one source's support for a fact.
type Citation struct {
	SourceID string
	Excerpt  *string
	Locator  *string
	Stance   Stance
}

// Dispute is a field on which sources differ.
type Dispute struct {
	Field  string
	Values []*DisputedValue
}

// DisputedValue is one version of a disputed field.
type DisputedValue struct {
	Value     string
	Citations []*Citation
}
