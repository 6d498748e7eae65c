package data_test

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// bundled merges the documents of a set.
func bundled(t *testing.T, set data.Set) *model.Document {
	t.Helper()
	all := &model.Document{}
	for _, one := range documentsOf(t, set) {
		all.Leaders = append(all.Leaders, one.Leaders...)
		all.Forums = append(all.Forums, one.Forums...)
		all.Meetings = append(all.Meetings, one.Meetings...)
		all.Statements = append(all.Statements, one.Statements...)
	}
	return all
}

// documentsOf reads the documents of a set.
func documentsOf(t *testing.T, set data.Set) []*model.Document {
	t.Helper()
	documents, err := data.Documents(set)
	if err != nil {
		t.Fatal(err)
	}
	read := make([]*model.Document, len(documents))
	for i, d := range documents {
		text, err := d.Text()
		if err != nil {
			t.Fatalf("%s: %v", d.Name, err)
		}
		read[i] = &model.Document{}
		if err := json.Unmarshal(text, read[i]); err != nil {
			t.Fatalf("%s: %v", d.Name, err)
		}
	}
	return read
}

// The numbers that the README gives, and those that the project promises.
func TestDocuments_size(t *testing.T) {
	d := bundled(t, data.Default)
	kremlin, speakers := 0, 0
	for _, m := range d.Meetings {
		for _, c := range m.Citations {
			if strings.HasPrefix(c.Source, "kremlin-") {
				kremlin++
				break
			}
		}
	}
	for _, f := range d.Forums {
		if f.Series == "un-general-debate" {
			speakers += len(f.Participants)
		}
	}
	if kremlin < 1400 || len(d.Statements) < 4000 || speakers < 10_900 {
		t.Errorf("%d meetings of the Kremlin's pages, %d statements, %d speakers", kremlin, len(d.Statements), speakers)
	}
	packed, err := filepath.Glob("*.json*")
	if err != nil || len(packed) < 7 {
		t.Errorf("the documents are %v; %v", packed, err)
	}
	if size := data.Size(); size > 10<<20 {
		t.Errorf("%d bytes in the binary", size)
	}
	if d := bundled(t, data.None); len(d.Leaders)+len(d.Meetings) != 0 {
		t.Error("none is not nothing")
	}
	if d := bundled(t, data.Report); len(d.Statements) == 0 || len(d.Meetings) > 10 {
		t.Errorf("the report alone has %d meetings", len(d.Meetings))
	}
	if _, err := data.Documents("everything"); err == nil {
		t.Error("a set that is none is taken")
	}
}

// A page is the source of one meeting and perhaps its parts, or of calls one after the other; a person is one record; an id names one thing.
func TestDocuments_oneOfEach(t *testing.T) {
	d := bundled(t, data.Default)
	meetingOf, ids := map[string]string{}, map[string]bool{}
	for _, m := range d.Meetings {
		if ids[m.ID] {
			t.Errorf("%s is there twice", m.ID)
		}
		ids[m.ID] = true
		for _, c := range m.Citations {
			if strings.HasPrefix(c.Source, "kremlin-") && m.PartOf == "" && m.Mode != model.MeetingModePhone {
				if other := meetingOf[c.Source]; other != "" {
					t.Errorf("%s is the source of %s and %s", c.Source, other, m.ID)
				}
				meetingOf[c.Source] = m.ID
			}
		}
	}
	persons := map[string]string{}
	for _, l := range d.Leaders {
		if ids[l.ID] {
			t.Errorf("%s is there twice", l.ID)
		}
		ids[l.ID] = true
		if l.WikidataID == "" {
			continue
		}
		if other := persons[string(l.WikidataID)]; other != "" {
			t.Errorf("%s and %s are both %s", other, l.ID, l.WikidataID)
		}
		persons[string(l.WikidataID)] = l.ID
	}
}

// On no day do two leaders certainly hold an office that one holds at a time, by the rule that the server answers by. Where two
// hold it, there is a day on which one of them begins to hold it for certain, so that these days stand for all.
func TestDocuments_oneHolder(t *testing.T) {
	file, err := os.Open("convert/tables/shared_offices.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close() //nolint:errcheck // only read
	shared, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	severalHold := func(h *model.Tenure, day model.Date) bool {
		return slices.ContainsFunc(shared, func(row []string) bool { // office, of, from, to, why
			return row[0] == string(h.Office) && row[1] == h.Of && row[2] <= string(day) && (row[3] == "" || string(day) <= row[3])
		})
	}
	single := []model.Office{model.OfficeHeadOfState, model.OfficeHeadOfGovernment, model.OfficeForeignMinister}
	type held struct {
		*model.Tenure
		by string
	}
	holders := map[string][]held{}
	for _, l := range bundled(t, data.Default).Leaders {
		for i := range l.Tenures {
			if h := &l.Tenures[i]; slices.Contains(single, h.Office) {
				key := h.Of + " " + string(h.Office)
				holders[key] = append(holders[key], held{h, l.ID})
			}
		}
	}
	isCertain := func(h held, day model.Date) bool {
		certainty := h.Certainty(day)
		return certainty != nil && *certainty == model.CertaintyCertain
	}
	checked := 0
	for key, all := range holders {
		for _, a := range all {
			day := model.Date(a.From.Last())
			if a.From == "" || !isCertain(a, day) || severalHold(a.Tenure, day) {
				continue
			}
			checked++
			for _, b := range all {
				if b.by != a.by && isCertain(b, day) {
					t.Errorf("%s on %s: %s and %s", key, day, a.by, b.by)
				}
			}
		}
	}
	if checked < 5000 {
		t.Errorf("%d certain holders", checked)
	}
}

// Every record keeps the rules, and names only what its document or one before it has. The server would leave it out.
func TestDocuments_valid(t *testing.T) {
	for _, set := range []data.Set{data.Report, data.Default} {
		documents, err := data.Documents(set)
		if err != nil {
			t.Fatal(err)
		}
		kindOf, records := map[string]string{}, map[string]model.Record{}
		for _, d := range documents {
			patches, err := d.Patches()
			if err != nil {
				t.Fatal(err)
			}
			for _, p := range patches {
				kindOf[p.ID] = p.Kind
			}
			for _, p := range patches {
				if p.Kind == document.KindMerged {
					continue
				}
				record, problems := p.Merge(records[p.ID])
				records[p.ID] = record
				broken, references := document.Validate(p.Path, record)
				for _, problem := range append(problems, broken...) {
					t.Errorf("%s %s", problem.Path, problem.Message)
				}
				for _, r := range references {
					if !slices.Contains(r.Kinds, kindOf[r.ID]) {
						t.Errorf("%s: there is no %s %s", r.Path, strings.Join(r.Kinds, " or "), r.ID)
					}
				}
			}
		}
	}
}

// Every source of a publisher with collections belongs to one, whichever document brings it first.
func TestDocuments_collections(t *testing.T) {
	publishers, collections, sources := map[model.Optional]bool{}, map[string]bool{}, map[string]*model.Source{}
	for _, d := range documentsOf(t, data.Default) {
		for _, c := range d.Collections {
			publishers[c.Publisher], collections[c.ID] = true, true
		}
		for _, s := range d.Sources {
			if known := sources[s.ID]; known != nil { // a later document adds the collection
				if s.Publisher != "" || s.Kind != "" {
					t.Errorf("%s is there twice", s.ID)
				}
				known.Collection = s.Collection
				continue
			}
			sources[s.ID] = s
		}
	}
	for id, s := range sources {
		switch {
		case s.Collection != "" && !collections[s.Collection]:
			t.Errorf("%s is in %s, which no document has", id, s.Collection)
		case s.Collection == "" && publishers[s.Publisher]:
			t.Errorf("%s of %s is in no collection", id, s.Publisher)
		}
	}
	spelled := map[string]model.Optional{} // a publisher has one spelling, with or without an article
	for id, s := range sources {
		plain := strings.TrimPrefix(strings.ToLower(string(s.Publisher)), "the ")
		if other, ok := spelled[plain]; ok && other != s.Publisher {
			t.Errorf("%s is published by %q, another source by %q", id, s.Publisher, other)
		}
		spelled[plain] = s.Publisher
	}
}

// Offices that only some days show say so: no source tells when Kamala Harris became Vice President.
func TestDocuments_attested(t *testing.T) {
	var attested, oneDay int
	for _, l := range bundled(t, data.Default).Leaders {
		for _, tenure := range l.Tenures {
			isOfHarris := l.ID == "kamala-harris" && tenure.Office == model.OfficeOther && tenure.Of == "united-states"
			if isOfHarris && !tenure.IsAttested {
				t.Errorf("%s from %s to %s is not attested", tenure.ID, tenure.From, tenure.To)
			}
			if tenure.IsAttested {
				attested++
			} else if tenure.From != "" && tenure.From == tenure.To && len(tenure.From) == len("2006-01-02") {
				oneDay++
				t.Logf("%s lasted one day", tenure.ID)
			}
		}
	}
	if attested < 1000 || oneDay > 10 {
		t.Errorf("%d attested offices, %d others of one day", attested, oneDay)
	}
}
