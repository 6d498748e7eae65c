package model

// Question is a question that a statement answers. Whoever asked it is nobody in the graph.
type Question struct {
	Text     string   `json:"text"`
	Lang     Language `json:"lang"`
	NamedAs  Optional `json:"namedAs,omitempty"`
	Source   string   `json:"source"`
	Position *int     `json:"position,omitempty"`
	Locator  Optional `json:"locator,omitempty"`
}

// Fields describes the fields of graph documents. The source is required by Check: a card without a question lacks it too.
func (q *Question) Fields() []Field {
	return []Field{
		text("text", &q.Text).Kept("questionText").Required(),
		text("lang", &q.Lang).Kept("questionLang").Required(),
		text("namedAs", &q.NamedAs).Kept("questionNamedAs"),
		one("source", to(askedIn), &q.Source, "Source").Kept("questionSource"),
		number("position", &q.Position).Kept("questionPosition"),
		text("locator", &q.Locator).Kept("questionLocator"),
	}
}

// check checks the question of a statement at a meeting, and that it comes before the statement.
func (q *Question) check(report Report, meeting string, answer *int) {
	if q.Source == "" {
		report(".question.source", "is missing")
	}
	if q.Position == nil {
		return
	}
	switch {
	case meeting == "":
		report(".question.position", "goes with the meeting of the statement")
	case *q.Position < 1:
		report(".question.position", "is %d: what was said first at a meeting has 1", *q.Position)
	case answer != nil && *q.Position >= *answer:
		report(".question.position", "is %d, and that of its answer %d: a question comes before its answer", *q.Position, *answer)
	}
}
