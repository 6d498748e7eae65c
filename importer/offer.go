package importer

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// offer finds the rows that are meetings which the graph has under other ids: of the same people on the same day, and at no other place.
// A decision says whether a row is that meeting, whose lists it then adds to, or a new one. Without one the row is refused.
func (t *table) offer(ctx context.Context) error {
	if t.options.Decisions == nil {
		return nil
	}
	own := map[string]bool{}
	var rows []*row
	for _, r := range t.rows {
		own[r.ID] = true
		if r.Kind == "Meeting" && len(r.problems) == 0 && r.ID != "" {
			rows = append(rows, r)
		}
	}
	known, err := t.kinds(ctx, idsOf(rows))
	if err != nil {
		return err
	}
	rows = slices.DeleteFunc(rows, func(r *row) bool { return known[r.ID] != "" })
	for batch := range slices.Chunk(rows, batchSize) {
		meetings := map[string]*model.Meeting{}
		var all []*model.Meeting
		for _, r := range batch {
			record, problems := r.Merge(nil)
			if m, isMeeting := record.(*model.Meeting); isMeeting && len(problems) == 0 && meetings[m.ID] == nil {
				meetings[m.ID] = m
				all = append(all, m)
			}
		}
		same, err := t.store.SameMeetings(ctx, all)
		if err != nil {
			return err
		}
		for _, r := range batch {
			candidates := slices.DeleteFunc(slices.Clone(same[r.ID]), func(id string) bool { return own[id] })
			if len(candidates) > 0 && meetings[r.ID] != nil {
				t.offerOne(r, meetings[r.ID], candidates)
			}
		}
	}
	return nil
}

// offerOne does what is decided of a row that may be one of some meetings.
func (t *table) offerOne(r *row, m *model.Meeting, candidates []string) {
	described := make([]string, len(candidates))
	for i, id := range candidates {
		described[i] = id + " (same people, day and place)"
	}
	text := strings.Join(described, "; ")
	q := asked{text: r.ID, kinds: []model.EntityKind{model.EntityKindMeeting}, on: string(m.Start), of: m.Names[0].Text}
	decided := t.options.Decisions.find(q, text)
	switch {
	case decided == nil || decided.Decision == "":
		t.options.Decisions.note(q, text, fmt.Sprintf("%s %s %d", t.options.Name, t.unit, r.line))
		r.refuse(fmt.Sprintf("%q may be %s in the graph, of the same people, day and place: decide in the file of decisions, "+
			"its id if they are one, or new", r.ID, strings.Join(candidates, ", ")))
	case decided.Decision == decideSkip:
		r.there = true
	case !decided.isNew():
		patch, err := r.WithID(decided.id())
		if err != nil {
			r.refuse(fmt.Sprintf("%q is no id: correct the file of decisions", decided.id()))
			return
		}
		r.Patch, r.isDecided = patch, true
		r.Fill, r.Add = true, withoutNames(listsOf(m))
	}
}

// withoutNames returns the names of the lists to which a row adds that tells of a meeting of the graph. The name of that stays what it is.
func withoutNames(lists []model.Field) (names []string) {
	for _, f := range lists {
		if _, isText := f.Value.(model.TextsValue); !isText {
			names = append(names, f.Name)
		}
	}
	return names
}
