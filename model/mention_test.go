package model

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What a node keeps of mentions is what is read from it, up to the shortest list. The driver gives whole numbers of 64 bits.
func TestMentions_kept(t *testing.T) {
	t.Parallel()
	mentions := []Mention{
		{Entity: "ukraine", Start: 0, End: 7, Basis: MentionBasisName}, {Entity: "russia", Start: 12, End: 18, Basis: MentionBasisMetonym},
	}
	written := node(mentionsOf(&mentions))
	want := map[string]any{
		"mentionEntities": []string{"ukraine", "russia"}, "mentionStarts": []int{0, 12}, "mentionEnds": []int{7, 18},
		"mentionBases": []string{"NAME", "METONYM"},
	}
	if diff := cmp.Diff(want, written); diff != "" {
		t.Error(diff)
	}
	var back []Mention
	kept := map[string]any{
		"mentionEntities": []any{"ukraine", "russia", "china"}, "mentionStarts": []any{int64(0), int64(12), int64(20)},
		"mentionEnds": []any{int64(7), int64(18), int64(22)}, "mentionBases": []any{"NAME", "METONYM"},
	}
	if err := read(t, mentionsOf(&back), kept); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(mentions, back); diff != "" {
		t.Error(diff)
	}
}

// Offsets count code points, and a mention that is outside of the words is left out.
func TestRendition_Mentioned(t *testing.T) {
	t.Parallel()
	r := Rendition{Text: "🤝 Türkiye", Mentions: []Mention{{Entity: "turkiye", Start: 2, End: 9}, {Entity: "turkiye", Start: 2, End: 10}, {Entity: "x", Start: 3, End: 3}}}
	got := r.Mentioned()
	if len(got) != 1 || got[0].Text != "Türkiye" {
		t.Errorf("got %+v", got)
	}
}

func TestMeeting_Check_mentions(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		mention Mention
		want    string
	}{
		{Mention{Entity: "ukraine", Start: 0, End: 4}, ""},
		{Mention{Entity: "ukraine", Start: 1, End: 5}, ".accounts[0].mentions[0].start from 1 to 5 is no part of the text, which has 4 characters"},
		{Mention{Entity: "ukraine", Start: 2, End: 2}, ".accounts[0].mentions[0].start from 2 to 2 is no part of the text, which has 4 characters"},
	} {
		m := Meeting{Accounts: []Account{{Text: "Київ", Mentions: []AccountMention{AccountMention(test.mention)}}}}
		var got []string
		m.Check(func(path, message string, args ...any) { got = append(got, path+" "+fmt.Sprintf(message, args...)) })
		if strings.Join(got, "\n") != test.want {
			t.Errorf("%+v: got %q, want %q", test.mention, got, test.want)
		}
	}
}

func TestStatement_Check_mentions(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		mention Mention
		want    string
	}{
		{Mention{Entity: "ukraine", Start: 0, End: 4}, ""},
		{Mention{Entity: "ukraine", Start: 0, End: 5}, ".renditions[0].mentions[0].start from 0 to 5 is no part of the text, which has 4 characters"},
		{Mention{Entity: "ukraine", Start: -1, End: 3}, ".renditions[0].mentions[0].start from -1 to 3 is no part of the text, which has 4 characters"},
		{Mention{Entity: "ukraine", Start: 2, End: 2}, ".renditions[0].mentions[0].start from 2 to 2 is no part of the text, which has 4 characters"},
		{Mention{Entity: "russia", Start: 0, End: 4}, `.renditions[0].mentions[0].entity "russia" is not among the mentions of the statement: name it there too`},
	} {
		s := Statement{Mentions: []string{"ukraine"}, Renditions: []Rendition{{Text: "Київ", Mentions: []Mention{test.mention}}}}
		var got []string
		s.Check(func(path, message string, args ...any) { got = append(got, path+" "+fmt.Sprintf(message, args...)) })
		if strings.Join(got, "\n") != test.want {
			t.Errorf("%+v: got %q, want %q", test.mention, got, test.want)
		}
	}
}
