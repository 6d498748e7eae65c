package store

import (
	"context"
	"maps"
	"slices"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// readTenureIDs reads, for every leader of a document, the ids that tenures of the leader have had.
func readTenureIDs(run runner, patches []document.Patch) error {
	var leaders []string
	for _, p := range patches {
		if p.Kind == "Leader" {
			leaders = append(leaders, p.ID)
		}
	}
	if len(leaders) == 0 {
		return nil
	}
	given, err := byKey(run, "TenureIDsOf", block("TenureIDsOf"), leaders, asStrings)
	for i, p := range patches {
		if p.Kind == "Leader" {
			patches[i].TenureIDs = given[p.ID]
		}
	}
	return err
}

// tenureOwners reads the leaders of tenures, and leaves out unknown tenures.
func tenureOwners(run runner, ids []string) (map[string]string, error) {
	if len(ids) == 0 {
		return map[string]string{}, nil
	}
	return byKey(run, "TenureOwners", block("TenureOwners"), ids, asString)
}

// OfficesOn reads the ids of the tenures that leaders held on a day, the one to act in first. By default a tenure that is only
// possible on that day is left out if somebody else surely held the office; certainty lists what to read instead.
func (s *Store) OfficesOn(ctx context.Context, leaders []string, on model.Date, certainty []model.Certainty) (map[string][]string, error) {
	day := map[string]any{"first": on.First(), "last": on.Last(), "certainty": nil, "title": nil}
	if certainty != nil {
		day["certainty"] = plainTextsOf(certainty)
	}
	return byKeyWith(s.reader(ctx), "OfficesOn", block("OfficesOn"), map[string]any{"keys": leaders, "day": day}, asStrings)
}

// tenuresLost returns the ids of tenures that a record no longer has.
func tenuresLost(before, after model.Record) []string {
	var lost []string
	for _, t := range document.Tenures(before) {
		if !slices.ContainsFunc(document.Tenures(after), func(other model.Tenure) bool { return other.ID == t.ID }) {
			lost = append(lost, t.ID)
		}
	}
	return lost
}

// leadNowhere adds the ids of removed tenures to redirects, unless another record has the tenure now.
func leadNowhere(redirects map[string]string, lost []string, changed []changedRecord) {
	has := map[string]bool{}
	for _, c := range changed {
		for _, t := range document.Tenures(c.record) {
			has[t.ID] = true
		}
	}
	for _, id := range lost {
		if _, leads := redirects[id]; !leads && !has[id] {
			redirects[id] = ""
		}
	}
}

// redirects returns the ids that will lead to others, or nowhere.
func (p planned) redirects() map[string]string {
	redirects := maps.Clone(p.merged)
	leadNowhere(redirects, p.lost, p.changed)
	return redirects
}

// renamed returns the tenures of a record with the side into instead of from.
func renamed(tenures []model.Tenure, from, into string) []model.Tenure {
	again := slices.Clone(tenures)
	for i := range again {
		if again[i].Of == from {
			again[i].Of = into
		}
	}
	return again
}
