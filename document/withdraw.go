package document

import (
	"slices"

	"github.com/sidelines/sidelines/model"
)

// Withdraw takes from a record what rests on a source alone, and returns what it did to each fact that has anything from the source.
// stands reports whether another source is not retracted.
//
// A source supports a fact if it announces or confirms it, words a statement, tells of a meeting, or gives a value of a dispute. A fact
// that the source supports is retracted if no other source that stands supports it, and a statement also if no words would be left.
// Other facts lose their citations, renditions, accounts, questions and disputed values from the source, and a country the memberships.
// Facts that are retracted already stay as they are. The graph does not know which source gave a field such as a city or a
// participant: facts that stay keep all of them. Places are no facts: they keep the source of their coordinates.
func Withdraw(record model.Record, source string, retraction model.Retraction, stands func(id string) bool) []model.Withdrawn {
	var done []model.Withdrawn
	model.EachFact(record, func(id string, fact *model.FactBase) {
		if w := withdrawFact(record, id, fact, source, retraction, stands); w != nil {
			done = append(done, *w)
		}
	})
	if country, ok := record.(*model.Country); ok {
		w := model.Withdrawn{ID: country.ID, Kind: "Country"}
		country.Memberships = drop(country.Memberships, &w.Parts.Memberships, func(m model.Membership) bool { return m.Source == source })
		if w.Parts.Memberships > 0 {
			done = append(done, w)
		}
	}
	return done
}

func withdrawFact(
	record model.Record, id string, fact *model.FactBase, source string, retraction model.Retraction, stands func(id string) bool,
) *model.Withdrawn {
	if fact.IsRetracted() {
		return nil
	}
	w := &model.Withdrawn{ID: id, Kind: model.KindOf(record).Name}
	of := record
	if model.IsTenureID(id) {
		w.Kind, of = "Tenure", nil // the leader around it is no part of it
	}
	isSupported := false
	for _, other := range supporting(of, fact) {
		switch {
		case other == source:
			isSupported = true
		case stands(other):
			w.Confirming = append(w.Confirming, other)
		}
	}
	slices.Sort(w.Confirming)
	w.Confirming = slices.Compact(w.Confirming)

	left := *fact
	statement, isStatement := of.(*model.Statement)
	meeting, isMeeting := of.(*model.Meeting)
	w.Parts = withoutSource(&left, source)
	var words []model.Rendition
	var accounts []model.Account
	if isStatement {
		words = drop(statement.Renditions, &w.Parts.Renditions, func(r model.Rendition) bool { return r.Source == source })
		if statement.Question != nil && statement.Question.Source == source {
			w.Parts.Questions = 1
		}
	}
	if isMeeting {
		accounts = drop(meeting.Accounts, &w.Parts.Accounts, func(a model.Account) bool { return a.Source == source })
	}
	if w.Parts == (model.SourceParts{}) {
		return nil
	}
	if isSupported && len(w.Confirming) == 0 || isStatement && len(words) == 0 {
		w.IsRetracted, w.Confirming = true, nil
		w.Participants = participantsOf(of)
		fact.Standing, fact.Retraction = model.StandingRetracted, &retraction
		return w
	}
	*fact = left
	if isStatement {
		statement.Mentions = stillMentioned(statement.Mentions, statement.Renditions, words)
		statement.Renditions = words
		if w.Parts.Questions > 0 {
			statement.Question = nil
		}
	}
	if isMeeting {
		meeting.Accounts = accounts
	}
	settle(fieldsOf(record, id), fact, w.Parts)
	return w
}

// supporting returns the ids of the sources that support a fact, each as often as it does. record is nil for a tenure.
func supporting(record model.Record, fact *model.FactBase) []string {
	var ids []string
	for _, c := range fact.Citations {
		if c.Stance != model.StanceDenies {
			ids = append(ids, c.Source)
		}
	}
	for _, d := range fact.Disputes {
		for _, v := range d.Values {
			for _, c := range v.Citations {
				ids = append(ids, c.Source)
			}
		}
	}
	switch record := record.(type) {
	case *model.Statement:
		for _, r := range record.Renditions {
			ids = append(ids, r.Source)
		}
	case *model.Meeting:
		for _, a := range record.Accounts {
			ids = append(ids, a.Source)
		}
	}
	return ids
}

// withoutSource removes the citations and disputed values of a source from a copy of a fact, and counts them.
func withoutSource(fact *model.FactBase, source string) (parts model.SourceParts) {
	isOfSource := func(c model.Citation) bool { return c.Source == source }
	fact.Citations = drop(fact.Citations, &parts.Citations, isOfSource)
	disputes := make([]model.Dispute, 0, len(fact.Disputes))
	for _, d := range fact.Disputes {
		values := make([]model.DisputedValue, 0, len(d.Values))
		for _, v := range d.Values {
			cited := 0
			v.Citations = drop(v.Citations, &cited, isOfSource)
			if cited > 0 {
				parts.DisputedValues++
			}
			if len(v.Citations) > 0 || cited == 0 {
				values = append(values, v)
			}
		}
		if d.Values = values; len(values) > 0 {
			disputes = append(disputes, d)
		}
	}
	if parts.DisputedValues > 0 {
		fact.Disputes = disputes
	}
	return parts
}

// fieldsOf returns the fields of a fact of a record, which has the id: of the record itself or of a tenure.
func fieldsOf(record model.Record, id string) []model.Field {
	if leader, ok := record.(*model.Leader); ok {
		for i := range leader.Tenures {
			if leader.Tenures[i].ID == id {
				return leader.Tenures[i].Fields()
			}
		}
	}
	return record.Fields()
}

// settle removes the disputes of a fact that are none any more, because the only value left is that of the fact. It leaves those whose
// only value is another one, so that a reader sees it.
func settle(fields []model.Field, fact *model.FactBase, lost model.SourceParts) {
	if lost.DisputedValues > 0 {
		fact.Disputes = slices.DeleteFunc(fact.Disputes, func(d model.Dispute) bool {
			f, ok := model.FieldNamed(fields, d.Field)
			if !ok || len(d.Values) != 1 {
				return false
			}
			value, isText := f.Value.(model.Text)
			return isText && value.Get() == d.Values[0].Value
		})
	}
	isDenied := slices.ContainsFunc(fact.Citations, func(c model.Citation) bool { return c.Stance == model.StanceDenies })
	if fact.Standing == model.StandingDisputed && lost.Citations+lost.DisputedValues > 0 && len(fact.Disputes) == 0 && !isDenied {
		fact.Standing = model.StandingAsserted
	}
}

// stillMentioned returns the mentions of a statement without those that the earlier renditions meant, and those that are left do not.
func stillMentioned(mentions []string, earlier, left []model.Rendition) []string {
	found := func(renditions []model.Rendition) map[string]bool {
		ids := map[string]bool{}
		for _, r := range renditions {
			for _, m := range r.Mentions {
				ids[m.Entity] = true
			}
		}
		return ids
	}
	before, after := found(earlier), found(left)
	return slices.DeleteFunc(slices.Clone(mentions), func(id string) bool { return before[id] && !after[id] })
}

func participantsOf(record model.Record) int {
	switch record := record.(type) {
	case *model.Meeting:
		return len(record.Participants)
	case *model.Forum:
		return len(record.Participants)
	}
	return 0
}

// drop returns a list without the elements that go, and counts these. It does not change the list.
func drop[T any](list []T, count *int, goes func(T) bool) []T {
	kept := slices.DeleteFunc(slices.Clone(list), goes)
	*count += len(list) - len(kept)
	return kept
}
