package model

import "time"

// Leader is a person who holds or held an office.
type Leader struct {
	EntityBase
	// AllTenures is sorted by first day; an unknown first day comes first.
	AllTenures []*Tenure
}

// IsActor marks the type as an Actor.
func (*Leader) IsActor() {}

// Country is a country or territory of ISO 3166-1.
type Country struct {
	EntityBase
	Code           string
	Region         *string
	Subregion      *string
	Capital        *string
	Demonyms       []*LocalizedText
	AllMemberships []*Membership
}

// IsActor marks the type as an Actor.
func (*Country) IsActor() {}

// IsAffiliation marks the type as an Affiliation.
func (*Country) IsAffiliation() {}

// Organization is an international organization.
type Organization struct {
	EntityBase
	Abbreviation *string
	AllMembers   []*Membership
}

// IsActor marks the type as an Actor.
func (*Organization) IsActor() {}

// IsAffiliation marks the type as an Affiliation.
func (*Organization) IsAffiliation() {}

// Membership ties a country to an organization for a time.
type Membership struct {
	CountryID      string
	OrganizationID string
	From           *Date
	To             *Date
}

// ForumSeries is a recurring forum.
type ForumSeries struct {
	EntityBase
	Abbreviation *string
	AboutIDs     []string
}

// Forum is one edition of a forum, or a one-off summit.
type Forum struct {
	EntityBase
	FactBase
	SeriesID  *string
	Edition   *int
	Start     *Date
	End       *Date
	City      *string
	CountryID *string
	AboutIDs  []string
}

// Meeting is an occasion on which sides came together.
type Meeting struct {
	EntityBase
	FactBase
	Format        MeetingFormat
	Setting       MeetingSetting
	Mode          MeetingMode
	Status        MeetingStatus
	Start         *Date
	End           *Date
	TimeZone      *string
	StartsAt      *time.Time
	Venue         *string
	City          *string
	CountryID     *string
	ForumID       *string
	ForumRelation *ForumRelation
	ForumBasis    *Basis
	PartOfID      *string
	PartIDs       []string
	AboutIDs      []string
	Summaries     []*LocalizedText
}

// Summary returns what happened in the language asked for, else in the first one.
func (m *Meeting) Summary(lang *string) *string { return Localized(m.Summaries, lang) }

// Statement is what was said, once, however many sources report it.
type Statement struct {
	EntityBase
	FactBase
	Kind         StatementKind
	Renditions   []*Rendition // the preferred one first
	Date         *Date
	SpeakerID    string
	AddresseeIDs []string
	MentionIDs   []string
	MeetingID    *string
	ForumID      *string
	AboutIDs     []string
	Figures      []*Figure
}

// undetermined is the language of what has none, see BCP 47, 2.2.1 and 4.1.
const undetermined = "und"

// Lang is the language of the preferred rendition; und where somebody removed every rendition from the database.
func (s *Statement) Lang() string {
	if len(s.Renditions) == 0 {
		return undetermined
	}
	return s.Renditions[0].Lang
}

// Text returns the preferred rendition; with lang, the first rendition in that language where there is one. It is empty
// where somebody removed every rendition from the database.
func (s *Statement) Text(lang *string) string {
	if len(s.Renditions) == 0 {
		return ""
	}
	texts := make([]*LocalizedText, len(s.Renditions))
	for i, rendition := range s.Renditions {
		texts[i] = &LocalizedText{Lang: rendition.Lang, Text: rendition.Text}
	}
	return *Localized(texts, lang)
}

// Rendition is one source's wording of a statement.
type Rendition struct {
	Text       string
	Form       RenditionForm
	Lang       string
	Translated bool
	Cue        *string
	SourceID   string
	Locator    *string
}

// Topic is what meetings and statements are about.
type Topic struct {
	EntityBase
	Kind        TopicKind
	BroaderIDs  []string
	NarrowerIDs []string
}

// Source is where facts come from.
type Source struct {
	EntityBase
	Kind        SourceKind
	Publisher   *string
	Author      *string
	PublishedAt *time.Time
	URL         *string
	Lang        *string
}

// MembersOn returns the members of that day; all that ever were where on is nil.
func (o *Organization) MembersOn(on *Date) []*Membership {
	if on == nil {
		return o.AllMembers
	}
	var members []*Membership
	for _, m := range o.AllMembers {
		if covers(m.From, m.To, *on) {
			members = append(members, m)
		}
	}
	return members
}
