package store

import (
	"context"
	"encoding/json"
	"log/slog"
	"maps"
	"slices"
	"sync"

	"github.com/sidelines/sidelines/history"
	"github.com/sidelines/sidelines/model"
)

// valuesOf returns the values of the fields that a record has, or nil for no record.
func valuesOf(record model.Record) history.Values {
	if record == nil {
		return nil
	}
	values := history.Values{}
	for _, f := range fieldTexts(record) {
		if f.json != "" {
			values[f.name] = json.RawMessage(f.json)
		}
	}
	return values
}

// keptOf returns what the journal keeps of the change of a record.
func keptOf(before, after model.Record) history.Kept {
	kept := history.Kept{IsKnown: true}
	switch {
	case before == nil:
		kept.Is = valuesOf(after)
	case after == nil:
		kept.Was, kept.CreatedAt = valuesOf(before), before.Base().CreatedAt
	default:
		kept.Was, kept.Is = history.Between(valuesOf(before), valuesOf(after))
	}
	return kept
}

// historyOf returns a change as package history takes it. Values that cannot be read count as unknown.
func historyOf(c *model.Change) history.Change {
	h := history.Change{
		Sequence: c.Sequence, Revision: c.Revision, Operation: c.Operation, ID: c.EntityID, Fields: c.Fields, Undoes: c.Undoes, At: c.At,
	}
	if c.Kind != nil {
		h.Kind = model.KindOfEnum(*c.Kind)
	}
	kept, err := history.ReadKept(c.Values)
	if err != nil {
		slog.Error("the journal has values that cannot be read: they count as unknown", "sequence", c.Sequence, "error", err)
	}
	if h.Kept = kept; h.Kind == nil || c.Action == nil {
		h.Kept = history.Kept{}
	}
	led, err := history.ReadKept(c.Redirects)
	if err != nil {
		slog.Error("the journal has merged ids that cannot be read", "sequence", c.Sequence, "error", err)
		h.Kept = history.Kept{}
	}
	h.Redirects = led.Redirects
	if c.Did(model.ChangeActionMerged) {
		if r, has := h.Redirects[c.EntityID]; has && r.Is != nil {
			h.MergedInto = *r.Is
		}
	}
	switch {
	case c.Did(model.ChangeActionCreated):
		h.Effect = history.Made
	case (c.Did(model.ChangeActionMerged) || c.Did(model.ChangeActionDeleted)) && h.IsKnown && len(h.Was) == 0:
		h.Effect = history.Led
	case c.Did(model.ChangeActionMerged), c.Did(model.ChangeActionDeleted):
		h.Effect = history.Removed
	}
	return h
}

// DifferencesOf returns what a change did to each field, sorted, or nil if the journal has no values of it. text is what ValuesOfChanges
// returned.
func DifferencesOf(c *model.Change, text string) ([]history.Difference, error) {
	kept, err := history.ReadKept(text)
	if err != nil {
		return nil, err
	}
	h := historyOf(c)
	kept.Was, kept.Is = kept.Was.AsRead(h.Kind), kept.Is.AsRead(h.Kind)
	h.Kept = kept
	return h.Differences(), nil
}

// redirects are the rules of ids that a transaction changed, before and after.
type redirects struct {
	was, is map[string]*string
}

// read reads the rules of ids, and those that lead to one of them.
func (r *redirects) read(run runner, ids []string) error {
	led, err := byKey(run, "RedirectsAround", block("RedirectsAround"), ids, asString)
	for id, into := range led {
		r.note(id, &into)
	}
	return err
}

// note notes what a rule was before the transaction, unless it is known.
func (r *redirects) note(id string, into *string) {
	if r.was == nil {
		r.was, r.is = map[string]*string{}, map[string]*string{}
	}
	if _, isKnown := r.is[id]; !isKnown {
		r.was[id], r.is[id] = into, into
	}
}

// lead makes ids lead to others, as PutRedirects does. The rules that lead to them were read.
func (r *redirects) lead(merged map[string]string) {
	for _, from := range slices.Sorted(maps.Keys(merged)) {
		into := merged[from]
		for id, is := range r.is {
			if is != nil && *is == from {
				r.is[id] = &into
			}
		}
		r.note(from, nil)
		r.is[from] = &into
	}
}

// forget drops the rules that lead to ids, as RemoveEntities does.
func (r *redirects) forget(run runner, ids []string) error {
	if err := r.read(run, ids); err != nil {
		return err
	}
	for id, is := range r.is {
		if is != nil && slices.Contains(ids, *is) {
			r.is[id] = nil
		}
	}
	return nil
}

// share gives the rules that changed to the changes of the transaction: a merged id to the change that says so, the others to the first.
func (r *redirects) share(changes []*model.Change) {
	changed := map[string]history.Redirect{}
	for id, is := range r.is {
		if was := r.was[id]; (was == nil) != (is == nil) || was != nil && *was != *is {
			changed[id] = history.Redirect{Was: was, Is: is}
		}
	}
	for i, c := range slices.Backward(changes) {
		own := map[string]history.Redirect{}
		if rule, has := changed[c.EntityID]; has && c.Did(model.ChangeActionMerged) {
			own[c.EntityID] = rule
			delete(changed, c.EntityID)
		}
		if i == 0 {
			maps.Copy(own, changed)
		}
		if len(own) > 0 {
			c.Redirects = history.Kept{Redirects: own}.Text()
		}
	}
}

// operation are transactions that are undone as one, by the revision of the first.
type operation struct {
	mutex sync.Mutex
	first int
}

// AsOne returns the same store for a work in several transactions, one after the other, which Undo takes back as one.
func (s *Store) AsOne() *Store {
	one := *s
	one.operation = &operation{}
	return &one
}

// revision returns that of the first transaction, or 0 before it.
func (o *operation) revision() int {
	if o == nil {
		return 0
	}
	o.mutex.Lock()
	defer o.mutex.Unlock()
	return o.first
}

// begin sets the revision of the first transaction.
func (o *operation) begin(revision int) {
	if o == nil {
		return
	}
	o.mutex.Lock()
	defer o.mutex.Unlock()
	if o.first == 0 {
		o.first = revision
	}
}

// changesOf reads changes with their values, by a query that returns the nodes.
func changesOf(run runner, name string, params map[string]any) ([]*model.Change, error) {
	rows, err := run(name, block(name), params)
	changes := make([]*model.Change, len(rows))
	for i, row := range rows {
		change, _ := row["value"].(map[string]any)
		changes[i] = decodeChange(change)
	}
	return changes, err
}

// ValuesOfChanges reads what the journal keeps of changes beside their headings, by sequence number. It leaves out changes without values.
func (s *Store) ValuesOfChanges(ctx context.Context, sequences []int) (map[int]string, error) {
	rows, err := s.read(ctx, "ValuesOfChanges", block("ValuesOfChanges"), map[string]any{"sequences": sequences})
	values := make(map[int]string, len(rows))
	for _, row := range rows {
		values[int(value[int64](row, "key"))] = asString(row["value"])
	}
	return values, err
}
