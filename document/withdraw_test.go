package document_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// told is what an oracle knows of a fact of a random graph: which sources tell it, whether one of them words it, and its standing.
type told struct {
	by          map[string]bool
	words       map[string]bool // nil if the fact is no statement
	isRetracted bool
}

// randomGraph makes records whose facts cite some of the sources a to d, by every way there is, and what an oracle knows of the facts.
func randomGraph(r *rand.Rand) (records []model.Record, oracle map[string]*told) {
	oracle = map[string]*told{}
	some := func() (sources []string) {
		for _, s := range []string{"a", "b", "c", "d"} {
			if r.IntN(3) == 0 {
				sources = append(sources, s)
			}
		}
		return sources
	}
	fact := func(id string) model.FactBase {
		f := model.FactBase{Standing: model.StandingAsserted}
		oracle[id] = &told{by: map[string]bool{}}
		for _, s := range some() {
			stance := []model.Stance{model.StanceConfirms, model.StanceAnnounces, model.StanceDenies}[r.IntN(3)]
			f.Citations = append(f.Citations, model.Citation{Source: s, Stance: stance})
			oracle[id].by[s] = oracle[id].by[s] || stance != model.StanceDenies
		}
		if r.IntN(3) == 0 {
			d := model.Dispute{Field: "city"}
			for _, s := range some() {
				d.Values = append(d.Values, model.DisputedValue{Value: "City " + s, Citations: []model.Citation{{Source: s}}})
				oracle[id].by[s] = true
			}
			f.Disputes, f.Standing = append(f.Disputes, d), model.StandingDisputed
		}
		return f
	}
	for i := range 6 {
		id := fmt.Sprint("meeting-", i)
		m := &model.Meeting{FactBase: fact(id), Participants: []model.Participant{{Actor: "x"}, {Actor: "y"}}}
		m.ID = id
		for _, s := range some() {
			m.Accounts = append(m.Accounts, model.Account{Text: "Told by " + s, Lang: "en", Source: s})
			oracle[id].by[s] = true
		}
		records = append(records, m)

		id = fmt.Sprint("statement-", i)
		st := &model.Statement{FactBase: fact(id), Meeting: fmt.Sprint("meeting-", r.IntN(6))}
		st.ID, oracle[id].words = id, map[string]bool{}
		for _, s := range append(some(), []string{"a", "b"}[r.IntN(2)]) {
			st.Renditions = append(st.Renditions, model.Rendition{Text: "Words of " + s, Source: s,
				Mentions: []model.Mention{{Entity: "named-by-" + s}}})
			if name := "named-by-" + s; !slices.Contains(st.Mentions, name) {
				st.Mentions = append(st.Mentions, name)
			}
			oracle[id].by[s], oracle[id].words[s] = true, true
		}
		records = append(records, st)

		l := &model.Leader{}
		l.ID = fmt.Sprint("leader-", i)
		for j := range r.IntN(3) {
			id = fmt.Sprintf("%s/office-%d", l.ID, j)
			l.Tenures = append(l.Tenures, model.Tenure{ID: id, FactBase: fact(id)})
		}
		records = append(records, l)
	}
	return records, oracle
}

func knownBut(gone map[string]bool) document.Known {
	return document.Known{Stands: func(id string) bool { return !gone[id] }, Kind: func(id string) string {
		return map[string]string{"utopia": "Country", "amaurot": "Place", "mentioned": "Meeting", "fair": "Forum", "utopus": "Leader"}[id]
	}}
}

// withdraw is the oracle's retraction of a source.
func (o *told) withdraw(source string, gone map[string]bool) {
	supports, isNamed := o.by[source]
	if o.isRetracted || !isNamed {
		return
	}
	others, words := 0, len(o.words) > 0 && o.words[source]
	for s, supports := range o.by {
		if s != source && supports && !gone[s] {
			others++
		}
	}
	for s := range o.words {
		words = words && s == source
	}
	if o.isRetracted = supports && others == 0 || words; !o.isRetracted {
		delete(o.by, source)
		delete(o.words, source)
	}
}

// However sources are retracted, one after another, the facts that stand are those that another source supports, and nothing that
// stands has anything from a retracted source.
func TestWithdraw_random(t *testing.T) {
	for seed := range uint64(100) {
		r := rand.New(rand.NewPCG(seed, 17))
		records, oracle := randomGraph(r)
		gone := map[string]bool{}
		for _, i := range r.Perm(4)[:1+r.IntN(4)] {
			source := string(rune('a' + i))
			for _, record := range records {
				whole := fmt.Sprintf("%+v", record)
				for _, w := range document.Withdraw(record, source, model.Retraction{Reason: "R"}, knownBut(gone)) {
					if w.IsRetracted != (len(w.Confirming) == 0) && oracle[w.ID] != nil && oracle[w.ID].by[source] {
						t.Fatalf("seed %d: %+v", seed, w)
					}
					whole = ""
				}
				if whole != "" && whole != fmt.Sprintf("%+v", record) {
					t.Fatalf("seed %d: %s changed, and nobody says so", seed, record.Base().ID)
				}
			}
			for _, o := range oracle {
				o.withdraw(source, gone)
			}
			gone[source] = true
		}
		for _, record := range records {
			checkWithdrawn(t, seed, record, oracle, gone)
		}
	}
}

func checkWithdrawn(t *testing.T, seed uint64, record model.Record, oracle map[string]*told, gone map[string]bool) {
	t.Helper()
	model.EachFact(record, func(id string, fact *model.FactBase) {
		if fact.IsRetracted() != oracle[id].isRetracted || fact.IsRetracted() != (fact.Retraction != nil) {
			t.Errorf("seed %d: %s is %s, and the oracle says retracted: %v (%+v)", seed, id, fact.Standing, oracle[id].isRetracted, fact)
		}
		if fact.IsRetracted() {
			return
		}
		of := record
		if strings.Contains(id, "/") {
			of = &model.Leader{Tenures: []model.Tenure{{FactBase: *fact}}}
		}
		model.Referenced("", of.Fields(), func(path string, f model.Field, source string, _ func(string)) {
			if slices.Contains(f.Kinds, "Source") && gone[source] {
				t.Errorf("seed %d: %s%s is still %s", seed, id, path, source)
			}
		})
		if s, ok := record.(*model.Statement); ok {
			for _, name := range s.Mentions {
				if gone[strings.TrimPrefix(name, "named-by-")] {
					t.Errorf("seed %d: %s still mentions %s", seed, id, name)
				}
			}
		}
	})
}

// A place loses the coordinates that a source gives, and keeps its names. What another source gives stays.
func TestWithdraw_place(t *testing.T) {
	north, east, id := 41.9, 12.5, 1
	for source, want := range map[string]string{"atlas": "[{amaurot Place false 0 {0 0 0 0 0 0 1} []}]", "gazette": "[]"} {
		place := &model.Place{Latitude: &north, Longitude: &east, GeonamesID: &id, TimeZone: "Europe/Rome", Source: "atlas"}
		place.ID, place.Names = "amaurot", []model.LocalizedText{{Lang: "en", Text: "Amaurot"}}
		done := document.Withdraw(place, source, model.Retraction{}, document.Known{})
		if got := fmt.Sprint(done); got != want {
			t.Errorf("%s: %s", source, got)
		}
		isGone := place.Latitude == nil && place.Longitude == nil && place.GeonamesID == nil && place.Source == ""
		if isGone != (source == "atlas") || place.TimeZone == "" || len(place.Names) != 1 {
			t.Errorf("%s: %+v", source, place)
		}
		if again := document.Withdraw(place, source, model.Retraction{}, document.Known{}); len(again) > 0 {
			t.Errorf("%s, again: %v", source, again)
		}
	}
}

// What a source has in every kind of record is known to Withdraw: a field that is new and names a source fails here.
func TestWithdraw_knowsEverySource(t *testing.T) {
	found := map[string]bool{}
	for _, kind := range model.Kinds {
		var walk func(of string, fields []model.Field)
		walk = func(of string, fields []model.Field) {
			for _, f := range fields {
				if slices.Equal(f.Kinds, []string{"Source"}) && !f.IsInverse {
					found[of+"."+f.Name] = true
				}
				switch v := f.Value.(type) {
				case model.List:
					if f.IsInverse {
						continue
					}
					walk(f.Name, v.Example())
				case model.GroupValue:
					walk(f.Name, v.Fields())
				}
			}
		}
		walk(kind.Name, kind.New().Fields())
	}
	// That of a retraction stays: it is no support of the fact, but the reason against it.
	for _, name := range []string{"Place.source", "citations.source", "renditions.source", "accounts.source", "question.source", "memberships.source", "retraction.source"} {
		if !found[name] {
			t.Errorf("no record has %s", name)
		}
		delete(found, name)
	}
	if len(found) > 0 {
		t.Errorf("Withdraw does not know %v", found)
	}
}
