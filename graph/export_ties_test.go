package graph_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strconv"
	"testing"

	"github.com/sidelines/sidelines/export"
)

// The weights of an export of who met whom are the numbers of counterparts, with the same conditions.
func TestExportOfTies_agreesWithCounterparts(t *testing.T) {
	const id = "vladimir-putin"
	for where, c := range map[string]struct {
		modes    []string
		from, to string
	}{
		`null`: {},
		`{ mode: [IN_PERSON, VIDEO], during: { from: "2013", to: "2018-05" } }`: {[]string{"IN_PERSON", "VIDEO"}, "2013", "2018-05"},
		`{ during: { from: "2015-03-02" } }`:                                    {nil, "2015-03-02", ""},
	} {
		format, err := export.FormatNamed("ties-gexf")
		if err != nil {
			t.Fatal(err)
		}
		query, err := export.NewTiesQuery([]string{id}, c.modes, c.from, c.to)
		if err != nil {
			t.Fatal(err)
		}
		var text bytes.Buffer
		if err := format.WriteTies(t.Context(), &text, db, query); err != nil {
			t.Fatal(err)
		}
		var read struct {
			Edges []struct {
				Source string `xml:"source,attr"`
				Target string `xml:"target,attr"`
				Weight int    `xml:"weight,attr"`
				Values []struct {
					For   string `xml:"for,attr"`
					Value string `xml:"value,attr"`
				} `xml:"attvalues>attvalue"`
			} `xml:"graph>edges>edge"`
		}
		if err := xml.Unmarshal(text.Bytes(), &read); err != nil {
			t.Fatal(err)
		}
		type tie struct {
			meetings int
			strength string
		}
		got := map[string]tie{}
		for _, e := range read.Edges {
			other := e.Source
			if other == id {
				other = e.Target
			} else if e.Target != id {
				t.Errorf("%s: a tie of others, %s and %s", where, e.Source, e.Target)
			}
			got[other] = tie{meetings: e.Weight, strength: e.Values[0].Value}
		}
		var answer struct {
			Leader struct {
				Counterparts struct {
					TotalCount int
					Edges      []struct {
						Node     struct{ ID string }
						Meetings int
						Strength float64
					}
				}
			}
		}
		mustAsk(t, fmt.Sprintf(`{ leader(id: %q) { counterparts(first: 60, where: %s) {
			totalCount edges { node { ... on Entity { id } } meetings strength } } } }`, id, where), nil, &answer)
		counterparts := answer.Leader.Counterparts
		if len(counterparts.Edges) == 0 || counterparts.TotalCount != len(got) {
			t.Errorf("%s: %d ties, %d counterparts", where, len(got), counterparts.TotalCount)
		}
		for _, e := range counterparts.Edges {
			if want := (tie{e.Meetings, strconv.FormatFloat(e.Strength, 'f', -1, 64)}); got[e.Node.ID] != want {
				t.Errorf("%s, %s: %v, want %v", where, e.Node.ID, got[e.Node.ID], want)
			}
		}
	}
}
