package model

// Difference is a judgement that a record is another than one that looks like it. Either of the two records may have it.
type Difference struct {
	From   string   `json:"from"` // id of the other record
	Reason Optional `json:"reason,omitempty"`
}

// Fields describes the fields of graph documents, of records of one of the kinds.
func (d *Difference) Fields() []Field {
	return []Field{id("from", &d.From, judgedKinds...).Required(), text("reason", &d.Reason)}
}

// judgedKinds are the kinds of records that are judged.
var judgedKinds = []string{"Leader", "Meeting", "Source"}

var differentFrom = &Relation{"DIFFERENT_FROM", ""}

// differences describes the judgements that a record has, and the ids of the records that have one of it.
func differences(at *[]Difference, others *[]string) []Field {
	return []Field{
		links("differentFrom", to(differentFrom), at).Apart().DistinctBy("from"),
		many("differentFrom", by(differentFrom), others, judgedKinds...).Apart().Inverse("x.id").Kept("judgedBy"),
	}
}

// Judged is an entity of a kind of which somebody may judge that two that look alike are not the same.
type Judged interface {
	Record
	// Differences returns the judgements that the record has; they may be appended to.
	Differences() *[]Difference
	// JudgedBy returns the ids of the records that have a judgement of this one.
	JudgedBy() *[]string
}

// Differing is what every entity has of which somebody may judge that two that look alike are not the same.
type Differing struct {
	DifferentFrom []Difference `json:"differentFrom,omitempty"`
	Judges        []string     `json:"-"` // ids; kept with their own records
}

// Differences returns the judgements.
func (d *Differing) Differences() *[]Difference { return &d.DifferentFrom }

// JudgedBy returns the ids of the records that have a judgement of this one.
func (d *Differing) JudgedBy() *[]string { return &d.Judges }
