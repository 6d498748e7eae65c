package document

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// Withdraw takes from a record what rests on a source alone, and returns what it did to each fact that has anything from the source.
//
// A source supports a fact if it announces or confirms it, words a statement, tells of a meeting, or gives a value of a dispute. A fact
// that the source supports is retracted if no other source that stands supports it, and a statement also if no words would be left.
// Other facts lose their citations, renditions, accounts, questions and disputed values from the source, a country the memberships, and a
// place the coordinates and the id that it has there. Its names stay, by which records call it, and so do the meetings held there.
// If the own value of a disputed field may be that of no other standing source, the first disputed value takes its place, see versions.
// Facts that stay also cite the sources of their disputed values, which tell of them. What stands in the end, and what it says, does not
// depend on the order in which sources are retracted. A meeting that only the source
// says was held becomes ANNOUNCED, and a fact without disputes ASSERTED.
// Facts that are retracted already stay as they are. The graph does not know which source gave a field without a dispute, such as a city
// or a participant: facts that stay keep these.
func Withdraw(record model.Record, source string, retraction model.Retraction, known Known) []model.Withdrawn {
	var done []model.Withdrawn
	model.EachFact(record, func(id string, fact *model.FactBase) {
		if w := withdrawFact(record, id, fact, source, retraction, known); w != nil {
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
	if place, ok := record.(*model.Place); ok && place.Source == source {
		w := model.Withdrawn{ID: place.ID, Kind: "Place"}
		if place.Latitude != nil {
			w.Parts.Coordinates = 1
		}
		place.Latitude, place.Longitude, place.GeonamesID, place.Source = nil, nil, nil, ""
		done = append(done, w)
	}
	return done
}

func withdrawFact(
	record model.Record, id string, fact *model.FactBase, source string, retraction model.Retraction, known Known,
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
		case known.Stands(other):
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
	own := &versions{
		record: record, prefix: pathOf(record, id), fields: fieldsOf(record, id), fact: fact,
		before: fact.Disputes, givers: supporting(of, fact), source: source, known: known,
	}
	wasHeld := isMeeting && says(meeting, model.StanceConfirms, func(id string) bool { return id == source })
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
	own.citeVersions(givers(of, fact), func(d model.Dispute, version model.DisputedValue) bool { return !saysOtherwise(d, version) })
	hasChanged := own.take()
	if wasHeld && meeting.Status == model.MeetingStatusHeld &&
		!says(meeting, model.StanceConfirms, known.Stands) && says(meeting, model.StanceAnnounces, known.Stands) {
		meeting.Status, hasChanged = model.MeetingStatusAnnounced, true
	}
	changed := hasChanged || w.Parts.DisputedValues > 0
	if changed {
		own.citeVersions(givers(of, fact), func(d model.Dispute, _ model.DisputedValue) bool { return own.isSettled(d) })
		fact.Disputes = slices.DeleteFunc(slices.Clone(fact.Disputes), own.isSettled)
	}
	if changed || w.Parts.Citations > 0 {
		endDispute(fact)
	}
	return w
}

// givers returns the ids of the sources that support a fact as a whole, each as often as it does. record is nil for a tenure.
func givers(record model.Record, fact *model.FactBase) []string {
	ids := affirming(fact.Citations)
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

// supporting returns the ids of the sources that support a fact, or give a value of a dispute. record is nil for a tenure.
func supporting(record model.Record, fact *model.FactBase) []string {
	ids := givers(record, fact)
	for _, d := range fact.Disputes {
		for _, v := range d.Values {
			ids = append(ids, affirming(v.Citations)...)
		}
	}
	return ids
}

// says reports whether one of some sources confirms or announces a meeting: by a citation of it, or else of a value of a dispute, by
// HELD as a disputed status, or by an account, which confirms. One that gives another status as disputed does neither.
func says(meeting *model.Meeting, stance model.Stance, isOne func(source string) bool) bool {
	does := func(c model.Citation) bool {
		return cmp.Or(c.Stance, model.StanceConfirms) == stance && isOne(c.Source)
	}
	isCited := func(c model.Citation) bool {
		return slices.ContainsFunc(meeting.Citations, func(of model.Citation) bool { return of.Source == c.Source })
	}
	for _, d := range meeting.Disputes {
		for _, v := range d.Values {
			counts := func(c model.Citation) bool { return does(c) && (d.Field == "status" || !isCited(c)) }
			if !saysOtherwise(d, v) && slices.ContainsFunc(v.Citations, counts) {
				return true
			}
		}
	}
	tells := func(a model.Account) bool { return stance == model.StanceConfirms && isOne(a.Source) }
	return slices.ContainsFunc(meeting.Citations, does) || slices.ContainsFunc(meeting.Accounts, tells)
}

// saysOtherwise reports whether a version says that a meeting was not held.
func saysOtherwise(d model.Dispute, v model.DisputedValue) bool {
	return d.Field == "status" && v.Value != string(model.MeetingStatusHeld)
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

// pathOf returns the path of a fact below its record: nothing for the record itself, or .tenures[2].
func pathOf(record model.Record, id string) string {
	for i, t := range Tenures(record) {
		if t.ID == id {
			return fmt.Sprintf(".tenures[%d]", i)
		}
	}
	return ""
}

// endDispute makes the standing of a disputed fact ASSERTED if it has no dispute and no source denies it.
func endDispute(fact *model.FactBase) {
	isDenied := slices.ContainsFunc(fact.Citations, func(c model.Citation) bool { return c.Stance == model.StanceDenies })
	if fact.Standing == model.StandingDisputed && len(fact.Disputes) == 0 && !isDenied {
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
