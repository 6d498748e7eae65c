package store

import (
	"cmp"
	"fmt"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/history"
	"github.com/sidelines/sidelines/model"
)

// neverThere returns the ids of documents that say they were merged, but of which the journal knows nothing.
func neverThere(run runner, merges []document.Patch, gone map[string]string) (map[string]bool, error) {
	var unknown []string
	for _, m := range merges {
		if _, isGone := gone[m.ID]; !isGone {
			unknown = append(unknown, m.ID)
		}
	}
	if len(unknown) == 0 {
		return nil, nil
	}
	known, err := byKey(run, "EverThere", block("EverThere"), unknown, func(any) bool { return true })
	if err != nil {
		return nil, err
	}
	strangers := map[string]bool{}
	for _, id := range unknown {
		strangers[id] = !known[id]
	}
	return strangers, nil
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
	strangers, err := neverThere(run, merges, gone)
	if err != nil {
		return nil, err
	}
	var problems []document.Problem
	for i, m := range merges {
		kind := cmp.Or(inDocument[into[i]], kinds[into[i]])
		other, isGone := gone[m.ID]
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
		case strangers[m.ID] && !hasInto(m, inDocument):
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
