package model_test

import (
	"strings"
	"testing"
	"time"

	"github.com/sidelines/sidelines/model"
)

func TestParseDate(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][2]string{
		"0001":       {"0001-01-01", "0001-12-31"},
		"9999-12":    {"9999-12-01", "9999-12-31"},
		"2023":       {"2023-01-01", "2023-12-31"},
		"2023-02":    {"2023-02-01", "2023-02-28"},
		"2024-02":    {"2024-02-01", "2024-02-29"},
		"2023-10-18": {"2023-10-18", "2023-10-18"},
	} {
		date, err := model.ParseDate(text)
		if err != nil || date.First() != want[0] || date.Last() != want[1] {
			t.Errorf("%s is %s to %s, %v", text, date.First(), date.Last(), err)
		}
	}
	for _, text := range []string{"", "23", "2023-13", "2023-02-30", "2023-2-3", "2023-10-18T00:00", "0000", "２０２３", "-023", "2023-1a"} {
		if date, err := model.ParseDate(text); err == nil {
			t.Errorf("%q is taken for the date %s", text, date)
		}
	}
}

// Whatever is taken for a date names an interval of real days.
func FuzzParseDate(f *testing.F) {
	f.Add("2023-10-18")
	f.Add("2023-02")
	f.Fuzz(func(t *testing.T, text string) {
		date, err := model.ParseDate(text)
		if err != nil {
			return
		}
		first, err1 := time.Parse(time.DateOnly, date.First())
		last, err2 := time.Parse(time.DateOnly, date.Last())
		if err1 != nil || err2 != nil || last.Before(first) {
			t.Errorf("%q is %s to %s", text, date.First(), date.Last())
		}
	})
}

func TestLocalized(t *testing.T) {
	t.Parallel()
	names := []model.LocalizedText{
		{Lang: "en", Text: "China"}, {Lang: "zh", Text: "中国"}, {Lang: "pt-BR", Text: "China (BR)"}, {Lang: "zh", Text: "中华"},
	}
	for lang, want := range map[string]string{
		"en": "China", "zh": "中国", "zh-Hans": "中国", "zh-Hans-CN": "中国",
		"zh-Hant": "China", "zh-TW": "China", "zh-Hant-HK": "China",
		"pt": "China (BR)", "pt-PT": "China (BR)", "ko": "China", "en-GB": "China",
	} {
		if got := model.Localized(names, &lang); *got != want {
			t.Errorf("in %s: %s, want %s", lang, *got, want)
		}
	}
	if got := model.Localized(names, nil); *got != "China" {
		t.Errorf("by default: %s", *got)
	}
	if got := model.Localized(nil, nil); got != nil {
		t.Errorf("of nothing: %s", *got)
	}
}

// The closest language wins over the order of the texts, and what is no language over nothing.
func TestLocalized_closest(t *testing.T) {
	t.Parallel()
	for reason, c := range map[string]struct{ langs, asked, want string }{
		"the very tag":                          {"zh zh-Hant zh-Hans", "zh-Hans", "zh-Hans"},
		"the tag without its region":            {"zh-Hans zh-Hant", "zh-Hant-TW", "zh-Hant"},
		"simplified letters with a region":      {"en zh-Hant zh-Hans", "zh-Hans-CN", "zh-Hans"},
		"the letters that a region writes":      {"en zh-Hans zh-Hant", "zh-HK", "zh-Hant"},
		"Macao after Hong Kong":                 {"zh-Hant zh-Hant-HK", "zh-Hant-MO", "zh-Hant-HK"},
		"the letters that a tag leaves out":     {"en zh-Hant zh-Hans", "zh", "zh-Hans"},
		"a tag that leaves out the letters":     {"en zh-Hant zh", "zh-Hans-SG", "zh"},
		"a region that implies the letters":     {"en zh-TW", "zh-Hant", "zh-TW"},
		"no simplified letters for traditional": {"en zh zh-Hans zh-CN", "zh-Hant-HK", "en"},
		"no traditional letters for simplified": {"en zh-Hant zh-TW", "zh-CN", "en"},
		"no Latin letters for Cyrillic":         {"en sr-Latn", "sr", "en"},
		"no Cyrillic letters for Latin":         {"en sr sr-Cyrl", "sr-Latn", "en"},
		"Latin America before Spain":            {"en es es-419", "es-MX", "es-419"},
		"Spain where there is no Latin America": {"en es", "es-MX", "es"},
		"the English of the world":              {"en-US en-001 en", "en-AU", "en-001"},
		"Portugal for Angola":                   {"en pt pt-PT", "pt-AO", "pt-PT"},
		"Norwegian for Bokmål":                  {"en no", "nb-NO", "no"},
		"Norwegian for Nynorsk":                 {"en nb no", "nn", "no"},
		"an old tag of a language":              {"en he", "iw", "he"},
		"the language before another region":    {"pt-BR pt", "pt-PT", "pt"},
		"another region before the first":       {"ko en-AU", "en", "en-AU"},
		"the first of several others":           {"ko pt-BR pt-AO", "pt", "pt-BR"},
		"a tag that is none":                    {"ko en", "no language", "ko"},
		"an empty tag":                          {"ko en", "", "ko"},
		"texts in what is no language":          {"ko not-a-language-tag en-AU", "en", "en-AU"},
		"no text in the language":               {"ko en", "fr", "ko"},
		"a text without a language, asked und":  {"ko und", "und", "und"},
		"no text without a language, asked und": {"ko en", "und", "ko"},
	} {
		var texts []model.LocalizedText
		for _, lang := range strings.Fields(c.langs) {
			texts = append(texts, model.LocalizedText{Lang: model.Language(lang), Text: lang})
		}
		if got := model.Localized(texts, &c.asked); *got != c.want {
			t.Errorf("%s: of %s in %s: %s, want %s", reason, c.langs, c.asked, *got, c.want)
		}
		country := model.Country{NamedBase: model.NamedBase{Names: texts}}
		if got := country.LocalizedName(&c.asked); got.Text != c.want || string(got.Lang) != c.want {
			t.Errorf("%s: of %s in %s: the name is %+v, want %s", reason, c.langs, c.asked, got, c.want)
		}
	}
	nameless := model.Country{NamedBase: model.NamedBase{EntityBase: model.EntityBase{ID: "atlantis"}}}
	if got := nameless.LocalizedName(nil); got != (model.LocalizedText{Lang: "und", Text: "atlantis"}) {
		t.Errorf("without names: %+v", got)
	}
}
