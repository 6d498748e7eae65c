package store

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/graph/model"
)

// Applied says what a document did to the graph.
type Applied struct {
	Counts
	// Revision of the journal afterwards; the same as before where nothing changed.
	Revision int
	// Changes in the order of the document.
	Changes []*model.Change
}

// Counts are numbers of records of a document.
type Counts struct {
	Created   int
	Updated   int
	Unchanged int
}

// Total is the number of records of the document.
func (c Counts) Total() int { return c.Created + c.Updated + c.Unchanged }

// writeBatch is the number of rows in one query of the transaction.
const writeBatch = 500

// Apply lays a document over the graph in one transaction: all of it or nothing, with an entry in the journal for each
// record that it changes, in the name of actor. Applying it twice changes nothing the second time. A document with
// problems comes back as a *document.Error that lists all of them. Progress is called with the rows written so far, from
// zero again if the database asks for another try.
func (s *Store) Apply(ctx context.Context, actor string, patches []document.Patch, progress func(done, total int)) (Applied, error) {
	result, err := s.write(ctx, "Apply", func(run runner) (any, error) {
		j, err := openJournal(run, actor)
		if err != nil {
			return nil, err
		}
		changed, applied, err := plan(run, patches, j)
		if err != nil {
			return nil, err
		}
		if err := writeRows(run, changed, progress); err != nil {
			return nil, err
		}
		applied.Changes = j.changes
		applied.Revision, err = j.close(run)
		return applied, err
	})
	if err != nil {
		return Applied{}, err
	}
	return result.(Applied), nil
}

// plan merges the patches with what the graph holds, checks everything, and returns the records that differ, each noted
// for the journal.
func plan(run runner, patches []document.Patch, j *journal) ([]any, Applied, error) {
	ids := make([]string, len(patches))
	for i, p := range patches {
		ids[i] = p.ID
	}
	existing, err := existingRecords(run, ids)
	if err != nil {
		return nil, Applied{}, err
	}

	var problems []document.Problem
	var references []document.Reference
	var changed []any
	var applied Applied
	kindOf, pathOf := map[string]string{}, map[string]string{}
	for _, patch := range patches {
		if earlier, double := pathOf[patch.ID]; double {
			problems = append(problems, document.Problem{Path: patch.Path + ".id", Message: fmt.Sprintf("%q is also the id of %s", patch.ID, earlier)})
			continue
		}
		pathOf[patch.ID] = patch.Path
		before := existing[patch.ID]
		if kind := kindOfRecord(before); before != nil && kind != patch.Kind {
			problems = append(problems, document.Problem{Path: patch.Path + ".id", Message: fmt.Sprintf("%q is the id of a %s in the graph", patch.ID, kind)})
			continue
		}
		kindOf[patch.ID] = patch.Kind
		after, wrong := patch.Merge(before)
		if len(wrong) > 0 {
			problems = append(problems, wrong...)
			continue
		}
		wrong, refs := document.Validate(patch.Path, after)
		problems = append(problems, wrong...)
		references = append(references, refs...)
		switch {
		case before == nil:
			applied.Created++
			changed = append(changed, after)
			j.note(model.ChangeActionCreated, patch, nil, after)
		case !equalRecords(before, after):
			applied.Updated++
			changed = append(changed, after)
			j.note(model.ChangeActionUpdated, patch, before, after)
		default:
			applied.Unchanged++
		}
	}
	dangling, err := checkReferences(run, references, kindOf)
	if err != nil {
		return nil, Applied{}, err
	}
	codes, err := checkCodes(run, changed, pathOf)
	if err != nil {
		return nil, Applied{}, err
	}
	if problems = slices.Concat(problems, dangling, codes); len(problems) > 0 {
		return nil, Applied{}, &document.Error{Problems: problems}
	}
	return changed, applied, nil
}

// checkReferences checks ids over document and graph together.
func checkReferences(run runner, references []document.Reference, inDocument map[string]string) ([]document.Problem, error) {
	var unknown []string
	for _, r := range references {
		if _, ok := inDocument[r.ID]; !ok {
			unknown = append(unknown, r.ID)
		}
	}
	slices.Sort(unknown)
	inGraph, err := byKey(run, "KindsByID", block("KindsByID"), slices.Compact(unknown), asString)
	if err != nil {
		return nil, err
	}
	var problems []document.Problem
	for _, r := range references {
		kind, ok := inDocument[r.ID]
		if !ok {
			kind, ok = inGraph[r.ID]
		}
		if !ok {
			problems = append(problems, document.Problem{Path: r.Path, Message: fmt.Sprintf("%q is neither in the document nor in the graph", r.ID)})
		} else if !slices.Contains(r.Kinds, kind) {
			problems = append(problems, document.Problem{Path: r.Path, Message: fmt.Sprintf("%q is a %s, not a %s", r.ID, kind, strings.Join(r.Kinds, " or "))})
		}
	}
	return problems, nil
}

// checkCodes finds countries that would share a code, before the constraint does: it would not say which record.
func checkCodes(run runner, changed []any, pathOf map[string]string) ([]document.Problem, error) {
	owners := map[string]string{}
	var problems []document.Problem
	for _, record := range changed {
		country, ok := record.(*document.Country)
		if !ok {
			continue
		}
		if other, double := owners[country.Code]; double {
			problems = append(problems, document.Problem{Path: pathOf[country.ID] + ".code", Message: fmt.Sprintf("%q is also the code of %s", country.Code, other)})
		}
		owners[country.Code] = country.ID
	}
	codes := make([]string, 0, len(owners))
	for code := range owners {
		codes = append(codes, code)
	}
	inGraph, err := byKey(run, "CountryIDsByCode", block("CountryIDsByCode"), codes, asString)
	for code, id := range inGraph {
		if _, rewritten := pathOf[id]; id != owners[code] && !rewritten {
			problems = append(problems, document.Problem{Path: pathOf[owners[code]] + ".code", Message: fmt.Sprintf("%q is the code of %s in the graph", code, id)})
		}
	}
	return problems, err
}

func writeRows(run runner, changed []any, progress func(done, total int)) error {
	var r rows
	for _, record := range changed {
		r.add(record)
	}
	done, total := 0, len(r.ids)+len(r.entities)+len(r.details)+len(r.links)
	progress(0, total)
	put := func(name, param string, count int, slice func(from, to int) any) error {
		for from := 0; from < count; from += writeBatch {
			to := min(from+writeBatch, count)
			if _, err := run(name, block(name), map[string]any{param: slice(from, to), "now": time.Now().UTC()}); err != nil {
				return err
			}
			done += to - from
			progress(done, total)
		}
		return nil
	}
	if err := put("ClearEntities", "ids", len(r.ids), func(from, to int) any { return r.ids[from:to] }); err != nil {
		return err
	}
	for _, step := range []struct {
		name string
		rows []map[string]any
	}{{"PutEntities", r.entities}, {"PutDetails", r.details}, {"PutLinks", r.links}} {
		if err := put(step.name, "rows", len(step.rows), func(from, to int) any { return step.rows[from:to] }); err != nil {
			return err
		}
	}
	return nil
}

// equalRecords compares records as the documents that they would be written as: an empty list is an omitted one. The
// order of tenures and memberships carries no meaning.
func equalRecords(a, b any) bool {
	textA, errA := canonical(a)
	textB, errB := canonical(b)
	return errA == nil && errB == nil && textA == textB
}

func canonical(record any) (string, error) {
	fields, err := canonicalFields(record)
	if err != nil {
		return "", err
	}
	text, err := json.Marshal(fields)
	return string(text), err
}

func canonicalFields(record any) (map[string]any, error) {
	text, err := json.Marshal(record)
	if err != nil {
		return nil, err
	}
	var fields map[string]any
	if err := json.Unmarshal(text, &fields); err != nil {
		return nil, err
	}
	for _, field := range []string{"tenures", "memberships"} {
		if list, ok := fields[field].([]any); ok {
			slices.SortFunc(list, func(a, b any) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
		}
	}
	return fields, nil
}

func kindOfRecord(record any) string {
	if record == nil {
		return ""
	}
	return reflect.TypeOf(record).Elem().Name()
}
