package store

import (
	"maps"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// recordsByID reads whole records by id: cards, and the fields that cards leave out.
func recordsByID(run runner, ids []string) (map[string]model.Record, error) {
	entities, err := entitiesBy(run, ids)
	if err != nil || len(entities) == 0 {
		return nil, err
	}
	records := make(map[string]model.Record, len(entities))
	facts := map[string]*model.FactBase{}
	participants := map[string]*[]model.Participant{}
	var meetings []string
	for id, entity := range entities {
		record := entity.(model.Record)
		records[id] = record
		model.EachFact(record, func(id string, fact *model.FactBase) { facts[id] = fact })
		if f, has := model.FieldNamed(record.Fields(), "participants"); has {
			participants[id] = f.Value.Address().(*[]model.Participant)
		}
		if _, isMeeting := record.(*model.Meeting); isMeeting {
			meetings = append(meetings, id)
		}
	}
	evidence, err := byKey(run, "EvidenceByFact", block("EvidenceByFact"), slices.Collect(maps.Keys(facts)), decodeEvidence)
	if err != nil {
		return nil, err
	}
	for id, fact := range facts {
		fact.Citations, fact.Disputes = []model.Citation{}, []model.Dispute{}
		if e := evidence[id]; e != nil {
			fact.Citations, fact.Disputes = e.Citations, e.Disputes
		}
	}
	events := slices.Collect(maps.Keys(participants))
	came, err := byKey(run, "ParticipantsByEvent", block("ParticipantsByEvent"), events, func(list any) []model.Participant {
		return readList[model.Participant](props{"list": list}.maps("list"))
	})
	if err != nil {
		return nil, err
	}
	for id, at := range participants {
		*at = append([]model.Participant{}, came[id]...)
	}
	told, err := accountsBy(run, meetings)
	if err != nil {
		return nil, err
	}
	for _, id := range meetings {
		records[id].(*model.Meeting).Accounts = append([]model.Account{}, told[id]...)
	}
	judged := map[string]model.Judged{}
	for id, record := range records {
		if of, can := record.(model.Judged); can {
			judged[id] = of
		}
	}
	judgements, err := differencesBy(run, slices.Collect(maps.Keys(judged)))
	if err != nil {
		return nil, err
	}
	for id, of := range judged {
		*of.Differences(), *of.JudgedBy() = append([]model.Difference{}, judgements[id].own...), []string{}
		for _, d := range judgements[id].others {
			*of.JudgedBy() = append(*of.JudgedBy(), d.From)
		}
	}
	return records, nil
}
