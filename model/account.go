package model

// Account is what one source tells of a meeting, in the words of that source.
type Account struct {
	Text       string           `json:"text"` // paragraphs are separated by a line feed
	Lang       Language         `json:"lang"`
	Translated *bool            `json:"translated,omitempty"` // nil if the source does not say
	Source     string           `json:"source"`
	Locator    Optional         `json:"locator,omitempty"`
	Mentions   []AccountMention `json:"mentions,omitempty"`

	Meeting string `json:"-"` // the id of the meeting, where the account was read without it
}

var (
	// tellsOf leads from accounts to the meeting that they tell of.
	tellsOf = &Relation{"TELLS_OF", ""}
	// speaksOf leads from accounts to what their words mention, once for each place. It is no link of the network, in which a meeting
	// would then be as close to whoever was spoken of as to those who took part.
	speaksOf = &Relation{"SPEAKS_OF", ""}
)

// Fields describes the fields of graph documents.
func (a *Account) Fields() []Field {
	return []Field{
		text("text", &a.Text).FoldedAs("folded").Required(),
		text("lang", &a.Lang).Required(),
		boolean("translated", &a.Translated),
		one("source", to(appearsIn), &a.Source, "Source").Required(),
		text("locator", &a.Locator),
		links("mentions", to(speaksOf), &a.Mentions),
	}
}
