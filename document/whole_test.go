package document_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// A record that was read without its evidence or its participants is never merged: it would lose them.
func TestPatch_Merge_halfRead(t *testing.T) {
	t.Parallel()
	const tenures = `"tenures": [{"office": "OTHER", "of": "utopia"}]`
	for reason, c := range map[string]struct {
		list, fields string
		forget       func(r model.Record)
	}{
		"no citations of a forum":     {"forums", "", func(r model.Record) { r.(*model.Forum).Citations = nil }},
		"no disputes of a forum":      {"forums", "", func(r model.Record) { r.(*model.Forum).Disputes = nil }},
		"no participants of a forum":  {"forums", "", func(r model.Record) { r.(*model.Forum).Participants = nil }},
		"no citations of a meeting":   {"meetings", "", func(r model.Record) { r.(*model.Meeting).Citations = nil }},
		"no participants of one":      {"meetings", "", func(r model.Record) { r.(*model.Meeting).Participants = nil }},
		"no citations of a statement": {"statements", "", func(r model.Record) { r.(*model.Statement).Citations = nil }},
		"no disputes of a statement":  {"statements", "", func(r model.Record) { r.(*model.Statement).Disputes = nil }},
		"no citations of a tenure":    {"leaders", tenures, func(r model.Record) { r.(*model.Leader).Tenures[0].Citations = nil }},
		"no disputes of a tenure":     {"leaders", tenures, func(r model.Record) { r.(*model.Leader).Tenures[0].Disputes = nil }},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			before, p := record(t, c.list, c.fields), patch(t, c.list, `"names": null`)
			if c.list == "statements" {
				p = patch(t, c.list, `"date": null`)
			}
			if _, problems := p.Merge(before); len(problems) > 0 {
				t.Fatal(lines(problems))
			}
			c.forget(before)
			defer func() {
				if said := fmt.Sprint(recover()); !strings.Contains(said, "x was read without its evidence or its participants") {
					t.Errorf("merged: %s", said)
				}
			}()
			p.Merge(before)
		})
	}
}

// What comes of a merge is whole, with a record before and without.
func TestPatch_Merge_isWhole(t *testing.T) {
	t.Parallel()
	for list, fields := range smallest {
		if list == "leaders" {
			fields += `, "tenures": [{"office": "OTHER", "of": "utopia"}]`
		}
		r := record(t, list, fields)
		again, problems := document.Patch{Path: "r", Kind: model.KindOf(r).Name, ID: "x"}.Merge(r)
		if len(problems) > 0 || !model.IsWhole(r) || !model.IsWhole(again) {
			t.Errorf("%s: %v, %v, %v", list, model.IsWhole(r), model.IsWhole(again), lines(problems))
		}
	}
}
