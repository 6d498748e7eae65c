package importer

import (
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Every name that the rows will ask for is learned before, once, and nothing else.
func TestTable_learns(t *testing.T) {
	t.Parallel()
	m, err := ReadMapping(strings.NewReader(`{
		"list": "meetings", "uncited": true, "empty": ["n/a", "several"], "each": {"column": "Countries", "split": ","},
		"fields": {
			"id": {"template": "m {No} {Countries}"}, "names": {"template": "m {No}"}, "start": {"column": "Day"},
			"country": {"column": "Countries", "resolve": ["COUNTRY"], "map": {"Holland": "Netherlands", "at sea": null}},
			"participants": [
				{"column": "Host", "resolve": ["LEADER"], "of": "{From}"},
				{"column": "Guests", "split": [";", " and "], "resolve": ["LEADER"],
				 "fields": {"representing": {"column": "Sides", "split": ";", "resolve": ["COUNTRY"]}}}
			]
		}
	}`))
	if err != nil {
		t.Fatal(err)
	}
	s := newLibrary(t)
	const text = "No,Day,Countries,Host,From,Guests,Sides\n" +
		"1,2001-01-02,\"Italy,Holland,at sea\",Ann,Peru,Bob;Carl and several,Chile;Cuba;Mali\n" +
		"2,2001-01-02,Italy,n/a,,Bob;Ann,\n"
	if _, err := Table(t.Context(), s, m, strings.NewReader(text), io.Discard, Options{}); err != nil {
		t.Fatal(err)
	}
	slices.Sort(s.learned)
	want := []string{"Ann", "Ann", "Bob", "Carl", "Chile", "Cuba", "Italy", "Mali", "Netherlands", "Peru"} // Ann by two rules
	if diff := cmp.Diff(want, s.learned); diff != "" {
		t.Error(diff)
	}
	var asked []string
	for _, one := range s.resolved {
		asked = append(asked, one[:strings.IndexByte(one, '[')])
	}
	for _, text := range asked {
		if !slices.Contains(s.learned, text) {
			t.Errorf("%q was asked for, and not learned", text)
		}
	}
}
