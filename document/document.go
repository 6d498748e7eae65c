// Package document defines the graph document: the one shape in which facts come into the graph, whether from the
// bundled data, a file or, later, a mutation. It knows the shape and its rules, not the database.
package document

import "github.com/sidelines/sidelines/model"

// Document is a set of records that refer to each other, and to what the graph already holds, by id, in any order.
// In a JSON document an omitted field stays as it is, null clears it, and a list replaces the whole list.
//
// The ref tag says which kinds an id may name, required what a record must have once it is merged with the graph.
type Document struct {
	Leaders       []*Leader       `json:"leaders,omitempty"`
	Countries     []*Country      `json:"countries,omitempty"`
	Organizations []*Organization `json:"organizations,omitempty"`
	ForumSeries   []*ForumSeries  `json:"forumSeries,omitempty"`
	Forums        []*Forum        `json:"forums,omitempty"`
	Meetings      []*Meeting      `json:"meetings,omitempty"`
	Statements    []*Statement    `json:"statements,omitempty"`
	Topics        []*Topic        `json:"topics,omitempty"`
	Sources       []*Source       `json:"sources,omitempty"`

	// Merged are ids that are no longer in use, with those that answer in their place.
	Merged []*Merged `json:"merged,omitempty"`

	// Uncited allows facts that name no source. Without it such a fact is refused, unless the graph has it uncited already.
	Uncited bool `json:"uncited,omitempty"`
}

// Merged is an id that went into another when a duplicate was merged.
type Merged struct {
	From string `json:"from" required:"true"`
	Into string `json:"into" required:"true"`
}

// Kinds are the lists of a document with the kind of their records, in the order in which they are read and reported.
var Kinds = []struct{ List, Kind string }{
	{"sources", "Source"}, {"topics", "Topic"}, {"organizations", "Organization"}, {"countries", "Country"},
	{"leaders", "Leader"}, {"forumSeries", "ForumSeries"}, {"forums", "Forum"}, {"meetings", "Meeting"},
	{"statements", "Statement"},
}

// DateTime is an RFC 3339 instant.
type DateTime string

// Language is a BCP 47 tag.
type Language string

// Text is text in one language.
type Text struct {
	Lang Language `json:"lang" required:"true"`
	Text string   `json:"text" required:"true"`
}

// Citation is one source's support for a fact; the stance is CONFIRMS unless given.
type Citation struct {
	Source  string       `json:"source" ref:"Source" required:"true"`
	Excerpt string       `json:"excerpt,omitempty"`
	Locator string       `json:"locator,omitempty"`
	Stance  model.Stance `json:"stance,omitempty"`
}

// Dispute is a field on which sources differ.
type Dispute struct {
	Field  string          `json:"field" required:"true"`
	Values []DisputedValue `json:"values" required:"true"`
}

// DisputedValue is one version of a disputed field.
type DisputedValue struct {
	Value     string     `json:"value" required:"true"`
	Citations []Citation `json:"citations" required:"true"`
}

// Retraction says why a fact was withdrawn.
type Retraction struct {
	Reason string `json:"reason" required:"true"`
	Source string `json:"source,omitempty" ref:"Source"`
}

// Leader is a record of a person who holds or held an office.
type Leader struct {
	ID         string   `json:"id"`
	Names      []Text   `json:"names,omitempty" required:"true"`
	WikidataID string   `json:"wikidataId,omitempty"`
	Tenures    []Tenure `json:"tenures,omitempty"`
}

// Tenure is an office held for a time. The id is given once, see NameTenures; a document may leave it out.
type Tenure struct {
	ID         string         `json:"id,omitempty"`
	Office     model.Office   `json:"office" required:"true"`
	Title      []Text         `json:"title,omitempty"`
	Of         string         `json:"of" ref:"Country|Organization" required:"true"`
	From       model.Date     `json:"from,omitempty"`
	To         model.Date     `json:"to,omitempty"`
	Citations  []Citation     `json:"citations,omitempty"`
	Standing   model.Standing `json:"standing,omitempty"`
	Retraction *Retraction    `json:"retraction,omitempty"`
	Disputes   []Dispute      `json:"disputes,omitempty"`
}

// Country is a record of a country or territory.
type Country struct {
	ID          string       `json:"id"`
	Code        string       `json:"code,omitempty" required:"true"`
	Names       []Text       `json:"names,omitempty" required:"true"`
	WikidataID  string       `json:"wikidataId,omitempty"`
	Region      string       `json:"region,omitempty"`
	Subregion   string       `json:"subregion,omitempty"`
	Capital     string       `json:"capital,omitempty"`
	Demonyms    []Text       `json:"demonyms,omitempty"`
	Memberships []Membership `json:"memberships,omitempty"`
}

// Membership is a country's membership of an organization.
type Membership struct {
	Organization string     `json:"organization" ref:"Organization" required:"true"`
	From         model.Date `json:"from,omitempty"`
	To           model.Date `json:"to,omitempty"`
}

// Organization is a record of an international organization.
type Organization struct {
	ID           string `json:"id"`
	Names        []Text `json:"names,omitempty" required:"true"`
	WikidataID   string `json:"wikidataId,omitempty"`
	Abbreviation string `json:"abbreviation,omitempty"`
}

// ForumSeries is a record of a recurring forum.
type ForumSeries struct {
	ID           string   `json:"id"`
	Names        []Text   `json:"names,omitempty" required:"true"`
	WikidataID   string   `json:"wikidataId,omitempty"`
	Abbreviation string   `json:"abbreviation,omitempty"`
	About        []string `json:"about,omitempty" ref:"Topic"`
}

// Forum is a record of one edition of a forum.
type Forum struct {
	ID           string         `json:"id"`
	Names        []Text         `json:"names,omitempty" required:"true"`
	WikidataID   string         `json:"wikidataId,omitempty"`
	Series       string         `json:"series,omitempty" ref:"ForumSeries"`
	Edition      int            `json:"edition,omitempty"`
	Start        model.Date     `json:"start,omitempty"`
	End          model.Date     `json:"end,omitempty"`
	City         string         `json:"city,omitempty"`
	Country      string         `json:"country,omitempty" ref:"Country"`
	Participants []Participant  `json:"participants,omitempty"`
	About        []string       `json:"about,omitempty" ref:"Topic"`
	Citations    []Citation     `json:"citations,omitempty"`
	Standing     model.Standing `json:"standing,omitempty"`
	Retraction   *Retraction    `json:"retraction,omitempty"`
	Disputes     []Dispute      `json:"disputes,omitempty"`
}

// Participant is one who took part; the role is PARTICIPANT unless given.
type Participant struct {
	Actor        string                `json:"actor" ref:"Leader|Country|Organization" required:"true"`
	Role         model.ParticipantRole `json:"role,omitempty"`
	Representing string                `json:"representing,omitempty" ref:"Country|Organization"`
}

// Meeting is a record of a meeting. Unless given, setting is TALKS, mode IN_PERSON and status HELD.
type Meeting struct {
	ID            string               `json:"id"`
	Names         []Text               `json:"names,omitempty" required:"true"`
	WikidataID    string               `json:"wikidataId,omitempty"`
	Format        model.MeetingFormat  `json:"format,omitempty" required:"true"`
	Setting       model.MeetingSetting `json:"setting,omitempty"`
	Mode          model.MeetingMode    `json:"mode,omitempty"`
	Status        model.MeetingStatus  `json:"status,omitempty"`
	Start         model.Date           `json:"start,omitempty"`
	End           model.Date           `json:"end,omitempty"`
	TimeZone      string               `json:"timeZone,omitempty"`
	StartsAt      DateTime             `json:"startsAt,omitempty"`
	Venue         string               `json:"venue,omitempty"`
	City          string               `json:"city,omitempty"`
	Country       string               `json:"country,omitempty" ref:"Country"`
	Forum         string               `json:"forum,omitempty" ref:"Forum"`
	ForumRelation model.ForumRelation  `json:"forumRelation,omitempty"`
	ForumBasis    model.Basis          `json:"forumBasis,omitempty"`
	PartOf        string               `json:"partOf,omitempty" ref:"Meeting"`
	Participants  []Participant        `json:"participants,omitempty"`
	About         []string             `json:"about,omitempty" ref:"Topic"`
	Summary       []Text               `json:"summary,omitempty"`
	Citations     []Citation           `json:"citations,omitempty"`
	Standing      model.Standing       `json:"standing,omitempty"`
	Retraction    *Retraction          `json:"retraction,omitempty"`
	Disputes      []Dispute            `json:"disputes,omitempty"`
}

// Statement is a record of what was said, once. Unless given, kind is REMARK.
type Statement struct {
	ID         string              `json:"id"`
	Kind       model.StatementKind `json:"kind,omitempty"`
	Renditions []Rendition         `json:"renditions,omitempty" required:"true"`
	Date       model.Date          `json:"date,omitempty"`
	Speaker    string              `json:"speaker,omitempty" ref:"Leader|Country|Organization" required:"true"`
	Addressees []string            `json:"addressees,omitempty" ref:"Leader|Country|Organization"`
	Mentions   []string            `json:"mentions,omitempty" ref:"Leader|Country|Organization|ForumSeries|Forum|Meeting|Statement|Topic|Source"`
	Meeting    string              `json:"meeting,omitempty" ref:"Meeting"`
	Forum      string              `json:"forum,omitempty" ref:"Forum"`
	About      []string            `json:"about,omitempty" ref:"Topic"`
	Figures    []Figure            `json:"figures,omitempty"`
	Citations  []Citation          `json:"citations,omitempty"`
	Standing   model.Standing      `json:"standing,omitempty"`
	Retraction *Retraction         `json:"retraction,omitempty"`
	Disputes   []Dispute           `json:"disputes,omitempty"`
}

// Rendition is one source's wording of a statement. Unless one is preferred, the first is.
type Rendition struct {
	Text       string              `json:"text" required:"true"`
	Form       model.RenditionForm `json:"form" required:"true"`
	Lang       Language            `json:"lang" required:"true"`
	Translated bool                `json:"translated,omitempty"`
	Cue        string              `json:"cue,omitempty"`
	Source     string              `json:"source" ref:"Source" required:"true"`
	Locator    string              `json:"locator,omitempty"`
	Preferred  bool                `json:"preferred,omitempty"`
}

// Figure is a number that a statement gives.
type Figure struct {
	Value float64 `json:"value"`
	Unit  string  `json:"unit,omitempty"`
	Label string  `json:"label" required:"true"`
}

// Topic is a record of what meetings and statements are about. Unless given, kind is ISSUE.
type Topic struct {
	ID         string          `json:"id"`
	Names      []Text          `json:"names,omitempty" required:"true"`
	WikidataID string          `json:"wikidataId,omitempty"`
	Kind       model.TopicKind `json:"kind,omitempty"`
	Broader    []string        `json:"broader,omitempty" ref:"Topic"`
}

// Source is a record of where facts come from. Unless given, kind is OTHER.
type Source struct {
	ID          string           `json:"id"`
	Names       []Text           `json:"names,omitempty" required:"true"`
	WikidataID  string           `json:"wikidataId,omitempty"`
	Kind        model.SourceKind `json:"kind,omitempty"`
	Publisher   string           `json:"publisher,omitempty"`
	Author      string           `json:"author,omitempty"`
	PublishedAt DateTime         `json:"publishedAt,omitempty"`
	URL         string           `json:"url,omitempty"`
	Lang        Language         `json:"lang,omitempty"`
}
