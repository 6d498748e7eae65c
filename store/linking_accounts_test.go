package store_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// spokenOf reads the mentions of the accounts of a meeting.
func spokenOf(t *testing.T, meeting string) string {
	t.Helper()
	rows, err := db.Run(t.Context(), `MATCH (n:Meeting {id: $id})<-[:TELLS_OF]-(a)-[m:SPEAKS_OF]->(x) WITH a, m, x ORDER BY a.position, m.position
		RETURN collect(toString(a.position) + ' ' + x.id + ' ' + toString(m.start) + '-' + toString(m.end) + ' ' + m.basis) AS of`, map[string]any{"id": meeting})
	if err != nil || len(rows) != 1 {
		t.Fatal(rows, err)
	}
	var lines []string
	for _, line := range rows[0]["of"].([]any) {
		lines = append(lines, line.(string))
	}
	return strings.Join(lines, "\n")
}

// A document that asks for it gets the mentions of its accounts, which follow a merge and go with their source.
func TestApply_linkMentionsOfAccounts(t *testing.T) {
	wipe(t)
	if _, err := apply(t, small); err != nil {
		t.Fatal(err)
	}
	const told = `{"linkMentions": true, "sources": [{"id": "herald", "names": [{"lang": "en", "text": "Herald"}]}],
		"leaders": [{"id": "more", "names": [{"lang": "en", "text": "Thomas More"}], "tenures": [
			{"office": "HEAD_OF_GOVERNMENT", "of": "utopia", "from": "1510", "to": "1530", "citations": [{"source": "gazette"}]}]}],
		"meetings": [{"id": "council", "accounts": [
			{"text": "🤝 Thomas More spoke for Utopia. Utopia!", "lang": "en", "source": "herald"},
			{"text": "Utopia!", "lang": "en", "source": "gazette", "mentions": [{"entity": "more", "start": 0, "end": 7, "basis": "OFFICE"}]}]}]}`
	for _, step := range []struct {
		reason, document, want string
		counts                 store.Counts
	}{
		{
			"one is found, one is given", told, "0 more 2-13 NAME\n0 utopia 24-30 NAME\n0 utopia 32-38 NAME\n1 more 0-7 OFFICE",
			store.Counts{Created: 2, Updated: 1, Mentions: 3},
		},
		{
			"they stay", `{"linkMentions": true, "meetings": [{"id": "council", "city": "Amaurot"}]}`,
			"0 more 2-13 NAME\n0 utopia 24-30 NAME\n0 utopia 32-38 NAME\n1 more 0-7 OFFICE", store.Counts{Updated: 1},
		},
		{
			"other words, and nobody asks", `{"meetings": [{"id": "council", "accounts": [
				{"text": "Of Utopia.", "lang": "en", "source": "herald"}]}]}`, "", store.Counts{Updated: 1},
		},
		{"again", strings.Replace(told, `"linkMentions": true, `, "", 1), "1 more 0-7 OFFICE", store.Counts{Updated: 1, Unchanged: 2}},
		{"asked now", told, "0 more 2-13 NAME\n0 utopia 24-30 NAME\n0 utopia 32-38 NAME\n1 more 0-7 OFFICE", store.Counts{Updated: 1, Unchanged: 2, Mentions: 3}},
	} {
		applied, err := apply(t, step.document)
		if err != nil || applied.Counts != step.counts {
			t.Fatalf("%s: %+v, want %+v; %v", step.reason, applied.Counts, step.counts, err)
		}
		if diff := cmp.Diff(step.want, spokenOf(t, "council")); diff != "" {
			t.Errorf("%s: %s", step.reason, diff)
		}
	}
	if _, err := db.Merge(t.Context(), "tester", "more", "utopus"); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("0 utopus 2-13 NAME\n0 utopia 24-30 NAME\n0 utopia 32-38 NAME\n1 utopus 0-7 OFFICE", spokenOf(t, "council")); diff != "" {
		t.Errorf("after a merge: %s", diff)
	}
	read, err := db.AccountsByMeeting(t.Context(), []string{"council"})
	if err != nil || len(read["council"]) != 2 {
		t.Fatal(read, err)
	}
	want := []model.AccountMention{
		{Entity: "utopus", Start: 2, End: 13, Basis: "NAME"}, {Entity: "utopia", Start: 24, End: 30, Basis: "NAME"},
		{Entity: "utopia", Start: 32, End: 38, Basis: "NAME"},
	}
	if diff := cmp.Diff(want, read["council"][0].Mentions); diff != "" {
		t.Errorf("as read: %s", diff)
	}
}

// A list of meetings by whom their accounts mention starts there, and not at all meetings; within or and not it does not.
func TestLists_startAtMentionsOfAccounts(t *testing.T) {
	spoken := &model.MeetingFilter{Account: some(&model.AccountFilter{Mentions: some([]string{"utopia"})})}
	for _, test := range []struct {
		where *model.MeetingFilter
		want  bool
	}{
		{spoken, true},
		{&model.MeetingFilter{Mode: some([]model.MeetingMode{"PHONE"}), Account: spoken.Account}, true},
		{&model.MeetingFilter{Not: some(spoken)}, false},
		{&model.MeetingFilter{Or: some([]*model.MeetingFilter{spoken, {Mode: some([]model.MeetingMode{"PHONE"})}})}, false},
	} {
		list := newList(t, "Meeting", "START_ASC", test.where, store.PageArgs{})
		if got := list.StartsAtIDs(); got != test.want {
			t.Errorf("%s starts at ids: %t, want %t", list.Where(), got, test.want)
		}
	}
}
