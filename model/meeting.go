package model

import (
	"fmt"
	"strings"
)

// Meeting is an occasion on which people or sides came together. By default, setting is TALKS, mode IN_PERSON and status HELD.
type Meeting struct {
	NamedBase
	Format        MeetingFormat  `json:"format,omitempty"`
	Setting       MeetingSetting `json:"setting,omitempty"`
	Mode          MeetingMode    `json:"mode,omitempty"`
	Status        MeetingStatus  `json:"status,omitempty"`
	Start         Date           `json:"start,omitempty"`
	End           Date           `json:"end,omitempty"`
	NotBefore     Date           `json:"notBefore,omitempty"` // the first and the last of the days between which it took place,
	NotAfter      Date           `json:"notAfter,omitempty"`  // where these are known better than start
	TimeZone      Optional       `json:"timeZone,omitempty"`
	StartsAt      DateTime       `json:"startsAt,omitempty"`
	Venue         Optional       `json:"venue,omitempty"`
	City          Optional       `json:"city,omitempty"`
	Place         string         `json:"place,omitempty"`
	Country       string         `json:"country,omitempty"`
	Forum         string         `json:"forum,omitempty"`
	ForumRelation ForumRelation  `json:"forumRelation,omitempty"`
	ForumBasis    Basis          `json:"forumBasis,omitempty"`
	PartOf        string         `json:"partOf,omitempty"`
	PartOfBasis   Basis          `json:"partOfBasis,omitempty"`
	Participants  []Participant  `json:"participants,omitempty"`

	ParticipantsComplete *bool `json:"participantsComplete,omitempty"` // nil if it is not known

	About     []string        `json:"about,omitempty"`
	Summaries []LocalizedText `json:"summary,omitempty"`
	Accounts  []Account       `json:"accounts,omitempty"` // nil until they are read, separately, because they are long
	FactBase
	Differing
	Parts []string `json:"-"` // ids; kept with their own records

	// PlaceZone is the time zone of the place, by which the hour is checked if the meeting has none of its own.
	PlaceZone Optional `json:"-"`
}

var meetingKind = &Kind{
	Name: "Meeting", List: "meetings", Enum: EntityKindMeeting, SchemaOrg: "Event", IsFact: true,
	New: func() Record { return &Meeting{} },
}

// MeetingConnection is a page of a list.
type MeetingConnection = Connection[*Meeting]

// MeetingEdge is an element of a page, with its cursor.
type MeetingEdge = Edge[*Meeting]

var (
	sessionOf     = &Relation{"SESSION_OF", "%[1]s was a session of %[2]s"}
	onSidelinesOf = &Relation{"ON_SIDELINES_OF", "%[1]s was held on the sidelines of %[2]s"}
	partOf        = &Relation{"PART_OF", "%[1]s was part of %[2]s"}
)

// Fields describes the fields of graph documents, and the parts.
func (m *Meeting) Fields() []Field {
	return append(m.NamedBase.fields(
		text("format", &m.Format).Required(),
		text("setting", &m.Setting).Or(string(MeetingSettingTalks)),
		text("mode", &m.Mode).Or(string(MeetingModeInPerson)),
		text("status", &m.Status).Or(string(MeetingStatusHeld)),
		text("start", &m.Start),
		text("end", &m.End),
		text("notBefore", &m.NotBefore),
		text("notAfter", &m.NotAfter),
		text("timeZone", &m.TimeZone),
		instant("startsAt", &m.StartsAt),
		text("venue", &m.Venue),
		text("city", &m.City).FoldedAs("cityFolded"),
		one("place", to(heldAt), &m.Place, "Place"),
		one("country", to(heldIn), &m.Country, "Country"),
		one("forum", to(sessionOf, onSidelinesOf), &m.Forum, "Forum"),
		text("forumRelation", &m.ForumRelation).TypeOf("forum", forumRelations),
		text("forumBasis", &m.ForumBasis).KeptOn("forum", "basis"),
		one("partOf", to(partOf), &m.PartOf, "Meeting"),
		text("partOfBasis", &m.PartOfBasis).KeptOn("partOf", "basis"),
		participants(&m.Participants),
		boolean("participantsComplete", &m.ParticipantsComplete),
		many("about", to(about), &m.About, "Topic"),
		texts("summary", "summary", &m.Summaries),
		details("accounts", by(tellsOf), "Account", &m.Accounts).Apart(),
		inverse("parts", by(partOf), orderOfParts, &m.Parts, "Meeting"),
		derivedWithin(&m.Start, &m.End, &m.NotBefore, &m.NotAfter),
	), append(m.FactBase.fields(), differences(&m.DifferentFrom, &m.Judges)...)...)
}

// orderOfParts sorts meetings by their first day, hour and id. The sum has 16 digits for every instant.
const orderOfParts = "coalesce(x.firstDay, '~') + ' ' + CASE WHEN x.startsAt IS :: ZONED DATETIME NOT NULL " +
	"THEN toString(2000000000000000 + x.startsAt.epochMillis) ELSE '~' END + ' ' + x.id"

var forumRelations = map[string]*Relation{
	string(ForumRelationSessionOf): sessionOf, string(ForumRelationOnSidelines): onSidelinesOf,
}

// Check checks the dates, the time zone, the hour, and the link to the forum.
func (m *Meeting) Check(report Report) {
	m.NamedBase.Check(report)
	checkSpan(report, "", "start", m.Start, "end", m.End)
	m.checkWithin(report)
	m.checkHour(report)
	if (m.Forum == "") != (m.ForumRelation == "") {
		report(".forumRelation", "forum and forumRelation go together: give both or neither")
	}
	if m.Forum == "" && m.ForumBasis != "" {
		report(".forumBasis", "goes with forum")
	}
	if m.PartOf == "" && m.PartOfBasis != "" {
		report(".partOfBasis", "goes with partOf")
	}
	for i, account := range m.Accounts {
		if strings.TrimSpace(account.Text) == "" {
			report(fmt.Sprintf(".accounts[%d].text", i), "is blank")
		}
		checkRanges(fmt.Sprintf(".accounts[%d]", i), account.Text, account.mentions(), report)
	}
}

// checkWithin reports days between which the meeting cannot have taken place.
func (m *Meeting) checkWithin(report Report) {
	if m.NotBefore == "" && m.NotAfter == "" {
		return
	}
	if m.Start == "" {
		report(".start", "is missing: notBefore and notAfter say between which days of it the meeting took place, so give the month or the year")
		return
	}
	checkSpan(report, "", "notBefore", m.NotBefore, "notAfter", m.NotAfter)
	checkSpan(report, "", "notBefore", m.NotBefore, "start", m.Start)
	checkSpan(report, "", "notBefore", m.NotBefore, "end", m.End)
	checkSpan(report, "", "start", m.Start, "notAfter", m.NotAfter)
}

// Summary returns what happened, in the requested language or else in the first one given.
func (m *Meeting) Summary(lang *string) *string { return Localized(m.Summaries, lang) }

// RelationToForum returns how the meeting belongs to its forum, or nil if it has none.
func (m *Meeting) RelationToForum() *ForumRelation { return nilIfEmpty(m.ForumRelation) }

// BasisOfForum returns whether a source says how the meeting belongs to its forum, or nil if it has none.
func (m *Meeting) BasisOfForum() *Basis { return nilIfEmpty(m.ForumBasis) }

// BasisOfWhole returns whether a source says that the meeting is a part of another, or nil if it is none.
func (m *Meeting) BasisOfWhole() *Basis { return nilIfEmpty(m.PartOfBasis) }

// IsRemote reports whether people talked without coming together, by telephone or by video.
func (m MeetingMode) IsRemote() bool { return m == MeetingModePhone || m == MeetingModeVideo }
