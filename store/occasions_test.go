package store_test

import (
	"slices"
	"testing"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// For random documents each list of meetings has the occasions of those that satisfy the conditions, in each order and with its
// count; with parts it has the meetings themselves.
func TestOccasions_randomDocuments(t *testing.T) {
	for _, seed := range seeds(t, 2) {
		g := appliedGraph(t, seed, 17)
		checkLists(t, g)
		checkInside(t, g)
	}
	wipe(t)
}

func checkLists(t *testing.T, g *randomGraph) {
	t.Helper()
	from, to := model.Date("2011"), model.Date("2013")
	during := some(&model.DateRange{From: some(&from), To: some(&to)})
	isWithin := func(m randomMeeting) bool { return m.day >= "2011" && m.day < "2014" && m.day != "" }
	isAny := func(randomMeeting) bool { return true }
	for _, parts := range []model.MeetingParts{"", model.MeetingPartsIncluded, model.MeetingPartsOnly} {
		filter := func(f *model.MeetingFilter) *model.MeetingFilter {
			if parts != "" {
				f.Parts = some(&parts)
			}
			return f
		}
		for name, q := range map[string]struct {
			where *model.MeetingFilter
			holds func(m randomMeeting) bool
		}{
			"no condition": {filter(&model.MeetingFilter{}), isAny},
			"during":       {filter(&model.MeetingFilter{During: during}), isWithin},
			"not during":   {filter(&model.MeetingFilter{Not: some(&model.MeetingFilter{During: during})}), func(m randomMeeting) bool { return !isWithin(m) }},
			"cancelled":    {filter(&model.MeetingFilter{Status: some([]model.MeetingStatus{"CANCELLED"})}), func(m randomMeeting) bool { return m.status == "CANCELLED" }},
			"with one": {
				filter(&model.MeetingFilter{Participants: some(&model.ParticipantsFilter{Any: some(g.leaders[:1])}), During: during}),
				func(m randomMeeting) bool { return isWithin(m) && came(m, g.leaders[0]) },
			},
		} {
			if !storetest.IsAsked(name+string(parts), 4) {
				continue // each is a query of its own for each order, which Neo4j has to plan
			}
			if name == "no condition" && parts == "" {
				q.where = nil
			}
			for _, order := range []string{"START_DESC", "START_ASC", "NAME_ASC"} {
				for _, backward := range []bool{false, true} {
					what := name + " " + string(parts) + " " + order
					checkMeetings(t, what, "Query.meetings", "", q.where, order, backward, g.expected(parts, q.holds))
				}
			}
			of := g.leaders[1]
			checkMeetings(t, name+" of a leader "+string(parts), "Leader.meetings", of, q.where, "START_DESC", false,
				g.expected(parts, func(m randomMeeting) bool { return q.holds(m) && came(m, of) }))
		}
	}
}

func came(m randomMeeting, actor string) bool {
	return slices.ContainsFunc(m.actors, func(a randomActor) bool { return a.id == actor && a.role != "ABSENT" })
}

// expected are the ids of the elements of a list of meetings for which a condition holds.
func (g *randomGraph) expected(parts model.MeetingParts, holds func(m randomMeeting) bool) []string {
	ids := []string{}
	for _, m := range g.meetings {
		if m.isRetracted || !holds(m) {
			continue
		}
		occasion := g.occasion(m)
		switch {
		case parts == "" && !slices.Contains(ids, occasion.id):
			ids = append(ids, occasion.id)
		case parts == model.MeetingPartsIncluded, parts == model.MeetingPartsOnly && occasion.id != m.id:
			ids = append(ids, m.id)
		}
	}
	slices.Sort(ids)
	return ids
}

func checkMeetings(t *testing.T, what, name, parent string, where *model.MeetingFilter, order string, backward bool, want []string) {
	t.Helper()
	three := 3
	args, ids := store.PageArgs{First: &three}, []string{}
	if backward {
		args = store.PageArgs{Last: &three}
	}
	for {
		list, err := store.NewList(name, "Meeting", args, where, []string{order}, nil)
		if err != nil {
			t.Fatal(err)
		}
		read, err := db.Pages(t.Context(), list, []string{parent})
		if err != nil {
			t.Fatal(err)
		}
		page := read[parent]
		for _, item := range page.Items {
			ids = append(ids, item.Node.(*model.Meeting).ID)
		}
		switch {
		case backward && page.HasPrev:
			args.Before = &page.Items[0].Cursor
			continue
		case !backward && page.HasNext:
			args.After = &page.Items[len(page.Items)-1].Cursor
			continue
		}
		counts, err := db.Counts(t.Context(), list, []string{parent})
		if err != nil {
			t.Fatal(err)
		}
		if counts[parent] != len(want) {
			t.Errorf("%s: counts %d, want %d", what, counts[parent], len(want))
		}
		break
	}
	slices.Sort(ids)
	if !slices.Equal(ids, want) {
		t.Errorf("%s, backward %t:\ngot  %v\nwant %v", what, backward, ids, want)
	}
}

// checkInside checks that the participants of a meeting include those of its parts, each with the meeting.
func checkInside(t *testing.T, g *randomGraph) {
	t.Helper()
	for _, whole := range g.meetings {
		want := map[string][]string{} // by participant: the meetings of which it may be one
		for _, m := range g.meetings {
			if m.id != whole.id && !g.isPartOf(m, whole) {
				continue
			}
			for _, a := range m.actors {
				want[a.id] = append(want[a.id], m.id)
			}
		}
		list, err := store.NewList("Meeting.participants", "Participant", store.PageArgs{}, nil, []string{"POSITION_ASC"}, nil)
		if err != nil {
			t.Fatal(err)
		}
		read, err := db.Pages(t.Context(), list, []string{whole.id})
		if err != nil {
			t.Fatal(err)
		}
		for _, item := range read[whole.id].Items {
			id, edge := item.Node.(model.Entity).Base().ID, item.Edge.(model.ParticipantEdge)
			if !slices.Contains(want[id], edge.MeetingID) {
				t.Errorf("%s: %s took part in %q, want one of %v", whole.id, id, edge.MeetingID, want[id])
			}
			if came(whole, id) && edge.MeetingID != whole.id {
				t.Errorf("%s: %s was there, and not only at %s", whole.id, id, edge.MeetingID)
			}
		}
		if got := len(read[whole.id].Items); got != len(want) {
			t.Errorf("%s has %d participants, want %d", whole.id, got, len(want))
		}
	}
}

// isPartOf reports whether a meeting is a part of another, directly or not, and nothing between them is retracted.
func (g *randomGraph) isPartOf(m, whole randomMeeting) bool {
	for !m.isRetracted && m.whole != "" {
		i := slices.IndexFunc(g.meetings, func(o randomMeeting) bool { return o.id == m.whole })
		if m = g.meetings[i]; m.isRetracted {
			return false
		}
		if m.id == whole.id {
			return true
		}
	}
	return false
}
