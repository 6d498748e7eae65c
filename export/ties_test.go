package export_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/export"
	"github.com/sidelines/sidelines/model"
)

// summit is a graph in which two people met on two occasions, and a country took part in the second.
type summit struct {
	export.Store
	err error
}

func (s summit) Gatherings(context.Context, model.MeetingConditions, int) ([]model.Gathering, error) {
	return []model.Gathering{
		{First: "2020-01-01", Last: "2020-01-03", Actors: []string{"ann", "bob"}, Occasion: "a"},
		{Actors: []string{"ann", "bob", "utopia"}, Occasion: "b"},
	}, s.err
}

func (summit) EntitiesByID(_ context.Context, ids []string) (map[string]model.Entity, error) {
	known := map[string]model.Entity{}
	for _, id := range ids {
		switch id {
		case "utopia":
			c := &model.Country{}
			c.ID, c.Names = id, []model.LocalizedText{{Lang: "en", Text: "Utopia"}}
			known[id] = c
		case "ann", "bob":
			l := &model.Leader{}
			l.ID, l.Names, l.WikidataID = id, []model.LocalizedText{{Lang: "en", Text: "<" + id + "> & \u0001"}}, "Q1"
			known[id] = l
		}
	}
	return known, nil
}

func (summit) RecordsOfKind(context.Context, *model.Kind) export.Records {
	return func(yield func(any, error) bool) {
		c := &model.Collection{Licence: "CC BY 4.0 & more"}
		c.ID, c.Names = "c", []model.LocalizedText{{Lang: "en", Text: "The archive"}}
		yield(c, nil)
	}
}

func tiesAs(t *testing.T, format string, q export.TiesQuery) string {
	t.Helper()
	f, err := export.FormatNamed(format)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := f.WriteTies(t.Context(), &out, summit{}, q); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// Ties are valid by the schemas of both formats, have weights where Gephi and NetworkX look for them, and say what they count.
func TestTies(t *testing.T) {
	args := []string{"testdata/Validate.java"}
	for format, wanted := range map[string][]string{
		"ties-graphml": {
			`edgedefault="undirected"`, `source="ann" target="bob"`, `<data key="e.weight">2</data>`, `<data key="e.strength">1.5</data>`,
			`attr.name="weight" attr.type="int"`, `The archive, licence: CC BY 4.0 &amp; more`, `<data key="n.kind">Country</data>`,
		},
		"ties-gexf": {
			`defaultedgetype="undirected"`, `source="ann" target="bob" weight="2" start="2020-01-01" end="2020-01-03"`,
			`The archive, licence: CC BY 4.0 &amp; more`, `for="strength" value="1.5"`, `for="wikidata" value="Q1"`,
		},
	} {
		text := tiesAs(t, format, export.TiesQuery{})
		for _, want := range wanted {
			if !strings.Contains(text, want) {
				t.Errorf("%s: no %s in\n%s", format, want, text)
			}
		}
		if n := strings.Count(text, "<edge "); n != 3 {
			t.Errorf("%s: %d edges", format, n)
		}
		file := filepath.Join(t.TempDir(), format)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, filepath.Join("testdata", strings.TrimPrefix(format, "ties-")+".xsd"), file)
	}
	if out, err := exec.Command("java", args...).CombinedOutput(); err != nil {
		t.Errorf("%v\n%.2000s", err, out)
	}
	of := tiesAs(t, "ties-graphml", export.TiesQuery{IDs: []string{"utopia"}, From: "2020"})
	if strings.Contains(of, "<edge ") || !strings.Contains(of, "From 2020. Only ties of utopia.") {
		t.Errorf("of Utopia since 2020, of which nobody knows when it took part: %s", of)
	}
}

// A query that cannot be answered is refused with the name of what is wrong, and an error of the graph is not swallowed.
func TestTies_error(t *testing.T) {
	broken := errors.New("broken")
	for _, f := range export.Formats {
		if !f.IsOfTies() {
			continue
		}
		if err := f.WriteTies(t.Context(), io.Discard, summit{err: broken}, export.TiesQuery{}); !errors.Is(err, broken) {
			t.Errorf("%s: %v", f.Name, err)
		}
	}
	for query, want := range map[string]string{
		"format=ties-gexf&mode=IN_PERSON,LATER": `mode: \"LATER\" is none of IN_PERSON`,
		"format=ties-gexf&from=yesterday":       "from: ",
		"format=ties-gexf&from=2020&to=2019-12": "to: 2019-12 is before from, 2020",
		"format=ties-graphml&center=ann":        "center: ",
		"format=graphml&mode=PHONE":             "mode, from and to go with",
		"format=jsonl&bom=true":                 "bom goes with the format csv",
		"format=csv&bom=yes":                    "it takes true or false",
		"format=csv&name=a%22b":                 "it takes up to 100 of the characters a-z, 0-9 and -",
		"format=ties-graphml&ids=nobody":        `nothing has the id \"nobody\"`,
	} {
		recorder := httptest.NewRecorder()
		export.Handler(summit{}, model.Limits{MaxNetworkNodes: 10, MaxSeeds: 10}, nil).
			ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, "/export?"+query, nil))
		if recorder.Code < 400 || !strings.Contains(recorder.Body.String(), want) {
			t.Errorf("%s: %d %s, want %s", query, recorder.Code, recorder.Body, want)
		}
	}
}
