package model

// Account is what one source tells of a meeting, in the words of that source.
type Account struct {
	Text       string   `json:"text"` // paragraphs are separated by a line feed
	Lang       Language `json:"lang"`
	Translated bool     `json:"translated,omitempty"`
	Source     string   `json:"source"`
	Locator    Optional `json:"locator,omitempty"`

	Meeting string `json:"-"` // the id of the meeting, where the account was read without it
}

// tellsOf leads from accounts to the meeting that they tell of.
var tellsOf = &Relation{"TELLS_OF", ""}

// Fields describes the fields of graph documents.
func (a *Account) Fields() []Field {
	return []Field{
		text("text", &a.Text).FoldedAs("folded").Required(),
		text("lang", &a.Lang).Required(),
		flag("translated", &a.Translated),
		one("source", to(appearsIn), &a.Source, "Source").Required(),
		text("locator", &a.Locator),
	}
}
