package store

import (
	"cmp"
	"fmt"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/history"
	"github.com/sidelines/sidelines/model"
)

// kindsOfOld returns the kinds that ids had, as the journal knows them, for those that a document says were merged and that lead nowhere.
// An id that was never there has the empty kind.
func kindsOfOld(run runner, merges []document.Patch, gone map[string]string) (map[string]model.EntityKind, error) {
	var unknown []string
	for _, m := range merges {
		if _, isGone := gone[m.ID]; !isGone {
			unknown = append(unknown, m.ID)
		}
	}
	if len(unknown) == 0 {
		return nil, nil
	}
	known, err := byKey(run, "KindsOfOld", block("KindsOfOld"), unknown, func(kind any) model.EntityKind {
		text, _ := kind.(string)
		return model.EntityKind(text)
	})
	if err != nil {
		return nil, err
	}
	kinds := map[string]model.EntityKind{}
	for _, id := range unknown {
		kinds[id] = known[id]
	}
	return kinds, nil
}

// hasInto reports whether the document, or the file that it is a part of, has the record that replaces an id.
func hasInto(m document.Patch, inDocument map[string]string) bool {
	return m.HasInto || inDocument[model.EntityIn(m.Into)] != ""
}

// merge adds the ids that the document says were merged to the plan.
func (p *planned) merge(run runner, merges []document.Patch, gone, inDocument map[string]string, j *journal) ([]document.Problem, error) {
	if len(merges) == 0 {
		return nil, nil
	}
	into := make([]string, len(merges))
	for i, m := range merges {
		into[i] = m.Into
	}
	kinds, err := kindsByID(run, into)
	if err != nil {
		return nil, err
	}
	owners, err := tenureOwners(run, into)
	if err != nil {
		return nil, err
	}
	for _, c := range p.changed {
		for _, t := range document.Tenures(c.record) {
			owners[t.ID] = c.record.Base().ID
		}
	}
	old, err := kindsOfOld(run, merges, gone)
	if err != nil {
		return nil, err
	}
	var problems []document.Problem
	for i, m := range merges {
		kind := cmp.Or(inDocument[into[i]], kinds[into[i]])
		other, isGone := gone[m.ID]
		was, isNew := old[m.ID]
		switch {
		case kind == "" && owners[into[i]] == "":
			problems = append(problems, document.Problem{
				Path:    m.Path + ".into",
				Message: fmt.Sprintf("%q is neither in the document nor in the graph", into[i]),
			})
		case other == into[i]:
			p.applied.Unchanged++
		case isGone && other != "":
			problems = append(problems, document.Problem{
				Path:    m.Path + ".from",
				Message: fmt.Sprintf("%q leads to %q already, and keeps doing so", m.ID, other),
			})
		case kind != "" && was != "" && model.KindNamed(kind).Enum != was:
			problems = append(problems, document.Problem{
				Path:    m.Path + ".from",
				Message: fmt.Sprintf("%q was the id of a %s, and %q is that of a %s: only two of a kind can be the same", m.ID, was, into[i], kind),
			})
		case isNew && was == "" && !hasInto(m, inDocument):
			problems = append(problems, document.Problem{
				Path: m.Path + ".from",
				Message: fmt.Sprintf("%q was never an id of this graph, and the document does not have %q: leave it out, or give the record too",
					m.ID, into[i]),
			})
		default:
			p.applied.Created++
			p.merged[m.ID] = into[i]
			if kind != "" {
				j.note(model.ChangeActionMerged, kind, m.ID, nil, nil, []string{into[i]})
			} else { // a tenure is no entity: the change is one of its leader, of no field
				j.noteKept(model.ChangeActionUpdated, "Leader", owners[into[i]], []string{}, history.Kept{IsKnown: true}, nil)
			}
		}
	}
	return problems, nil
}
