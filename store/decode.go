package store

import (
	"cmp"
	"log/slog"
	"runtime/debug"
	"slices"
	"time"

	"github.com/sidelines/sidelines/model"
)

// props reads the values that the driver hands over: a missing or null one is the zero value or nil.
type props map[string]any

func value[T any](p props, key string) T {
	v, _ := p[key].(T)
	return v
}

func optional[T any](p props, key string) *T {
	if v, ok := p[key].(T); ok {
		return &v
	}
	return nil
}

// enum reads a string into a string type of the model; nil where it is missing.
func enum[T ~string](p props, key string) *T {
	text, ok := p[key].(string)
	if !ok {
		return nil
	}
	v := T(text)
	return &v
}

// date reads a date; nil also where somebody wrote what is none.
func (p props) date(key string) *model.Date {
	text, ok := p[key].(string)
	if !ok {
		return nil
	}
	date, err := model.ParseDate(text)
	if err != nil {
		slog.Warn("the database holds a date that is none: it is read as unknown", "property", key, "of", p.name(), "error", err)
		return nil
	}
	return &date
}

func (p props) integer(key string) *int {
	if v, ok := p[key].(int64); ok {
		i := int(v)
		return &i
	}
	return nil
}

func (p props) maps(key string) []props {
	list, _ := p[key].([]any)
	maps := make([]props, 0, len(list))
	for _, item := range list {
		if m, ok := item.(map[string]any); ok {
			maps = append(maps, m)
		}
	}
	return maps
}

func (p props) strings(key string) []string {
	list, _ := p[key].([]any)
	texts := make([]string, len(list))
	for i, item := range list {
		texts[i], _ = item.(string)
	}
	return texts
}

// texts reads the parallel lists in which localized texts are kept, for example nameLangs and nameTexts.
func (p props) texts(prefix string) []*model.LocalizedText {
	langs, texts := p.strings(prefix+"Langs"), p.strings(prefix+"Texts")
	localized := make([]*model.LocalizedText, min(len(langs), len(texts)))
	for i := range localized {
		localized[i] = &model.LocalizedText{Lang: langs[i], Text: texts[i]}
	}
	return localized
}

// byPosition sorts maps by their position, a number or a text.
func byPosition(maps []props) []props {
	slices.SortFunc(maps, func(a, b props) int {
		return cmp.Or(cmp.Compare(value[int64](a, "position"), value[int64](b, "position")),
			cmp.Compare(value[string](a, "position"), value[string](b, "position")))
	})
	return maps
}

// ids reads a list of {id, position} as ids in order.
func (p props) ids(key string) []string {
	links := byPosition(p.maps(key))
	ids := make([]string, len(links))
	for i, link := range links {
		ids[i] = value[string](link, "id")
	}
	return ids
}

// decodeCard makes the noun that a card of cards.cypher describes. ok is false where the database holds what is none, such
// as a tenure of nothing: the log says so, and whoever reads goes on with the rest.
func decodeCard(card any) (noun any, ok bool) {
	fields, _ := card.(map[string]any)
	p := props(fields)
	defer func() {
		if problem := recover(); problem != nil {
			slog.Error("the database holds what cannot be read, and it is left out", "id", p.name(), "problem", problem, "stack", string(debug.Stack()))
			noun, ok = nil, false
		}
	}()
	switch {
	case fields == nil:
		slog.Warn("the database holds a tenure of nobody or of nothing, and it is left out")
		return nil, false
	case p["kind"] == "Statement" && p["speaker"] == nil:
		slog.Warn("the database holds a statement without a speaker, and it is left out", "id", p.name())
		return nil, false
	}
	return nounOf(p), true
}

// name is the id of an entity or the key of a detail.
func (p props) name() string { return cmp.Or(value[string](p, "id"), value[string](p, "key")) }

func nounOf(p props) any {
	if _, isChange := p["sequence"]; isChange {
		return decodeChange(p)
	}
	base := model.EntityBase{
		ID:         value[string](p, "id"),
		Names:      p.texts("name"),
		WikidataID: optional[string](p, "wikidataId"),
		CreatedAt:  value[time.Time](p, "createdAt"),
		UpdatedAt:  value[time.Time](p, "updatedAt"),
	}
	fact := decodeFact(p, base.ID)
	switch p["kind"] {
	case "Leader":
		return &model.Leader{EntityBase: base, AllTenures: decodeTenures(p.maps("tenures"))}
	case "Country":
		return &model.Country{
			EntityBase: base, Code: value[string](p, "code"), Region: optional[string](p, "region"),
			Subregion: optional[string](p, "subregion"), Capital: optional[string](p, "capital"),
			Demonyms: p.texts("demonym"), AllMemberships: decodeMemberships(p.maps("memberships")),
		}
	case "Organization":
		return &model.Organization{
			EntityBase: base, Abbreviation: optional[string](p, "abbreviation"),
			AllMembers: decodeMemberships(p.maps("members")),
		}
	case "ForumSeries":
		return &model.ForumSeries{EntityBase: base, Abbreviation: optional[string](p, "abbreviation"), AboutIDs: p.ids("about")}
	case "Forum":
		return &model.Forum{
			EntityBase: base, FactBase: fact, SeriesID: optional[string](p, "series"), Edition: p.integer("edition"),
			Start: p.date("start"), End: p.date("end"), City: optional[string](p, "city"),
			CountryID: optional[string](p, "country"), AboutIDs: p.ids("about"),
		}
	case "Meeting":
		return decodeMeeting(p, base, fact)
	case "Statement":
		return decodeStatement(p, base, fact)
	case "Topic":
		return &model.Topic{
			EntityBase: base, Kind: model.TopicKind(value[string](p, "topicKind")),
			BroaderIDs: p.ids("broader"), NarrowerIDs: p.ids("narrower"),
		}
	case "Source":
		return &model.Source{
			EntityBase: base, Kind: model.SourceKind(value[string](p, "sourceKind")),
			Publisher: optional[string](p, "publisher"), Author: optional[string](p, "author"),
			PublishedAt: optional[time.Time](p, "publishedAt"), URL: optional[string](p, "url"), Lang: optional[string](p, "lang"),
		}
	case "Tenure":
		return decodeTenures([]props{p})[0]
	}
	panic("store: no noun for a card of kind " + value[string](p, "kind"))
}

func decodeFact(p props, key string) model.FactBase {
	fact := model.FactBase{FactKey: key, Standing: model.Standing(value[string](p, "standing"))}
	if reason := optional[string](p, "retractionReason"); reason != nil {
		fact.Retraction = &model.Retraction{Reason: *reason, SourceID: optional[string](p, "retractedBy")}
	}
	return fact
}

func decodeMeeting(p props, base model.EntityBase, fact model.FactBase) *model.Meeting {
	m := &model.Meeting{
		EntityBase: base, FactBase: fact,
		Format:  model.MeetingFormat(value[string](p, "format")),
		Setting: model.MeetingSetting(value[string](p, "setting")),
		Mode:    model.MeetingMode(value[string](p, "mode")),
		Status:  model.MeetingStatus(value[string](p, "status")),
		Start:   p.date("start"), End: p.date("end"),
		TimeZone: optional[string](p, "timeZone"), StartsAt: optional[time.Time](p, "startsAt"),
		Venue: optional[string](p, "venue"), City: optional[string](p, "city"),
		CountryID: optional[string](p, "country"), PartOfID: optional[string](p, "partOf"),
		PartIDs: p.ids("parts"), AboutIDs: p.ids("about"), Summaries: p.texts("summary"),
	}
	if forum := props(value[map[string]any](p, "forum")); forum != nil {
		relation := model.ForumRelationSessionOf
		if forum["relation"] == "ON_SIDELINES_OF" {
			relation = model.ForumRelationOnSidelines
		}
		m.ForumID, m.ForumRelation, m.ForumBasis = optional[string](forum, "id"), &relation, enum[model.Basis](forum, "basis")
	}
	return m
}

func decodeStatement(p props, base model.EntityBase, fact model.FactBase) *model.Statement {
	s := &model.Statement{
		EntityBase: base, FactBase: fact,
		Kind: model.StatementKind(value[string](p, "statementKind")), Date: p.date("date"),
		SpeakerID: value[string](p, "speaker"), AddresseeIDs: p.ids("addressees"), MentionIDs: p.ids("mentions"),
		MeetingID: optional[string](p, "meeting"), ForumID: optional[string](p, "forum"), AboutIDs: p.ids("about"),
	}
	for _, r := range byPosition(p.maps("renditions")) {
		s.Renditions = append(s.Renditions, &model.Rendition{
			Text: value[string](r, "text"), Form: model.RenditionForm(value[string](r, "form")),
			Lang: value[string](r, "lang"), Translated: value[bool](r, "translated"), Cue: optional[string](r, "cue"),
			SourceID: value[string](r, "source"), Locator: optional[string](r, "locator"),
		})
	}
	labels, values, units := p.strings("figureLabels"), value[[]any](p, "figureValues"), p.strings("figureUnits")
	for i, label := range labels[:min(len(labels), len(values), len(units))] {
		figure := &model.Figure{Label: label}
		figure.Value, _ = values[i].(float64)
		if units[i] != "" { // a list in Neo4j holds no null
			figure.Unit = &units[i]
		}
		s.Figures = append(s.Figures, figure)
	}
	return s
}

func decodeTenures(maps []props) []*model.Tenure {
	tenures := make([]*model.Tenure, len(maps))
	for i, t := range maps {
		tenures[i] = &model.Tenure{
			FactBase: decodeFact(t, value[string](t, "key")),
			LeaderID: value[string](t, "leader"), Office: model.Office(value[string](t, "office")),
			Titles: t.texts("title"), OfID: value[string](t, "of"), From: t.date("from"), To: t.date("to"),
		}
	}
	slices.SortFunc(tenures, func(a, b *model.Tenure) int {
		return cmp.Or(cmp.Compare(firstDay(a.From), firstDay(b.From)), cmp.Compare(a.FactKey, b.FactKey))
	})
	return tenures
}

func firstDay(date *model.Date) string {
	if date == nil {
		return ""
	}
	return date.First()
}

func decodeMemberships(maps []props) []*model.Membership {
	memberships := make([]*model.Membership, len(maps))
	for i, m := range maps {
		memberships[i] = &model.Membership{
			CountryID: value[string](m, "country"), OrganizationID: value[string](m, "organization"),
			From: m.date("from"), To: m.date("to"),
		}
	}
	slices.SortFunc(memberships, func(a, b *model.Membership) int {
		return cmp.Or(cmp.Compare(a.CountryID, b.CountryID), cmp.Compare(a.OrganizationID, b.OrganizationID),
			cmp.Compare(firstDay(a.From), firstDay(b.From)))
	})
	return memberships
}

func decodeEvidence(v any) *model.Evidence {
	p := props(v.(map[string]any))
	evidence := &model.Evidence{Citations: decodeCitations(p)}
	for _, d := range byPosition(p.maps("disputes")) {
		field := value[string](d, "field")
		last := len(evidence.Disputes) - 1
		if last < 0 || evidence.Disputes[last].Field != field {
			evidence.Disputes = append(evidence.Disputes, &model.Dispute{Field: field})
			last++
		}
		dispute := evidence.Disputes[last]
		dispute.Values = append(dispute.Values, &model.DisputedValue{Value: value[string](d, "value"), Citations: decodeCitations(d)})
	}
	return evidence
}

func decodeCitations(p props) []*model.Citation {
	citations := []*model.Citation{}
	for _, c := range byPosition(p.maps("citations")) {
		citations = append(citations, decodeCitation(c))
	}
	return citations
}

func decodeCitation(c props) *model.Citation {
	return &model.Citation{
		SourceID: value[string](c, "source"), Excerpt: optional[string](c, "excerpt"),
		Locator: optional[string](c, "locator"), Stance: model.Stance(value[string](c, "stance")),
	}
}
