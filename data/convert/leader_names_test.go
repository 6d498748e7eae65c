package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/sidelines/sidelines/data"
	"github.com/sidelines/sidelines/model"
)

// bundledLeaders are the names of the leaders in the documents that the program brings, by id.
func bundledLeaders(t *testing.T) map[string][]model.LocalizedText {
	t.Helper()
	documents, err := data.Documents(data.Default)
	if err != nil {
		t.Fatal(err)
	}
	names := map[string][]model.LocalizedText{}
	for _, d := range documents {
		text, err := d.Text()
		if err != nil {
			t.Fatal(err)
		}
		var one model.Document
		if err := json.Unmarshal(text, &one); err != nil {
			t.Fatal(err)
		}
		for _, l := range one.Leaders {
			names[l.ID] = l.Names
		}
	}
	return names
}

// scriptsOf are the scripts that a column of the table may have.
var scriptsOf = map[model.Language][]*unicode.RangeTable{
	"zh-Hans": {unicode.Han}, "zh-Hant": {unicode.Han}, "ja": {unicode.Han, unicode.Katakana, unicode.Hiragana}, "ko": {unicode.Hangul},
	"ru": {unicode.Cyrillic}, "ar": {unicode.Arabic}, "fr": {unicode.Latin}, "es": {unicode.Latin}, "de": {unicode.Latin},
	"en": {unicode.Latin}, "az": {unicode.Latin}, "hu": {unicode.Latin}, "vi": {unicode.Latin}, "mn": {unicode.Cyrillic},
}

// inScript reports whether a name is written as its language writes. Initials and ordinal numbers are Latin in any script:
// ジョージ・W・ブッシュ, Карл III.
func inScript(name model.LocalizedText) bool {
	hasOwn := false
	for word := range strings.FieldsFuncSeq(name.Text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) && r != 'ー' }) {
		if strings.Trim(word, "IVX") == "" || len([]rune(word)) == 1 && unicode.Is(unicode.Latin, []rune(word)[0]) {
			continue
		}
		for _, r := range word {
			if !unicode.In(r, append(scriptsOf[name.Lang], unicode.Inherited)...) && r != 'ー' {
				return false
			}
		}
		hasOwn = true
	}
	return hasOwn
}

func TestLeaderNames_table(t *testing.T) {
	t.Parallel()
	rows, err := readTable(leaderNamesTable)
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) < 400 {
		t.Errorf("%d leaders", len(rows))
	}
	leaders, seen, last := bundledLeaders(t), map[string]bool{}, ""
	for _, row := range rows {
		id := row["id"]
		switch {
		case !slices.ContainsFunc(leaders[id], func(name model.LocalizedText) bool { return name.Text == row["en"] }):
			t.Errorf("there is no leader %s with the name %q", id, row["en"])
		case id <= last:
			t.Errorf("%s comes after %s: sort the rows by id, one for each leader", id, last)
		}
		last = id
		for _, lang := range namedLanguages {
			if cell, has := row[string(lang)]; !has || cell != strings.TrimSpace(cell) {
				t.Errorf("%s, %s: %q", id, lang, cell)
			}
		}
		names := namesInRow(row)
		if len(names) == 0 {
			t.Errorf("%s has no name", id)
		}
		for _, name := range names {
			if scriptsOf[name.Lang] == nil || !inScript(name) {
				t.Errorf("%s: %q is not a name in %q", id, name.Text, name.Lang)
			}
			if key := string(name.Lang) + name.Text; seen[key] {
				t.Errorf("%s: another leader has the name %s in %s", id, name.Text, name.Lang)
			} else {
				seen[key] = true
			}
		}
	}
}

func TestInScript(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		lang model.Language
		text string
		want bool
	}{
		{"ru", "Карл III", true}, {"ru", "Karl III", false}, {"ja", "ジョージ・W・ブッシュ", true}, {"ja", "エリザベス2世", true}, {"ja", "푸틴", false},
		{"zh-Hans", "乔治·沃克·布什", true}, {"zh-Hans", "プーチン", false}, {"ko", "조지 W. 부시", true}, {"ar", "شي جين بينغ", true}, {"fr", "Élisabeth II", true},
		{"de", "Владимир", false}, {"ko", "III", false}, {"es", "", false},
	} {
		if got := inScript(model.LocalizedText{Lang: c.lang, Text: c.text}); got != c.want {
			t.Errorf("%s %q: %t", c.lang, c.text, got)
		}
	}
}

func TestNamesInRow(t *testing.T) {
	t.Parallel()
	got := namesInRow(map[string]string{
		"id": "x", "ja": "ウラジーミル・プーチン", "fr": "Vladimir Poutine", "zh-Hans": "弗拉基米尔·普京",
		"aliases": "Путин В.В.|zh-Hant:普丁|Vova|fr:Vladimir Poutine",
	})
	want := []model.LocalizedText{
		{Lang: "zh-Hans", Text: "弗拉基米尔·普京"}, {Lang: "ja", Text: "ウラジーミル・プーチン"}, {Lang: "fr", Text: "Vladimir Poutine"},
		{Lang: "ru", Text: "Путин В.В."}, {Lang: "zh-Hant", Text: "普丁"}, {Lang: "en", Text: "Vova"},
	}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// The names come after the display name, and what a list of leaders has already is not there twice.
func TestConvert_leaderNames(t *testing.T) {
	t.Parallel()
	for _, l := range converted(t)["leaders.json"].Leaders {
		if l.ID != "xi-jinping" {
			continue
		}
		first, times := map[model.Language]string{}, map[string]int{}
		for _, name := range l.Names {
			if first[name.Lang] == "" {
				first[name.Lang] = name.Text
			}
			times[name.Text]++
		}
		if l.Names[0].Text != "Xi Jinping" || first["ar"] != "شي جين بينغ" || first["ja"] != "習近平" || first["ko"] != "시진핑" {
			t.Errorf("%v", l.Names)
		}
		if times["习近平"] != 1 {
			t.Errorf("%d times the name in Chinese: %v", times["习近平"], l.Names)
		}
		return
	}
	t.Error("there is no xi-jinping")
}

func TestConvert_checkLeaderNames(t *testing.T) {
	t.Parallel()
	err := convert("testdata/raw", t.TempDir(), (*conversion).checkLeaderNames)
	if err == nil || !strings.Contains(err.Error(), "tables/leader_names.csv: there is no leader ") ||
		!strings.Contains(err.Error(), "alar-karis (Alar Karis), ") || strings.Contains(err.Error(), "xi-jinping") {
		t.Errorf("ids that nobody in the sample has: %v", err)
	}
	if err := new(conversion).checkLeaderNames(); err != nil {
		t.Error(err)
	}
}

func TestReportLeaderNames_shared(t *testing.T) {
	t.Parallel()
	people := newPeople()
	for id, names := range map[string][2]string{"bush": {"George Bush", "Джордж Буш"}, "bush-2": {"George W. Bush", "ДЖОРДЖ БУШ"}, "blair": {"Tony Blair", "Тони Блэр"}} {
		p := people.add(leadersFile)
		p.id = id
		people.name(p, "en", names[0])
		p.nameAbroad(model.LocalizedText{Lang: "ru", Text: names[1]})
	}
	var report strings.Builder
	(&conversion{people: people}).reportLeaderNames(func(format string, args ...any) { fmt.Fprintf(&report, format+"\n", args...) })
	if got := report.String(); !strings.Contains(got, "Джордж Буш: bush, bush-2") || strings.Contains(got, "blair") {
		t.Errorf("%s", got)
	}
}
