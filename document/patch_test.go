package document_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sidelines/sidelines/document"
)

func TestPatch_WithID(t *testing.T) {
	t.Parallel()
	p := patch(t, "topics", `"kind": "POLICY", "broader": null`)
	other, err := p.WithID("y")
	if err != nil || other.ID != "y" || other.Path != p.Path || other.Kind != p.Kind || p.ID != "x" {
		t.Errorf("%+v, %v", other, err)
	}
	r, problems := other.Merge(record(t, "topics", `"broader": ["a"]`))
	if len(problems) > 0 || r.Base().ID != "y" {
		t.Fatal(r, lines(problems))
	}
	if diff := cmp.Diff(fieldsIn(t, `{"id": "y", "kind": "POLICY"}`), fieldsOf(t, r)); diff != "" {
		t.Error(diff)
	}
	var wrong *document.Error
	if _, err := p.WithID("Y"); !errors.As(err, &wrong) || wrong.Problems[0].Path != "topics[0].id" || !strings.HasPrefix(wrong.Problems[0].Message, `"Y" is not an id`) {
		t.Error(err)
	}
}

// Two patches of a record are one that does what one after the other does.
func TestPatch_Over(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct{ earlier, later, want string }{
		"different fields":           {`"author": "Ann"`, `"publisher": "P"`, `"author": "Ann", "publisher": "P", "url": "u", "kind": "OTHER"`},
		"the later one wins":         {`"author": "Ann"`, `"author": "Bob"`, `"author": "Bob", "url": "u", "kind": "OTHER"`},
		"the later one clears":       {`"author": "Ann"`, `"author": null, "url": null`, `"kind": "OTHER"`},
		"the earlier one clears":     {`"url": null`, `"author": "Ann"`, `"author": "Ann", "kind": "OTHER"`},
		"the later one sets again":   {`"url": null`, `"url": "v"`, `"url": "v", "kind": "OTHER"`},
		"the later one says nothing": {`"author": "Ann"`, "", `"author": "Ann", "url": "u", "kind": "OTHER"`},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			before := record(t, "sources", `"url": "u"`)
			earlier, later := patch(t, "sources", c.earlier), patch(t, "sources", c.later)
			both, err := later.Over(earlier)
			if err != nil {
				t.Fatal(err)
			}
			r, problems := both.Merge(before)
			if len(problems) > 0 {
				t.Fatal(lines(problems))
			}
			wantFields(t, r, c.want)
			first, _ := earlier.Merge(before)
			second, _ := later.Merge(first)
			wantFields(t, second, c.want)
		})
	}
}

func TestPatch_Beyond(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct {
		fields, other    string
		different, added []string
	}{
		"the same":            {`"author": "Ann"`, `"author": "Ann"`, nil, nil},
		"another text":        {`"author": "Ann"`, `"author": "Bob"`, []string{"author"}, nil},
		"cleared":             {`"author": null`, `"author": "Bob"`, []string{"author"}, nil},
		"one more":            {`"author": "Ann", "url": "u"`, `"author": "Ann"`, nil, []string{"url"}},
		"one less":            {`"author": "Ann"`, `"author": "Ann", "url": "u"`, nil, nil},
		"a list in any order": {`"names": [{"lang": "en", "text": "A"}]`, `"names": [{"text": "A", "lang": "en"}]`, nil, nil},
		"several, sorted": {
			`"url": "u", "author": "A", "publisher": "P", "kind": "NEWS"`, `"url": "v", "author": "B"`, []string{"author", "url"},
			[]string{"kind", "publisher"},
		},
	} {
		t.Run(reason, func(t *testing.T) {
			t.Parallel()
			different, added := patch(t, "sources", c.fields).Beyond(patch(t, "sources", c.other))
			if !slices.Equal(different, c.different) || !slices.Equal(added, c.added) {
				t.Errorf("different %v, added %v", different, added)
			}
		})
	}
}

// An error shows the first problems and counts the rest.
func TestError(t *testing.T) {
	t.Parallel()
	problems := func(n int) (all []document.Problem) {
		for i := range n {
			all = append(all, document.Problem{Path: fmt.Sprintf("topics[%d]", i), Message: "is wrong"})
		}
		return all
	}
	if got, want := (&document.Error{Problems: problems(2)}).Error(), "the document has 2 problem(s); nothing was written:\n  topics[0]: is wrong\n  topics[1]: is wrong"; got != want {
		t.Error(got)
	}
	if got := (&document.Error{Problems: problems(50)}).Error(); strings.Contains(got, "more") || !strings.HasSuffix(got, "\n  topics[49]: is wrong") {
		t.Error(got)
	}
	if got := (&document.Error{Problems: problems(53)}).Error(); !strings.HasSuffix(got, "\n  topics[49]: is wrong\n  ... and 3 more") {
		t.Error(got)
	}
}
