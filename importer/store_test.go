package importer

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
	"github.com/sidelines/sidelines/store"
)

// memory is a store in a map that takes and refuses what the real one does of ids, dates and references.
type memory struct {
	records map[string]model.Record
	applied []int // records of each transaction, committed or not
	learned []string
}

func newMemory() *memory { return &memory{records: map[string]model.Record{}} }

func (m *memory) Apply(_ context.Context, _ string, patches []document.Patch, _ func(done, total int)) (store.Applied, error) {
	m.applied = append(m.applied, len(patches))
	applied, after, err := m.plan(patches)
	if err == nil {
		maps.Copy(m.records, after)
	}
	return applied, err
}

func (m *memory) Rehearse(_ context.Context, _ string, patches []document.Patch) (store.Applied, error) {
	applied, _, err := m.plan(patches)
	return applied, err
}

func (m *memory) KindsByID(_ context.Context, ids []string) (map[string]string, error) {
	known := map[string]string{}
	for _, id := range ids {
		if record := m.records[id]; record != nil {
			known[id] = model.KindOf(record).Name
		}
	}
	return known, nil
}

func (m *memory) SameMeetings(_ context.Context, meetings []*model.Meeting) (map[string][]string, error) {
	same := map[string][]string{}
	for _, one := range meetings {
		for id, record := range m.records {
			if other, isMeeting := record.(*model.Meeting); isMeeting && id != one.ID && one.Start != "" && other.Start == one.Start &&
				len(one.Participants) > 1 && reflect.DeepEqual(other.Participants, one.Participants) && other.City == one.City {
				same[one.ID] = append(same[one.ID], id)
			}
		}
	}
	return same, nil
}

func (m *memory) Resolve(_ context.Context, q store.NameQuestion) ([]names.Candidate, error) {
	for id := range m.records {
		if strings.EqualFold(strings.ReplaceAll(q.Text, " ", "-"), id) {
			return []names.Candidate{{ID: id, Score: 1, Certainty: model.CertaintyCertain}}, nil
		}
	}
	return nil, nil
}

func (m *memory) Learn(_ context.Context, questions []store.NameQuestion, learned func(done, total int)) error {
	for _, q := range questions {
		m.learned = append(m.learned, q.Text)
		learned(len(m.learned), len(questions))
	}
	return nil
}

func (m *memory) WikidataItems(context.Context) (map[string][]store.ItemOwner, error) {
	items := map[string][]store.ItemOwner{}
	for _, id := range slices.Sorted(maps.Keys(m.records)) {
		if named, ok := m.records[id].(model.Named); ok && named.Item() != "" {
			items[named.Item()] = append(items[named.Item()], store.ItemOwner{ID: id, Kind: model.KindOf(m.records[id])})
		}
	}
	return items, nil
}

func (m *memory) EntitiesByID(_ context.Context, ids []string) (map[string]model.Entity, error) {
	found := map[string]model.Entity{}
	for _, id := range ids {
		if record := m.records[id]; record != nil {
			found[id] = record
		}
	}
	return found, nil
}

func (m *memory) plan(patches []document.Patch) (store.Applied, map[string]model.Record, error) {
	var applied store.Applied
	after := map[string]model.Record{}
	var problems []document.Problem
	var references []document.Reference
	for _, p := range patches {
		if after[p.ID] != nil {
			problems = append(problems, document.Problem{Path: p.Path + ".id", Message: "twice in a transaction"})
			continue
		}
		if before := m.records[p.ID]; before != nil && model.KindOf(before).Name != p.Kind {
			message := fmt.Sprintf("%q is the id of a %s", p.ID, model.KindOf(before))
			problems = append(problems, document.Problem{Path: p.Path + ".id", Message: message})
			continue
		}
		record, wrong := p.Merge(m.records[p.ID])
		if len(wrong) == 0 {
			var named []document.Reference
			wrong, named = document.Validate(p.Path, record)
			references = append(references, named...)
			after[p.ID] = record
		}
		problems = append(problems, wrong...)
		m.note(&applied, p, record)
	}
	for _, r := range references {
		if m.records[r.ID] == nil && after[r.ID] == nil {
			problems = append(problems, document.Problem{Path: r.Path, Message: fmt.Sprintf("%q is not there", r.ID)})
		}
	}
	if len(problems) > 0 {
		return store.Applied{}, nil, &document.Error{Problems: problems}
	}
	return applied, after, nil
}

func (m *memory) note(applied *store.Applied, p document.Patch, record model.Record) {
	if record == nil {
		return
	}
	before := m.records[p.ID]
	fields := fieldsThatDiffer(before, record)
	action := model.ChangeActionUpdated
	switch {
	case before == nil:
		applied.Created++
		action = model.ChangeActionCreated
	case len(fields) == 0:
		applied.Unchanged++
		return
	default:
		applied.Updated++
	}
	applied.Changes = append(applied.Changes, &model.Change{EntityID: p.ID, Action: &action, Fields: fields})
}

func fieldsThatDiffer(before, after model.Record) []string {
	was, is := fieldsOf(before), fieldsOf(after)
	fields := []string{}
	for name := range is {
		if !reflect.DeepEqual(was[name], is[name]) {
			fields = append(fields, name)
		}
	}
	for name := range was {
		if _, has := is[name]; !has {
			fields = append(fields, name)
		}
	}
	slices.Sort(fields)
	return fields
}

func fieldsOf(record model.Record) (fields map[string]any) {
	if record == nil {
		return nil
	}
	text, err := json.Marshal(record)
	if err == nil {
		err = json.Unmarshal(text, &fields)
	}
	if err != nil {
		panic(err) // records always marshal
	}
	return fields
}

// with puts the records of a document into the store.
func (m *memory) with(t *testing.T, text string) *memory {
	t.Helper()
	patches, err := document.Parse([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := m.Apply(t.Context(), "", patches, nil); err != nil {
		t.Fatal(err)
	}
	m.applied = nil
	return m
}

// text is one record of the store as it is written.
func (m *memory) text(id string) string {
	text, _ := json.Marshal(m.records[id])
	return string(text)
}

// changing is a memory in which somebody names t3 after the first read.
type changing struct{ *memory }

func (c *changing) WikidataItems(ctx context.Context) (map[string][]store.ItemOwner, error) {
	items, err := c.memory.WikidataItems(ctx)
	if err != nil {
		return nil, err
	}
	patches, err := document.Parse([]byte(`{"topics": [{"id": "t3", "names": [{"lang": "en", "text": "T"}, {"lang": "fr", "text": "Chose"}]}]}`))
	if err == nil {
		_, err = c.Apply(ctx, "", patches, nil)
	}
	return items, err
}
