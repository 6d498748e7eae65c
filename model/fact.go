package model

// FactBase has the fields of every fact. Citations and disputes are nil until they are read, separately, because most queries do
// not select them. A fact without them must not be written.
type FactBase struct {
	Citations  []Citation  `json:"citations,omitempty"`
	Standing   Standing    `json:"standing,omitempty"`
	Retraction *Retraction `json:"retraction,omitempty"`
	Disputes   []Dispute   `json:"disputes,omitempty"`
}

var (
	cites       = &Relation{"CITES", "%[1]s is told by %[2]s"}
	disputes    = &Relation{"DISPUTES", ""}
	retractedBy = &Relation{"RETRACTED_BY", ""}
)

func (f *FactBase) fields() []Field {
	return []Field{
		links("citations", to(cites), &f.Citations).Apart(),
		text("standing", &f.Standing),
		group("retraction", &f.Retraction),
		details("disputes", to(disputes), "DisputedValue", &f.Disputes).Apart(),
	}
}

// IsFact marks the type as a Fact.
func (*FactBase) IsFact() {}

// IsAnyFact marks the type as a fact that a source can be cited for.
func (*FactBase) IsAnyFact() {}

// IsEvent marks the type as one that a timeline can hold.
func (*FactBase) IsEvent() {}

// Assertion returns what every fact has.
func (f *FactBase) Assertion() *FactBase { return f }

// IsRetracted reports whether the fact was retracted.
func (f *FactBase) IsRetracted() bool { return f.Standing == StandingRetracted }

// Retraction says why a fact was retracted.
type Retraction struct {
	Reason string `json:"reason"`
	Source string `json:"source,omitempty"`
}

// Fields describes the fields of graph documents.
func (r *Retraction) Fields() []Field {
	return []Field{
		text("reason", &r.Reason).Kept("retractionReason").Required(),
		one("source", to(retractedBy), &r.Source, "Source").Kept("retractedBy"),
	}
}

// Evidence has the citations and disputes of one fact.
type Evidence struct {
	Citations []Citation
	Disputes  []Dispute
}

// Citation is one source's support for a fact; the stance is CONFIRMS unless given.
type Citation struct {
	Source  string   `json:"source"`
	Excerpt Optional `json:"excerpt,omitempty"`
	Locator Optional `json:"locator,omitempty"`
	Stance  Stance   `json:"stance,omitempty"`
}

// Fields describes the fields of graph documents.
func (c *Citation) Fields() []Field {
	return []Field{
		id("source", &c.Source, "Source").Required(),
		text("excerpt", &c.Excerpt),
		text("locator", &c.Locator),
		text("stance", &c.Stance).Or(string(StanceConfirms)),
	}
}

// Dispute is a field on which sources differ.
type Dispute struct {
	Field  string          `json:"field"`
	Values []DisputedValue `json:"values"`
}

// Fields describes the fields of graph documents.
func (d *Dispute) Fields() []Field {
	return []Field{text("field", &d.Field).Required(), details("values", Pattern{}, "", &d.Values).Required()}
}

// DisputedValue is one version of a disputed field.
type DisputedValue struct {
	Value     string     `json:"value"`
	Citations []Citation `json:"citations"`
}

// Fields describes the fields of graph documents.
func (v *DisputedValue) Fields() []Field {
	return []Field{text("value", &v.Value).Required(), links("citations", to(cites), &v.Citations).Required()}
}

// Asserted is a record that is a fact.
type Asserted interface{ Assertion() *FactBase }

// EachFact calls visit with the facts of a record and the keys of their evidence: the record itself, if it is a fact, and the
// tenures of a leader.
func EachFact(record Record, visit func(id string, fact *FactBase)) {
	if fact, isFact := record.(Asserted); isFact {
		visit(record.Base().ID, fact.Assertion())
	}
	if leader, isLeader := record.(*Leader); isLeader {
		for i := range leader.Tenures {
			visit(leader.Tenures[i].ID, &leader.Tenures[i].FactBase)
		}
	}
}
