package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// converted returns the documents that the whole conversion makes of small samples of the real raw files, by name. Tests only read
// them. A conversion takes seconds, so they share one; it runs twice, to see that it makes the same bytes.
func converted(t *testing.T) map[string]*model.Document {
	t.Helper()
	documents, err := sample()
	if err != nil {
		t.Fatal(err)
	}
	return documents
}

var sample = sync.OnceValues(func() (_ map[string]*model.Document, err error) {
	first, err := convertedSample()
	if err != nil {
		return nil, err
	}
	second, err := convertedSample()
	if err != nil {
		return nil, err
	}
	if names := slices.Sorted(maps.Keys(second)); !slices.Equal(names, slices.Sorted(maps.Keys(first))) {
		return nil, fmt.Errorf("the second conversion of the same files makes %v", names)
	}
	documents := map[string]*model.Document{}
	for name, text := range first {
		if string(second[name]) != string(text) {
			err = errors.Join(err, fmt.Errorf("%s differs between two conversions of the same files", name))
		}
		if ext := filepath.Ext(name); ext == ".md" || ext == ".csv" {
			continue
		}
		var d model.Document
		unpacked, wrong := document.Unpacked(text)
		if wrong == nil {
			wrong = json.Unmarshal(unpacked, &d)
		}
		if wrong != nil {
			err = errors.Join(err, fmt.Errorf("%s: %w", name, wrong))
		}
		documents[name] = &d
	}
	return documents, err
})

// convertedSample converts the samples, and returns the files that it makes, by name.
func convertedSample() (map[string][]byte, error) {
	out, err := os.MkdirTemp("", "sidelines-convert-")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(out) //nolint:errcheck // a temporary folder
	if err := convert("testdata/raw", out); err != nil {
		return nil, err
	}
	made := map[string][]byte{}
	return made, filepath.WalkDir(out, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(out, path)
		if err != nil {
			return err
		}
		made[filepath.ToSlash(name)], err = os.ReadFile(path)
		return err
	})
}

func TestConvert_countries(t *testing.T) {
	countries := map[string]*model.Country{}
	for _, c := range converted(t)["countries.json.gz"].Countries {
		countries[c.Code] = c
	}
	for code, want := range map[string][5]string{ // id, Wikidata, en, ko, zh
		"CN": {"china", "Q148", "China", "중국", "中国"},
		"KR": {"south-korea", "Q884", "South Korea", "한국", "韩国"},
		"NA": {"namibia", "Q1030", "Namibia", "나미비아", "纳米比亚"},
		"TR": {"turkiye", "Q43", "Türkiye", "튀르키예", "土耳其"},
		"MK": {"north-macedonia", "Q221", "North Macedonia", "북마케도니아", "北马其顿"},
	} {
		c := countries[code]
		if c == nil {
			t.Errorf("%s is missing", code)
			continue
		}
		if got := [5]string{c.ID, string(c.WikidataID), c.Names[0].Text, c.Names[1].Text, c.Names[2].Text}; got != want {
			t.Errorf("%s: %v, want %v", code, got, want)
		}
		if c.Capital == "" || c.Alpha3 == "" || len(c.Demonyms) == 0 || len(c.Memberships) == 0 {
			t.Errorf("%s is not complete: %+v", code, c)
		}
	}
}

func TestConvert_leaders(t *testing.T) {
	leaders := map[string]*model.Leader{}
	for _, l := range converted(t)["leaders.json"].Leaders {
		leaders[l.ID] = l
	}
	tenure := func(id string, office model.Office) *model.Tenure {
		if l := leaders[id]; l != nil {
			for i := range slices.Backward(l.Tenures) { // the last one
				if l.Tenures[i].Office == office {
					return &l.Tenures[i]
				}
			}
		}
		return nil
	}
	if x := tenure("xi-jinping", model.OfficeHeadOfState); x == nil || x.From != "2013-03-14" || x.To != "" || len(x.Citations) < 3 || len(x.Disputes) != 0 {
		t.Errorf("the most precise start, of all sources, without a dispute: %+v", x)
	}
	if s := tenure("keir-starmer", model.OfficeHeadOfGovernment); s == nil || s.From != "2024-07-05" || s.To != "2026-07-20" {
		t.Errorf("replaced between the snapshots: %+v", s)
	}
	if y := tenure("yoon-suk-yeol", model.OfficeHeadOfState); y == nil || y.To != "2025-04-04" {
		t.Errorf("ended before the next president: %+v", y)
	}
	if tenure("mohammed-bin-salman", model.OfficeHeadOfState) != nil || tenure("lee-jae-myung", model.OfficeHeadOfGovernment) != nil {
		t.Error("an entry that the source is known to have wrong is taken")
	}
	if u := leaders["ursula-von-der-leyen"]; u == nil || u.WikidataID != "" || leaders["viktor-orban"].WikidataID != "Q57641" {
		t.Errorf("somebody else's Wikidata item is believed: %+v", u)
	}
	if o := tenure("viktor-orban", model.OfficeHeadOfGovernment); o == nil || len(o.Disputes) != 1 || o.Disputes[0].Field != "office" {
		t.Errorf("the dispute about his office: %+v", o)
	}
}

func TestConvert_meetings(t *testing.T) {
	d := converted(t)["forums-and-meetings.json"]
	meetings := map[string]*model.Meeting{}
	for _, m := range d.Meetings {
		meetings[m.ID] = m
	}
	if m := meetings["xi-putin-2017-09-03"]; m == nil || m.Forum != "brics-2017" || m.ForumBasis != model.BasisInferred || m.TimeZone != "Asia/Shanghai" || len(m.Citations) != 2 {
		t.Errorf("on the sidelines, inferred: %+v", m)
	}
	if m := meetings["xi-putin-2021-12-15"]; m == nil || m.Mode != model.MeetingModeVideo || m.Country != "" {
		t.Errorf("by video: %+v", m)
	}
	if m := meetings["xi-putin-2024-10-22"]; m == nil || m.Venue != "Kazan Kremlin" || m.City != "Kazan" {
		t.Errorf("a venue without its city: %+v", m)
	}
	if m := meetings["brics-informal-2019-06-28"]; m == nil || len(m.Participants) != 5 || m.Participants[0].Actor != "jair-bolsonaro" {
		t.Errorf("participants by family name: %+v", m)
	}
	if meetings["xi-putin-2023-10-18"] != nil {
		t.Error("the report's meeting is told twice")
	}
	for _, f := range d.Forums {
		if f.ID == "brics-2017" && len(f.Disputes) != 1 {
			t.Errorf("the dispute about its start: %+v", f)
		}
	}
}

func TestSlug(t *testing.T) {
	for name, want := range map[string]string{
		"Xi Jinping": "xi-jinping", "Viktor Orbán": "viktor-orban", "Côte d'Ivoire": "cote-divoire", "Łukasz Ørsted": "lukasz-orsted",
		"  São Tomé & Príncipe ": "sao-tome-principe", "Nguyễn Xuân Phúc": "nguyen-xuan-phuc", "İlham Əliyev": "ilham-eliyev",
	} {
		if got := slug(name); got != want {
			t.Errorf("slug(%q) = %q, want %q", name, got, want)
		}
	}
}
