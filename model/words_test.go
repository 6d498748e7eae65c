package model_test

import (
	"strings"
	"testing"

	"github.com/sidelines/sidelines/model"
)

// A statement is named by its speaker, its first words and its day, in the language as far as it goes.
func TestStatement_NameBy(t *testing.T) {
	t.Parallel()
	words := []model.Rendition{{Lang: "en", Text: "Today\nthe  leaders agree."}, {Lang: "ko", Text: "오늘 합의했다."}}
	korean, british := "ko", "en-GB"
	for reason, c := range map[string]struct {
		of      model.Statement
		speaker string
		lang    *string
		want    string
		in      model.Language
	}{
		"by default":            {model.Statement{Renditions: words, Date: "2023-10-08"}, "Xi Jinping", nil, "Xi Jinping: Today the leaders agree, 8 October 2023", "en"},
		"in another English":    {model.Statement{Renditions: words, Date: "2023-10"}, "Xi Jinping", &british, "Xi Jinping: Today the leaders agree, October 2023", "en"},
		"in another language":   {model.Statement{Renditions: words, Date: "2023-10-08"}, "시진핑", &korean, "시진핑: 오늘 합의했다, 2023-10-08", "ko"},
		"in one without a text": {model.Statement{Renditions: words[:1], Date: "2023"}, "시진핑", &korean, "시진핑: Today the leaders agree, 2023", "en"},
		"only the year":         {model.Statement{Renditions: words, Date: "2023"}, "Xi Jinping", nil, "Xi Jinping: Today the leaders agree, 2023", "en"},
		"no day":                {model.Statement{Renditions: words}, "Xi Jinping", nil, "Xi Jinping: Today the leaders agree", "en"},
		"no speaker":            {model.Statement{Renditions: words, Date: "2023"}, "", nil, "Today the leaders agree, 2023", "en"},
		"no words in the graph": {model.Statement{EntityBase: model.EntityBase{ID: "xi-1"}}, "Xi Jinping", nil, "Xi Jinping: xi-1", "und"},
		"an answer": {model.Statement{
			Renditions: []model.Rendition{{Lang: "en", Text: "Yes."}}, Date: "2023-10-08", Question: &model.Question{Lang: "en", Text: "Will you go?"},
		}, "Joe Biden", nil, "Joe Biden: Yes (to: Will you go?), 8 October 2023", "en"},
		"an answer in another language": {model.Statement{
			Renditions: []model.Rendition{{Lang: "en", Text: "Well..."}}, Question: &model.Question{Lang: "ko", Text: "가십니까?"},
		}, "Joe Biden", nil, "Joe Biden: Well...", "en"},
		"an English word is cut": {model.Statement{Renditions: []model.Rendition{{Lang: "en", Text: strings.Repeat("seven ", 20)}}}, "", nil, strings.Repeat("seven ", 10) + "…", "en"},
	} {
		if got := c.of.NameBy(c.speaker, c.lang); got.Text != c.want || got.Lang != c.in {
			t.Errorf("%s: %q in %s, want %q in %s", reason, got.Text, got.Lang, c.want, c.in)
		}
	}
}

func TestFirstWords(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		text string
		most int
		want string
	}{
		{"", 5, ""},
		{"Agreed.", 7, "Agreed."},
		{"We agreed.", 7, "We …"},
		{"We have agreed.", 7, "We have …"},
		{"Constitution", 5, "Const …"},
		{"中俄关系稳定发展", 4, "中俄关系 …"},
		{"a \n\t b", 3, "a b"},
	} {
		if got := model.FirstWords(c.text, c.most); got != c.want {
			t.Errorf("%q, %d: %q, want %q", c.text, c.most, got, c.want)
		}
	}
}
