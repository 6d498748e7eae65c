package store

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// rows are records in the form in which writes.cypher takes them.
type rows struct {
	created map[string][]map[string]any // entities by label
	updated []map[string]any            // entities that have been there
	details []map[string]any
	links   map[linkGroup][]link
	current map[string]any // the entity of the record that is being added
}

func newRows() *rows {
	return &rows{created: map[string][]map[string]any{}, links: map[linkGroup][]link{}}
}

// linkGroup are links of one type, with ends of one sort each, and with properties or without.
type linkGroup struct {
	kind                 string
	fromDetail, toDetail bool
	isPlain              bool
}

// link is a relationship between two ends, entities by id or details by key.
type link struct {
	from, to string
	props    map[string]any
}

// ofKind is a query for one label, which is one of those in this file.
func ofKind(name, kind string) string { return strings.ReplaceAll(block(name), "$kind", kind) }

// isDetail tells the key of a detail from the id of an entity.
func isDetail(end string) bool { return strings.Contains(end, "/") }

// entity gathers the properties of one, which add puts among the rows.
func (r *rows) entity(kind, id string, names []document.Text, wikidata string, more map[string]any) {
	more["id"] = id
	more["wikidataId"] = orNull(wikidata)
	putTexts(more, "name", names)
	folded := foldedTexts(names)
	more["nameFolded"], more["sortName"] = folded, id
	if len(folded) > 0 {
		more["sortName"] = folded[0]
	}
	r.current = map[string]any{"id": id, "kind": kind, "otherKind": retracted + kind, "props": more}
}

// fact is an entity that is a fact: the label of a retracted one is another, so that nothing counts it unless it asks for
// it.
func (r *rows) fact(kind, id string, names []document.Text, wikidata string, standing model.Standing, retraction *document.Retraction, more map[string]any) {
	more["standing"] = string(standing)
	r.entity(kind, id, names, wikidata, more)
	if standing == model.StandingRetracted {
		r.current["kind"], r.current["otherKind"] = r.current["otherKind"], r.current["kind"]
	}
	r.retraction(id, more, retraction)
}

const retracted = "Retracted"

func labelOf(kind string, standing model.Standing) string {
	if standing == model.StandingRetracted {
		return retracted + kind
	}
	return kind
}

func (r *rows) retraction(fact string, more map[string]any, retraction *document.Retraction) {
	if retraction != nil {
		more["retractionReason"] = retraction.Reason
		r.link(fact, "RETRACTED_BY", retraction.Source, nil)
	}
}

func (r *rows) detail(kind, key string, more map[string]any) {
	more["key"] = key
	r.details = append(r.details, map[string]any{"kind": kind, "props": more})
}

func (r *rows) link(from, kind, to string, more map[string]any) {
	if from == "" || to == "" {
		return
	}
	group := linkGroup{kind, isDetail(from), isDetail(to), more == nil}
	r.links[group] = append(r.links[group], link{from, to, more})
}

// linkAll links in order.
func (r *rows) linkAll(from, kind string, to []string) {
	for i, id := range to {
		r.link(from, kind, id, map[string]any{"position": i})
	}
}

// add adds a record, with a fingerprint by which a change that did not come through Apply is found.
func (r *rows) add(c changedRecord) {
	r.addRecord(c.record)
	r.current["props"].(map[string]any)["fingerprint"] = cmp.Or(c.fingerprint, fingerprint(c.record))
	if c.existed {
		r.updated = append(r.updated, r.current)
		return
	}
	label := r.current["kind"].(string)
	r.created[label] = append(r.created[label], r.current)
}

func (r *rows) addRecord(record any) {
	switch d := record.(type) {
	case *document.Leader:
		r.entity("Leader", d.ID, d.Names, d.WikidataID, map[string]any{})
		for _, t := range d.Tenures {
			r.tenure(d.ID, t)
		}
	case *document.Country:
		more := map[string]any{
			"code": d.Code, "region": orNull(d.Region), "subregion": orNull(d.Subregion), "capital": orNull(d.Capital),
			"demonymFolded": foldedTexts(d.Demonyms),
		}
		putTexts(more, "demonym", d.Demonyms)
		r.entity("Country", d.ID, d.Names, d.WikidataID, more)
		for _, m := range d.Memberships {
			r.link(d.ID, "MEMBER_OF", m.Organization, map[string]any{"from": orNull(m.From), "to": orNull(m.To)})
		}
	case *document.Organization:
		r.entity("Organization", d.ID, d.Names, d.WikidataID, map[string]any{"abbreviation": orNull(d.Abbreviation)})
	case *document.ForumSeries:
		r.entity("ForumSeries", d.ID, d.Names, d.WikidataID, map[string]any{"abbreviation": orNull(d.Abbreviation)})
		r.linkAll(d.ID, "ABOUT", d.About)
	case *document.Forum:
		r.forum(d)
	case *document.Meeting:
		r.meeting(d)
	case *document.Statement:
		r.statement(d)
	case *document.Topic:
		r.entity("Topic", d.ID, d.Names, d.WikidataID, map[string]any{"topicKind": string(d.Kind)})
		r.linkAll(d.ID, "BROADER", d.Broader)
	case *document.Source:
		more := map[string]any{
			"sourceKind": string(d.Kind), "publisher": orNull(d.Publisher), "publisherFolded": orNull(Fold(d.Publisher)),
			"author": orNull(d.Author), "url": orNull(d.URL), "lang": orNull(d.Lang),
		}
		if t := parseInstant(d.PublishedAt); t != nil {
			more["publishedAt"], more["publishedUTC"] = *t, t.UTC().Format(time.RFC3339)
		}
		r.entity("Source", d.ID, d.Names, d.WikidataID, more)
	default:
		panic(fmt.Sprintf("store: no rows for a %T", record))
	}
}

func (r *rows) tenure(leader string, t document.Tenure) {
	key := t.ID
	more := map[string]any{
		"office": string(t.Office), "officeRank": model.OfficeRank(t.Office), "from": orNull(t.From), "to": orNull(t.To),
		"standing": string(t.Standing),
	}
	if t.From != "" {
		more["firstDay"] = t.From.First()
	}
	if t.To != "" {
		more["lastDay"] = t.To.Last()
	}
	putTexts(more, "title", t.Title)
	r.retraction(key, more, t.Retraction)
	r.detail(labelOf("Tenure", t.Standing), key, more)
	r.link(leader, "HELD", key, nil)
	r.link(key, "OF", t.Of, nil)
	r.evidence(key, t.Citations, t.Disputes)
}

func (r *rows) forum(d *document.Forum) {
	more := map[string]any{
		"start": orNull(d.Start), "end": orNull(d.End), "city": orNull(d.City), "cityFolded": orNull(Fold(d.City)),
		"edition": nil,
	}
	if d.Edition != 0 {
		more["edition"] = d.Edition
	}
	putSpan(more, d.Start, d.End)
	r.fact("Forum", d.ID, d.Names, d.WikidataID, d.Standing, d.Retraction, more)
	r.link(d.ID, "EDITION_OF", d.Series, nil)
	r.link(d.ID, "HELD_IN", d.Country, nil)
	r.linkAll(d.ID, "ABOUT", d.About)
	r.participants(d.ID, d.Participants)
	r.evidence(d.ID, d.Citations, d.Disputes)
}

func (r *rows) meeting(d *document.Meeting) {
	more := map[string]any{
		"format": string(d.Format), "setting": string(d.Setting), "mode": string(d.Mode), "status": string(d.Status),
		"start": orNull(d.Start), "end": orNull(d.End), "timeZone": orNull(d.TimeZone), "venue": orNull(d.Venue),
		"city": orNull(d.City), "cityFolded": orNull(Fold(d.City)),
	}
	if t := parseInstant(d.StartsAt); t != nil {
		more["startsAt"] = *t
	}
	putSpan(more, d.Start, d.End)
	putTexts(more, "summary", d.Summary)
	r.fact("Meeting", d.ID, d.Names, d.WikidataID, d.Standing, d.Retraction, more)
	r.link(d.ID, "HELD_IN", d.Country, nil)
	relation := "SESSION_OF"
	if d.ForumRelation == model.ForumRelationOnSidelines {
		relation = "ON_SIDELINES_OF"
	}
	r.link(d.ID, relation, d.Forum, map[string]any{"basis": orNull(d.ForumBasis)})
	r.link(d.ID, "PART_OF", d.PartOf, nil)
	r.linkAll(d.ID, "ABOUT", d.About)
	r.participants(d.ID, d.Participants)
	r.evidence(d.ID, d.Citations, d.Disputes)
}

func (r *rows) statement(d *document.Statement) {
	labels, values, units := []string{}, []float64{}, []string{}
	for _, f := range d.Figures {
		labels, values, units = append(labels, f.Label), append(values, f.Value), append(units, f.Unit)
	}
	more := map[string]any{
		"statementKind": string(d.Kind), "date": orNull(d.Date),
		"figureLabels": labels, "figureValues": values, "figureUnits": units,
	}
	putSpan(more, d.Date, "")
	r.fact("Statement", d.ID, nil, "", d.Standing, d.Retraction, more)
	r.link(d.Speaker, "SAID", d.ID, nil)
	r.link(d.ID, "SAID_AT", d.Meeting, nil)
	r.link(d.ID, "SAID_AT", d.Forum, nil)
	r.linkAll(d.ID, "ADDRESSED_TO", d.Addressees)
	r.linkAll(d.ID, "MENTIONS", d.Mentions)
	r.linkAll(d.ID, "ABOUT", d.About)
	for i, rendition := range d.Renditions {
		key := fmt.Sprintf("%s/rendition/%d", d.ID, i)
		r.detail("Rendition", key, map[string]any{
			"position": i, "text": rendition.Text, "folded": Fold(rendition.Text), "form": string(rendition.Form),
			"lang": string(rendition.Lang), "translated": rendition.Translated, "cue": orNull(rendition.Cue),
			"locator": orNull(rendition.Locator),
		})
		r.link(key, "RENDERS", d.ID, nil)
		r.link(key, "APPEARS_IN", rendition.Source, nil)
	}
	r.evidence(d.ID, d.Citations, d.Disputes)
}

func (r *rows) participants(event string, participants []document.Participant) {
	for i, p := range participants {
		r.link(p.Actor, "PARTICIPATED_IN", event, map[string]any{
			"position": i, "role": string(p.Role), "representing": orNull(p.Representing),
		})
	}
}

func (r *rows) evidence(fact string, citations []document.Citation, disputes []document.Dispute) {
	r.citations(fact, citations)
	position := 0
	for _, dispute := range disputes {
		for _, v := range dispute.Values {
			key := fmt.Sprintf("%s/dispute/%d", fact, position)
			r.detail("DisputedValue", key, map[string]any{"position": position, "field": dispute.Field, "value": v.Value})
			r.link(fact, "DISPUTES", key, nil)
			r.citations(key, v.Citations)
			position++
		}
	}
}

func (r *rows) citations(fact string, citations []document.Citation) {
	for i, c := range citations {
		r.link(fact, "CITES", c.Source, map[string]any{
			"position": i, "excerpt": orNull(c.Excerpt), "locator": orNull(c.Locator), "stance": string(c.Stance),
		})
	}
}

// putSpan adds the days by which filters and orders compare, and until when the first day may have been, which is where
// offices are looked up. Where only the end is known it stands for the start, too.
func putSpan(more map[string]any, start, end model.Date) {
	if start == "" {
		start = end
	}
	if end == "" {
		end = start
	}
	if start != "" {
		more["firstDay"], more["startLastDay"], more["lastDay"] = start.First(), start.Last(), end.Last()
	}
}

func foldedTexts(texts []document.Text) []string {
	folded := make([]string, len(texts))
	for i, text := range texts {
		folded[i] = Fold(text.Text)
	}
	return folded
}

// putTexts adds localized texts as two lists of equal length, because a property cannot hold a list of maps.
func putTexts(more map[string]any, prefix string, texts []document.Text) {
	langs, words := make([]string, len(texts)), make([]string, len(texts))
	for i, t := range texts {
		langs[i], words[i] = string(t.Lang), t.Text
	}
	more[prefix+"Langs"], more[prefix+"Texts"] = langs, words
}

func orNull[T ~string](value T) any {
	if value == "" {
		return nil
	}
	return string(value)
}

func parseInstant(text document.DateTime) *time.Time {
	t, err := time.Parse(time.RFC3339, string(text))
	if err != nil {
		return nil // empty: anything else was refused by Validate
	}
	_, seconds := t.Zone()
	t = t.In(time.FixedZone("Offset", seconds)) // the driver's name for a zone that is only an offset
	return &t
}
