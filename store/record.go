package store

import (
	"time"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// recordsByID reads what the graph holds of the ids, as records of a document.
func recordsByID(run runner, ids []string) (map[string]any, error) {
	entities, err := entitiesBy(run, ids)
	if err != nil || len(entities) == 0 {
		return nil, err
	}
	var facts, events []string
	for id, entity := range entities {
		switch e := entity.(type) {
		case *model.Leader:
			for _, t := range e.AllTenures {
				facts = append(facts, t.FactKey)
			}
		case *model.Statement:
			facts = append(facts, id)
		case *model.Meeting, *model.Forum:
			facts, events = append(facts, id), append(events, id)
		}
	}
	evidence, err := byKey(run, "EvidenceByFact", block("EvidenceByFact"), facts, decodeEvidence)
	if err != nil {
		return nil, err
	}
	participants, err := byKey(run, "ParticipantsByEvent", block("ParticipantsByEvent"), events, participantRecords)
	if err != nil {
		return nil, err
	}
	records := make(map[string]any, len(entities))
	for id, entity := range entities {
		records[id] = recordOf(entity, evidence, participants[id])
	}
	return records, nil
}

func participantRecords(list any) []document.Participant {
	var participants []document.Participant
	for _, p := range byPosition(props{"list": list}.maps("list")) {
		participants = append(participants, document.Participant{
			Actor: value[string](p, "actor"), Role: model.ParticipantRole(value[string](p, "role")), Representing: text(optional[string](p, "representing")),
		})
	}
	return participants
}

func recordOf(entity model.Entity, evidence map[string]*model.Evidence, participants []document.Participant) any {
	base := entity.Base()
	names, wikidata := textRecords(base.Names), text(base.WikidataID)
	citations, disputes := evidenceRecords(evidence[base.ID])
	switch e := entity.(type) {
	case *model.Leader:
		return &document.Leader{ID: e.ID, Names: names, WikidataID: wikidata, Tenures: tenureRecords(e.AllTenures, evidence)}
	case *model.Country:
		return &document.Country{
			ID: e.ID, Names: names, WikidataID: wikidata, Code: e.Code, Region: text(e.Region), Subregion: text(e.Subregion),
			Capital: text(e.Capital), Demonyms: textRecords(e.Demonyms), Memberships: membershipRecords(e.AllMemberships),
		}
	case *model.Organization:
		return &document.Organization{ID: e.ID, Names: names, WikidataID: wikidata, Abbreviation: text(e.Abbreviation)}
	case *model.ForumSeries:
		return &document.ForumSeries{ID: e.ID, Names: names, WikidataID: wikidata, Abbreviation: text(e.Abbreviation), About: e.AboutIDs}
	case *model.Forum:
		f := &document.Forum{
			ID: e.ID, Names: names, WikidataID: wikidata, Series: text(e.SeriesID), Start: text(e.Start), End: text(e.End),
			City: text(e.City), Country: text(e.CountryID), Participants: participants, About: e.AboutIDs,
			Citations: citations, Standing: e.Standing, Retraction: retractionRecord(e.Retraction), Disputes: disputes,
		}
		if e.Edition != nil {
			f.Edition = *e.Edition
		}
		return f
	case *model.Meeting:
		return &document.Meeting{
			ID: e.ID, Names: names, WikidataID: wikidata, Format: e.Format, Setting: e.Setting, Mode: e.Mode, Status: e.Status,
			Start: text(e.Start), End: text(e.End), TimeZone: text(e.TimeZone), StartsAt: instant(e.StartsAt),
			Venue: text(e.Venue), City: text(e.City), Country: text(e.CountryID), Forum: text(e.ForumID),
			ForumRelation: text(e.ForumRelation), ForumBasis: text(e.ForumBasis), PartOf: text(e.PartOfID),
			Participants: participants, About: e.AboutIDs, Summary: textRecords(e.Summaries),
			Citations: citations, Standing: e.Standing, Retraction: retractionRecord(e.Retraction), Disputes: disputes,
		}
	case *model.Statement:
		s := &document.Statement{
			ID: e.ID, Kind: e.Kind, Date: text(e.Date), Speaker: e.SpeakerID, Addressees: e.AddresseeIDs, Mentions: e.MentionIDs,
			Meeting: text(e.MeetingID), Forum: text(e.ForumID), About: e.AboutIDs,
			Citations: citations, Standing: e.Standing, Retraction: retractionRecord(e.Retraction), Disputes: disputes,
		}
		for _, r := range e.Renditions {
			s.Renditions = append(s.Renditions, document.Rendition{
				Text: r.Text, Form: r.Form, Lang: document.Language(r.Lang), Translated: r.Translated, Cue: text(r.Cue),
				Source: r.SourceID, Locator: text(r.Locator),
			})
		}
		for _, f := range e.Figures {
			s.Figures = append(s.Figures, document.Figure{Value: f.Value, Unit: text(f.Unit), Label: f.Label})
		}
		return s
	case *model.Topic:
		return &document.Topic{ID: e.ID, Names: names, WikidataID: wikidata, Kind: e.Kind, Broader: e.BroaderIDs}
	case *model.Source:
		return &document.Source{
			ID: e.ID, Names: names, WikidataID: wikidata, Kind: e.Kind, Publisher: text(e.Publisher), Author: text(e.Author),
			PublishedAt: instant(e.PublishedAt), URL: text(e.URL), Lang: document.Language(text(e.Lang)),
		}
	}
	panic("store: no record for this kind of entity")
}

func tenureRecords(tenures []*model.Tenure, evidence map[string]*model.Evidence) []document.Tenure {
	var records []document.Tenure
	for _, t := range tenures {
		record := document.Tenure{
			ID: t.FactKey, Office: t.Office, Title: textRecords(t.Titles), Of: t.OfID, From: text(t.From), To: text(t.To), Standing: t.Standing,
			Retraction: retractionRecord(t.Retraction),
		}
		record.Citations, record.Disputes = evidenceRecords(evidence[t.FactKey])
		records = append(records, record)
	}
	return records
}

func membershipRecords(memberships []*model.Membership) []document.Membership {
	var records []document.Membership
	for _, m := range memberships {
		records = append(records, document.Membership{Organization: m.OrganizationID, From: text(m.From), To: text(m.To)})
	}
	return records
}

func evidenceRecords(evidence *model.Evidence) ([]document.Citation, []document.Dispute) {
	if evidence == nil {
		return nil, nil
	}
	var disputes []document.Dispute
	for _, d := range evidence.Disputes {
		dispute := document.Dispute{Field: d.Field}
		for _, v := range d.Values {
			dispute.Values = append(dispute.Values, document.DisputedValue{Value: v.Value, Citations: citationRecords(v.Citations)})
		}
		disputes = append(disputes, dispute)
	}
	return citationRecords(evidence.Citations), disputes
}

func citationRecords(citations []*model.Citation) []document.Citation {
	var records []document.Citation
	for _, c := range citations {
		records = append(records, document.Citation{Source: c.SourceID, Excerpt: text(c.Excerpt), Locator: text(c.Locator), Stance: c.Stance})
	}
	return records
}

func retractionRecord(retraction *model.Retraction) *document.Retraction {
	if retraction == nil {
		return nil
	}
	return &document.Retraction{Reason: retraction.Reason, Source: text(retraction.SourceID)}
}

func textRecords(texts []*model.LocalizedText) []document.Text {
	var records []document.Text
	for _, t := range texts {
		records = append(records, document.Text{Lang: document.Language(t.Lang), Text: t.Text})
	}
	return records
}

func text[T ~string](value *T) T {
	if value == nil {
		return ""
	}
	return *value
}

func instant(t *time.Time) document.DateTime {
	if t == nil {
		return ""
	}
	return document.DateTime(t.Format(time.RFC3339Nano))
}
