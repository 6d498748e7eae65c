package model_test

import (
	"testing"
	"time"

	"github.com/sidelines/sidelines/model"
)

func TestParseDate(t *testing.T) {
	for text, want := range map[string][2]string{
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
	names := []model.LocalizedText{{Lang: "en", Text: "China"}, {Lang: "zh", Text: "中国"}, {Lang: "pt-BR", Text: "China (BR)"}, {Lang: "zh", Text: "中华"}}
	for lang, want := range map[string]string{
		"en": "China", "zh": "中国", "zh-Hans": "中国", "zh-Hans-CN": "中国", "zh-Hant": "中国", "zh-TW": "中国",
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

func TestLeader_OfficeOn(t *testing.T) {
	china := "china"
	leader := &model.Leader{Tenures: []model.Tenure{
		{Office: model.OfficeOther, Of: "party", From: "2012"},
		{Office: model.OfficeHeadOfGovernment, Of: "china", From: "2008", To: "2013-03-13"},
		{Office: model.OfficeHeadOfState, Of: "china", From: "2013-03-14"},
	}}
	for day, want := range map[model.Date]model.Office{
		"2010-05-05": model.OfficeHeadOfGovernment, "2013-03-13": model.OfficeHeadOfGovernment,
		"2013-03-14": model.OfficeHeadOfState, "2013": model.OfficeHeadOfState, "2026": model.OfficeHeadOfState,
	} {
		if office := leader.OfficeOn(day, &china); office == nil || office.Office != want {
			t.Errorf("on %s: %v, want %s", day, office, want)
		}
	}
	if office := leader.OfficeOn("2007-12-31", nil); office != nil {
		t.Errorf("before all: %v", office)
	}
	if side := "party"; leader.OfficeOn("2020", &side).Office != model.OfficeOther {
		t.Error("for the party it is the party's office that counts")
	}
}
