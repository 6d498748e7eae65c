package export

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"strconv"
	"strings"
	"unicode"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// Of narrows the records of an export of some entities to those that the format has. A list of references has the sources
// that the entities name themselves, and not those of everything that they lead to. Without ids it has all.
func (f Format) Of(records Records, ids []string) Records {
	if !f.isOfSources || len(ids) == 0 {
		return records
	}
	return func(yield func(any, error) bool) {
		wanted := map[string]bool{}
		for _, id := range ids {
			wanted[id] = true
		}
		named := map[string]bool{}
		for record, err := range records {
			if err != nil {
				yield(nil, err)
				return
			}
			if of, isRecord := record.(model.Record); isRecord && wanted[of.Base().ID] {
				named[of.Base().ID] = true
				for _, id := range document.References(of) {
					named[id] = true
				}
			}
		}
		for record, err := range records {
			source, isSource := record.(*model.Source)
			if err == nil && (!isSource || !named[source.ID]) {
				continue
			}
			if !yield(record, err) {
				return
			}
		}
	}
}

// sources calls each with every source of the records.
func sources(records Records, each func(*model.Source) error) error {
	for record, err := range records {
		if err != nil {
			return err
		}
		if source, isSource := record.(*model.Source); isSource {
			if err := each(source); err != nil {
				return err
			}
		}
	}
	return nil
}

// genres say what a source is.
var genres = map[model.SourceKind]string{
	model.SourceKindNews: "News report", model.SourceKindTranscript: "Transcript", model.SourceKindOfficialReadout: "Official readout",
	model.SourceKindDataset: "Data set",
}

// undated says why a reference has no date. The day of the meeting that the source tells of is not the day on which it was published, and
// the graph does not record when somebody retrieved it: styles print "n.d.", and whoever cites it adds the day of reading.
const undated = "Day of publication not recorded"

// note says what no field of a reference has: what the source is, why it has no date, and that it no longer counts.
func note(s *model.Source) string {
	var parts []string
	if genre := genres[s.Kind]; genre != "" {
		parts = append(parts, genre)
	}
	return strings.Join(append(parts, caveats(s)...), ". ")
}

func caveats(s *model.Source) (parts []string) {
	if published(s) == nil {
		parts = append(parts, undated)
	}
	if s.Retraction != nil {
		parts = append(parts, "Retracted: "+s.Retraction.Reason)
	}
	return parts
}

// published returns the day on which a source was published, where it was published, as its parts.
func published(s *model.Source) []int {
	t, ok := s.PublishedAt.Time()
	if !ok {
		return nil
	}
	return []int{t.Year(), int(t.Month()), t.Day()}
}

// writeBibTeX writes an entry for each source, under its id, in UTF-8. A year and a month stand beside the date, which only biblatex
// and reference managers read.
func writeBibTeX(to io.Writer, records Records) error {
	w := bufio.NewWriter(to)
	err := sources(records, func(s *model.Source) error {
		fmt.Fprintf(w, "@misc{%s", s.ID)
		field := func(name, value string) {
			if value != "" {
				fmt.Fprintf(w, ",\n  %s = {%s}", name, value)
			}
		}
		whole := func(name, text string) { // braces keep "and" and commas from being taken for several names, and capitals as they are
			if text != "" {
				field(name, "{"+escapeTeX(text)+"}")
			}
		}
		whole("title", s.Name(nil))
		whole("author", string(s.Author))
		whole("publisher", string(s.Publisher))
		if day := published(s); day != nil {
			field("date", fmt.Sprintf("%04d-%02d-%02d", day[0], day[1], day[2]))
			field("year", fmt.Sprintf("%04d", day[0]))
			fmt.Fprintf(w, ",\n  month = %s", strings.ToLower(monthNames[day[1]-1]))
		}
		field("language", escapeTeX(string(s.Lang)))
		field("url", address(s))
		field("note", escapeTeX(note(s)))
		_, err := w.WriteString("\n}\n")
		return err
	})
	if err != nil {
		return err
	}
	return w.Flush()
}

// monthNames are the macros that every style of BibTeX has.
var monthNames = []string{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"}

// special replaces what TeX takes for more than a letter. Braces have names, because BibTeX counts those behind a backslash too.
var special = map[rune]string{
	'\\': `\textbackslash{}`, '{': `\textbraceleft{}`, '}': `\textbraceright{}`, '$': `\$`, '&': `\&`, '#': `\#`, '%': `\%`, '_': `\_`,
	'^': `\textasciicircum{}`, '~': `\textasciitilde{}`,
}

// escapeTeX writes a text for TeX, on one line.
func escapeTeX(text string) string {
	var out strings.Builder
	for _, r := range strings.Join(strings.FieldsFunc(text, isGap), " ") {
		if escaped, isSpecial := special[r]; isSpecial {
			out.WriteString(escaped)
		} else {
			out.WriteRune(r)
		}
	}
	return out.String()
}

// isGap reports whether a character separates words, or shows nothing, as control characters do.
func isGap(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }

// address returns the address of a source in the characters that RFC 3986 allows, of which neither TeX nor JSON takes any for more
// within the field for addresses.
func address(s *model.Source) string {
	u, err := url.Parse(string(s.URL))
	if err != nil || s.URL == "" {
		return ""
	}
	var out strings.Builder
	for _, b := range []byte(iri(u.String())) {
		if b <= ' ' || b >= 0x7f || strings.IndexByte("\"<>\\^`{|}", b) >= 0 {
			out.WriteString("%" + strings.ToUpper(strconv.FormatUint(uint64(b)+0x100, 16)[1:]))
		} else {
			out.WriteByte(b)
		}
	}
	return out.String()
}

// cslItem is an item of https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
type cslItem struct {
	ID        string    `json:"id"`
	Type      string    `json:"type"`
	Title     string    `json:"title"`
	Author    []cslName `json:"author,omitempty"`
	Publisher string    `json:"publisher,omitempty"`
	Issued    *cslDate  `json:"issued,omitempty"`
	URL       string    `json:"URL,omitempty"`
	Language  string    `json:"language,omitempty"`
	Genre     string    `json:"genre,omitempty"`
	Note      string    `json:"note,omitempty"`
}

// cslName is a name that is not taken apart.
type cslName struct {
	Literal string `json:"literal"`
}

type cslDate struct {
	DateParts [][]int `json:"date-parts"`
}

// writeCSL writes a list with an item for each source, under its id.
func writeCSL(to io.Writer, records Records) error {
	w := bufio.NewWriter(to)
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	separator := "["
	err := sources(records, func(s *model.Source) error {
		item := cslItem{
			ID: s.ID, Type: "document", Title: s.Name(nil), Publisher: string(s.Publisher), URL: address(s), Language: string(s.Lang),
			Genre: genres[s.Kind],
		}
		switch {
		case s.Kind == model.SourceKindDataset:
			item.Type = "dataset"
		case s.URL != "":
			item.Type = "webpage"
		}
		if s.Author != "" {
			item.Author = []cslName{{string(s.Author)}}
		}
		if day := published(s); day != nil {
			item.Issued = &cslDate{[][]int{day}}
		}
		item.Note = strings.Join(caveats(s), ". ")
		_, _ = w.WriteString(separator) // Flush returns the first error
		separator = ","
		return encoder.Encode(item)
	})
	if err != nil {
		return err
	}
	if separator == "[" {
		_, _ = w.WriteString("[")
	}
	_, _ = w.WriteString("]\n")
	return w.Flush()
}
