package export_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/export"
)

// cited has what references trip over, and a fact whose side names another source.
const cited = `{
	"sources": [
		{"id": "odd-1", "names": [{"lang": "ko", "text": "50% {of} A&B_c #1 \\ ~^$\n시진핑 \"q\""}], "author": "Kim and Lee, Jr.", "publisher": "R&D",
			"kind": "NEWS", "lang": "ko", "url": "https://x.example/a_b%20c?d={e}&f=\\g#h", "publishedAt": "2023-10-18T00:30:00+09:00"},
		{"id": "plain", "names": [{"lang": "en", "text": "P"}], "kind": "DATASET", "retraction": {"reason": "Made up."}},
		{"id": "other", "names": [{"lang": "en", "text": "O"}]}],
	"organizations": [{"id": "o", "names": [{"lang": "en", "text": "O"}]}],
	"countries": [{"id": "c", "code": "XC", "names": [{"lang": "en", "text": "C"}], "memberships": [{"organization": "o", "source": "other"}]}],
	"meetings": [{"id": "m", "names": [{"lang": "en", "text": "M"}], "format": "BILATERAL", "participants": [{"actor": "c"}],
		"citations": [{"source": "odd-1"}], "accounts": [{"text": "They met.", "lang": "en", "source": "plain"}]}]
}`

const wantBibTeX = `@misc{odd-1,
  title = {{50\% \textbraceleft{}of\textbraceright{} A\&B\_c \#1 \textbackslash{} \textasciitilde{}\textasciicircum{}\$ 시진핑 "q"}},
  author = {{Kim and Lee, Jr.}},
  publisher = {{R\&D}},
  date = {2023-10-18},
  year = {2023},
  month = oct,
  language = {ko},
  url = {https://x.example/a_b%20c?d=%7Be%7D&f=%5Cg#h},
  note = {News report}
}
@misc{plain,
  title = {{P}},
  note = {Data set. Day of publication not recorded. Retracted: Made up.}
}
`

// The day of publication is that of the place where the source was published. An unknown one is left out, which the note says.
func TestBibTeX(t *testing.T) {
	text := string(written(t, "bibtex", narrowed(t, "bibtex", "m")))
	if text != wantBibTeX {
		t.Errorf("%s", text)
	}
	if strings.Count(text, "{") != strings.Count(text, "}") {
		t.Error("the braces are not balanced")
	}
}

func TestCSL(t *testing.T) {
	var got, want any
	if err := json.Unmarshal(written(t, "csl-json", narrowed(t, "csl-json", "m")), &got); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(`[
		{"id": "odd-1", "type": "webpage", "title": "50% {of} A&B_c #1 \\ ~^$\n시진핑 \"q\"", "author": [{"literal": "Kim and Lee, Jr."}],
			"publisher": "R&D", "issued": {"date-parts": [[2023, 10, 18]]}, "URL": "https://x.example/a_b%20c?d=%7Be%7D&f=%5Cg#h",
			"language": "ko", "genre": "News report"},
		{"id": "plain", "type": "dataset", "title": "P", "genre": "Data set", "note": "Day of publication not recorded. Retracted: Made up."}]`), &want); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%v", got)
	}
	if text := string(written(t, "csl-json", records(t))); text != "[]\n" {
		t.Errorf("without sources: %q", text)
	}
}

// A source stands for itself, and a country names the source of its membership.
func TestFormat_Of(t *testing.T) {
	for id, want := range map[string]string{"odd-1": "odd-1", "c": "other", "o": ""} {
		text := string(written(t, "bibtex", narrowed(t, "bibtex", id)))
		if strings.Count(text, "@misc{") != strings.Count(text, "@misc{"+want+",") || (want != "" && text == "") {
			t.Errorf("%s: %s", id, text)
		}
	}
	if text := string(written(t, "bibtex", narrowed(t, "bibtex"))); strings.Count(text, "@misc{") != 3 {
		t.Errorf("the whole graph: %s", text)
	}
}

func narrowed(t *testing.T, format string, ids ...string) export.Records {
	t.Helper()
	f, err := export.FormatNamed(format)
	if err != nil {
		t.Fatal(err)
	}
	return f.Of(records(t, []byte(cited)), ids)
}
