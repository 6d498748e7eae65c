package document_test

import (
	"strings"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// A fact that comes in without a source is refused; one that is there without one may be changed.
func TestCheckCited(t *testing.T) {
	t.Parallel()
	record := func(text string) model.Record {
		t.Helper()
		patches, err := document.Parse([]byte(text))
		if err != nil || len(patches) != 1 {
			t.Fatal(patches, err)
		}
		r, problems := patches[0].Merge(nil)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		return r
	}
	const cited = `"citations": [{"source": "s"}]`
	meeting, citedMeeting := record(`{"meetings": [{"id": "m"}]}`), record(`{"meetings": [{"id": "m", `+cited+`}]}`)
	told := record(`{"meetings": [{"id": "m", "accounts": [{"text": "T", "lang": "en", "source": "s"}]}]}`)
	tenures := record(`{"leaders": [{"id": "l", "tenures": [{"office": "OTHER", "of": "c", ` + cited + `}, {"office": "HEAD_OF_STATE", "of": "c"}]}]}`)
	const uncited = `{"office": "HEAD_OF_STATE", "of": "c"}`
	oneUncited := record(`{"leaders": [{"id": "l", "tenures": [` + uncited + `]}]}`)
	twoUncited := record(`{"leaders": [{"id": "l", "tenures": [{"office": "OTHER", "of": "c"}, ` + uncited + `]}]}`)
	for reason, c := range map[string]struct {
		before, after model.Record
		want          string
	}{
		"a new meeting":                  {nil, meeting, "r.citations"},
		"a new meeting with a source":    {nil, citedMeeting, ""},
		"a meeting that lost its source": {citedMeeting, meeting, "r.citations"},
		"a meeting that never had one":   {meeting, meeting, ""},
		"a meeting with an account":      {nil, told, ""},
		"a meeting without its account":  {told, meeting, "r.citations"},
		"a forum":                        {nil, record(`{"forums": [{"id": "f"}]}`), "r.citations"},
		"one tenure of two":              {nil, tenures, "r.tenures[1].citations"},
		"a tenure that never had one":    {tenures, tenures, ""},
		"a tenure beside one without":    {oneUncited, twoUncited, "r.tenures[0].citations"},
		"a statement":                    {nil, record(`{"statements": [{"id": "s"}]}`), ""}, // its renditions name their sources
		"a country is no fact":           {nil, record(`{"countries": [{"id": "c"}]}`), ""},
	} {
		var paths []string
		for _, p := range document.CheckCited("r", c.before, c.after) {
			paths = append(paths, p.Path)
		}
		if got := strings.Join(paths, " "); got != c.want {
			t.Errorf("%s: %q, want %q", reason, got, c.want)
		}
		if document.IsCited(c.after) != (len(document.CheckCited("r", nil, c.after)) == 0) {
			t.Errorf("%s: IsCited says otherwise", reason)
		}
	}
}

// The flag of a document reaches its records.
func TestParse_uncited(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		`{"uncited": true, "meetings": [{"id": "m"}]}`: true, `{"meetings": [{"id": "m"}], "uncited": false}`: false, `{"meetings": [{"id": "m"}], "uncited": null}`: false, `{"meetings": [{"id": "m"}]}`: false,
	} {
		patches, err := document.Parse([]byte(text))
		if err != nil || patches[0].Uncited != want {
			t.Errorf("%s: %v, %v", text, patches, err)
		}
	}
	if _, err := document.Parse([]byte(`{"uncited": "yes", "meetings": []}`)); err == nil || !strings.Contains(err.Error(), "uncited: is not true or false") {
		t.Error(err)
	}
}

// So does the wish to find mentions.
func TestParse_linkMentions(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]bool{
		`{"linkMentions": true, "statements": [{"id": "s"}]}`: true, `{"statements": [{"id": "s"}], "linkMentions": false}`: false, `{"statements": [{"id": "s"}]}`: false,
	} {
		patches, err := document.Parse([]byte(text))
		if err != nil || patches[0].LinkMentions != want || patches[0].Uncited {
			t.Errorf("%s: %v, %v", text, patches, err)
		}
	}
	if _, err := document.Parse([]byte(`{"linkMentions": 1}`)); err == nil || !strings.Contains(err.Error(), "linkMentions: is not true or false") {
		t.Error(err)
	}
}
