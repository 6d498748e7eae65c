package importer

import (
	"bytes"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// What somebody has to answer.
const (
	askEncoding      = "The file is not in UTF-8. Does %q read well? Otherwise say another encoding."
	askColumn        = "No rule takes the column %q, with cells such as %q. Which field is it, or none?"
	askMeetingFormat = "Are all of them BILATERAL? Otherwise take the format from a column with a map, or say another one."
	askSource        = "Write the id of the source of the table. It must be in the graph: import a document with it first."
	askSourceOfTexts = "Write the id of the source of the texts, which must be in the graph, or take it from a column."
	askSide          = "Of which country or organization are the offices? Write its id, or take it from a column."
	askComma         = `Some cells have a comma. Between several names, add "," to split; within one ("Putin, Vladimir") it does not matter.`
	askFormat        = "How is %q written? Add its format to date, or a text that means an empty cell to empty."
)

// sampled is the number of rows by which columns are judged.
const sampled = 500

// Suggest makes a first mapping of a table from its heading and a sample of its rows. What nobody can know from these is a question beside
// the rule, which ReadMapping refuses to pass over. name is the name of the file.
func Suggest(from io.Reader, name string) (*Mapping, error) {
	file, err := document.ReadUnpacked(from)
	if err != nil {
		return nil, err
	}
	m := &Mapping{Schema: SchemaAddress}
	rows, err := m.sample(file)
	if err != nil {
		return nil, err
	}
	if len(rows) < 2 {
		return nil, fmt.Errorf("the table has no rows below a heading")
	}
	s := suggestion{mapping: m, base: slug(strings.TrimSuffix(name, ".csv"))}
	at := headingAmong(rows)
	if rows[at].number > 1 {
		m.Heading = &rows[at].number
	}
	s.read(rows[at].cells, rows[at+1:])
	s.suggest()
	return m, nil
}

// sample reads the rows of a file, and sets what says how.
func (m *Mapping) sample(file []byte) ([]tableRow, error) {
	book, err := workbookOf(file)
	if err != nil {
		return nil, err
	}
	if book != nil {
		return m.sampleSheet(book)
	}
	text, _, err := decode(file, "")
	if err != nil {
		return nil, err
	}
	if isJSON.Match(text) {
		return nil, fmt.Errorf("the file is JSON and no table, so it needs no mapping: import it as it is")
	}
	if !utf8.Valid(text) {
		m.Encoding = "windows-1252"
		if text, _, err = decode(file, m.Encoding); err != nil {
			return nil, err
		}
		m.Questions = append(m.Questions, fmt.Sprintf(askEncoding, notASCII(text)))
	}
	best := 0
	separator := ','
	for _, one := range separators {
		if n := consistent(firstRows(text, one)); n > best {
			best, separator = n, one
		}
	}
	if separator != ',' {
		m.Separator = string(separator)
	}
	rows, err := readCSV(text, separator, func(tableRow) bool { return false })
	return slices.DeleteFunc(rows, func(row tableRow) bool { return isBlank(row.cells) }), err
}

// sampleSheet reads the largest sheet of a workbook.
func (m *Mapping) sampleSheet(book workbook) (largest []tableRow, err error) {
	for _, name := range book.sheets() {
		rows, err := book.rows(name)
		if err != nil {
			return nil, err
		}
		rows = slices.DeleteFunc(rows, func(row tableRow) bool { return isBlank(row.cells) })
		if len(rows) > len(largest) {
			largest, m.Sheet = rows, name
		}
	}
	if len(book.sheets()) == 1 {
		m.Sheet = ""
	}
	return largest, nil
}

// notASCII returns the first line of a text with other letters than those of ASCII.
func notASCII(text []byte) string {
	for line := range bytes.Lines(text) {
		if bytes.ContainsFunc(line, func(r rune) bool { return r > 0x7f }) {
			return cut(strings.TrimSpace(string(line)), 100)
		}
	}
	return ""
}

// consistent returns how many cells the rows have that are as wide as most of them; 0 if these have one.
func consistent(rows []tableRow) int {
	counts := map[int]int{}
	for _, row := range rows {
		counts[len(row.cells)]++
	}
	best := 0
	for width, n := range counts {
		if width > 1 {
			best = max(best, n*width)
		}
	}
	return best
}

// headingAmong returns which of the first rows is the heading: the first of those that have most cells filled.
func headingAmong(rows []tableRow) int {
	start := rows[:min(len(rows), headingRows)]
	filled := func(row tableRow) int {
		return len(slices.DeleteFunc(slices.Clone(row.cells), func(cell string) bool { return strings.TrimSpace(cell) == "" }))
	}
	most := 0
	for _, row := range start {
		most = max(most, filled(row))
	}
	return max(0, slices.IndexFunc(start, func(row tableRow) bool { return filled(row) > most/2 && filled(row) > 1 || filled(row) == most }))
}

// columnOf is a column with its values.
type columnOf struct {
	name   string
	values []string
}

// suggestion makes the rules.
type suggestion struct {
	mapping *Mapping
	base    string // of ids
	columns []columnOf
	rows    int // of the sample
}

func (s *suggestion) read(heading []string, rows []tableRow) {
	s.rows = min(len(rows), sampled)
	for i, name := range heading {
		c := columnOf{name: strings.TrimSpace(name)}
		if c.name == "" || slices.ContainsFunc(s.columns, func(other columnOf) bool { return other.name == c.name }) {
			c.name = numberedColumn(i)
		}
		for _, row := range rows[:min(len(rows), sampled)] {
			if i < len(row.cells) {
				if text := strings.TrimSpace(row.cells[i]); text != "" {
					c.values = append(c.values, text)
				}
			}
		}
		s.columns = append(s.columns, c)
	}
}

// What columns are called, by what they have. The first that fits counts.
var headings = map[string]*regexp.Regexp{
	"id":      regexp.MustCompile(`(?i)^(id|no|nr|number|code|key|.*[ _-]id)\.?$`),
	"end":     regexp.MustCompile(`(?i)\b(end|until|to|finish|departure|fin|ende|bis)\b|end[ _-]?date`),
	"start":   regexp.MustCompile(`(?i)\b(date|day|when|start|begin|from|since|year|arrival|datum|fecha|дата)\b|date|日期|時間|时间`),
	"country": regexp.MustCompile(`(?i)countr|nation|pays|\bland\b|país|страна|国家|國家`),
	"city":    regexp.MustCompile(`(?i)\b(city|town|place|location|ville|stadt|ort|ciudad|город|城市|地点)\b`),
	"venue":   regexp.MustCompile(`(?i)\b(venue|building|hotel)\b`),
	"url":     regexp.MustCompile(`(?i)\b(url|link|web|href|source[ _-]?url)\b`),
	"source":  regexp.MustCompile(`(?i)\b(source|reference|citation|quelle|fuente|источник|来源)\b`),
	"text":    regexp.MustCompile(`(?i)\b(statement|quote|quotation|said|text|speech|remarks|words|content)\b|内容|发言`),
	"speaker": regexp.MustCompile(`(?i)\b(speaker|spokesperson|said by|author)\b|发言人|讲话人`),
	"office":  regexp.MustCompile(`(?i)\b(office|position|function|post|role|title of office|amt|cargo|должность)\b|职务`),
	"people": regexp.MustCompile(`(?i)leader|president|participant|visitor|guest|host|who|person|minister|official|attend|` +
		`\bnames?\b|лидер|姓名|领导人`),
	"title": regexp.MustCompile(`(?i)\b(title|event|subject|headline|description|purpose|details|summary|occasion|remark|note)s?\b|主题`),
}

// called returns the columns that are called so, without those taken for something else.
func (s *suggestion) called(what string, taken map[string]bool) []columnOf {
	var found []columnOf
	for _, c := range s.columns {
		if !taken[c.name] && headings[what].MatchString(c.name) && len(c.values) > 0 {
			taken[c.name] = true
			found = append(found, c)
		}
	}
	return found
}

func (s *suggestion) suggest() {
	m, taken := s.mapping, map[string]bool{}
	found := map[string][]columnOf{}
	for _, what := range []string{
		"id", "end", "start", "country", "city", "venue", "url", "source", "speaker", "text", "office", "people", "title",
	} {
		found[what] = s.called(what, taken)
	}
	m.Fields = map[string]Rules{}
	switch {
	case len(found["text"]) > 0 && len(found["speaker"])+len(found["people"]) > 0:
		s.statements(found)
	case len(found["office"]) > 0 && len(found["people"]) > 0:
		s.leaders(found)
	default:
		s.meetings(found)
	}
	for _, c := range s.columns {
		if !taken[c.name] && len(c.values) > 0 {
			m.Questions = append(m.Questions, fmt.Sprintf(askColumn, c.name, cut(c.values[0], 60)))
		}
	}
}

func (s *suggestion) meetings(found map[string][]columnOf) {
	f := s.mapping.Fields
	s.mapping.List = "meetings"
	s.dates(found)
	f["format"] = Rules{{Value: "BILATERAL", Questions: []string{askMeetingFormat}}}
	people := found["people"]
	if len(people) == 0 {
		s.mapping.Questions = append(s.mapping.Questions, "Which column has who took part? Write a rule for participants.")
	}
	for _, c := range people {
		f["participants"] = append(f["participants"], s.resolved(c, model.EntityKindLeader, "start"))
	}
	s.place(found)
	s.cited(found)
	s.named(found, people)
}

func (s *suggestion) statements(found map[string][]columnOf) {
	f := s.mapping.Fields
	s.mapping.List = "statements"
	s.dates(map[string][]columnOf{"start": found["start"]})
	if date, has := f["start"]; has {
		f["date"] = date
		delete(f, "start")
	}
	speakers := slices.Concat(found["speaker"], found["people"])
	speaker := s.resolved(speakers[0], model.EntityKindLeader, "date")
	speaker.Split = nil
	f["speaker"], f["speakerNamedAs"] = Rules{speaker}, Rules{{Column: speakers[0].name}}
	text := found["text"][0]
	lang := "en"
	if strings.ContainsFunc(strings.Join(text.values[:min(5, len(text.values))], ""), func(r rune) bool { return r > 0x2fff }) {
		lang = "zh"
	}
	f["renditions"] = Rules{{Fields: map[string]Rules{
		"text":   {{Column: text.name}},
		"form":   {{Value: "VERBATIM", Questions: []string{"Are these the words as they were spoken (VERBATIM), or is it a PARAPHRASE?"}}},
		"lang":   {{Value: lang, Questions: []string{"In which language are the texts?"}}},
		"source": {{Value: "?", Questions: []string{askSourceOfTexts}}},
	}}}
	s.cited(found)
	s.id(found, speakers[:1])
}

func (s *suggestion) leaders(found map[string][]columnOf) {
	f := s.mapping.Fields
	s.mapping.List, s.mapping.Match = "leaders", MatchMerge
	name := found["people"][0]
	f["id"] = Rules{{Template: "{" + name.name + "}", Questions: []string{
		"This makes a new record of each name that the graph does not have under this id. If the graph may have them, say " +
			`{"column": "` + name.name + `", "resolve": ["LEADER"]} and decide about those that are not sure.`,
	}}}
	f["names"] = Rules{{Column: name.name}}
	tenure := map[string]Rules{
		"office": {{Column: found["office"][0].name, Map: unmapped(found["office"][0]), Questions: []string{
			"Say in the map what each text means: " + strings.Join(plain(model.AllOffice), ", ") + "."}}},
		"citations": {{Value: []any{map[string]any{"source": "?"}}, Questions: []string{askSource}}},
	}
	for _, c := range found["country"][:min(1, len(found["country"]))] {
		tenure["of"] = Rules{{Column: c.name, Resolve: []model.EntityKind{model.EntityKindCountry}}}
	}
	if tenure["of"] == nil {
		tenure["of"] = Rules{{Value: "?", Questions: []string{askSide}}}
	}
	for field, columns := range map[string][]columnOf{"from": found["start"], "to": found["end"]} {
		if len(columns) > 0 {
			tenure[field] = Rules{s.dated(columns[0])}
		}
	}
	f["tenures"] = Rules{{Fields: tenure}}
}

// unmapped is a map of the texts of a column, of which somebody has to say what they mean.
func unmapped(c columnOf) map[string]*string {
	unknown, all := "?", map[string]*string{}
	for _, text := range model.Distinct(c.values, strings.Clone) {
		all[text] = &unknown
	}
	return all
}

func plain[T ~string](values []T) []string {
	texts := make([]string, len(values))
	for i, value := range values {
		texts[i] = string(value)
	}
	return texts
}

func (s *suggestion) dates(found map[string][]columnOf) {
	for field, columns := range map[string][]columnOf{"start": found["start"], "end": found["end"]} {
		if len(columns) > 0 {
			s.mapping.Fields[field] = Rules{s.dated(columns[0])}
		}
	}
	if start := s.mapping.Fields["start"]; start != nil && start[0].Range == "first" && s.mapping.Fields["end"] == nil {
		end := start[0]
		end.Range, end.Questions = "last", nil
		s.mapping.Fields["end"] = Rules{end}
	}
}

// splits are what may be between several names in a cell.
var splits = []string{";", "|", "/", " and ", " & ", "\n"}

// resolved makes the rule of a column of names.
func (s *suggestion) resolved(c columnOf, kind model.EntityKind, on string) Rule {
	r := Rule{Column: c.name, Resolve: []model.EntityKind{kind}}
	if _, has := s.mapping.Fields[on]; has {
		r.On = on
	}
	for _, split := range splits {
		n := len(slices.DeleteFunc(slices.Clone(c.values), func(text string) bool { return !strings.Contains(text, split) }))
		if n*50 > len(c.values) {
			r.Split = append(r.Split, split)
		}
	}
	hasNoComma := func(text string) bool { return !strings.Contains(text, ", ") }
	if n := len(slices.DeleteFunc(slices.Clone(c.values), hasNoComma)); n*20 > len(c.values) {
		r.Questions = append(r.Questions, askComma)
	}
	return r
}

func (s *suggestion) place(found map[string][]columnOf) {
	f := s.mapping.Fields
	for field, columns := range map[string][]columnOf{"city": found["city"], "venue": found["venue"]} {
		if len(columns) > 0 {
			f[field] = Rules{{Column: columns[0].name}}
		}
	}
	for i, c := range found["country"] {
		if i == 0 {
			f["country"] = Rules{{Column: c.name, Resolve: []model.EntityKind{model.EntityKindCountry}, Questions: nil}}
		}
	}
	if len(found["country"]) > 1 {
		f["country"][0].Questions = []string{fmt.Sprintf("Is %q where they met, and not %q?", found["country"][0].name, found["country"][1].name)}
	}
}

func (s *suggestion) cited(found map[string][]columnOf) {
	fields := map[string]Rules{"source": {{Value: "?", Questions: []string{askSource}}}}
	for _, c := range slices.Concat(found["url"], found["source"])[:min(1, len(found["url"])+len(found["source"]))] {
		fields["locator"] = Rules{{Column: c.name}}
	}
	s.mapping.Fields["citations"] = Rules{{Fields: fields}}
}

// named makes the rules of name and id of a meeting.
func (s *suggestion) named(found map[string][]columnOf, people []columnOf) {
	f := s.mapping.Fields
	isWhole := len(found["title"]) > 0 && len(found["title"][0].values) >= s.rows
	if len(found["title"]) > 0 && !isWhole {
		f["summary"] = Rules{{Column: found["title"][0].name}}
	}
	if isWhole {
		f["names"] = Rules{{Column: found["title"][0].name}}
	} else {
		var parts []string
		for _, c := range people {
			parts = append(parts, "{"+c.name+"}")
		}
		text := strings.Join(parts, " and ")
		for _, what := range []string{"city", "country", "start"} {
			if columns := found[what]; len(columns) > 0 {
				text += ", {" + columns[0].name + "}"
			}
		}
		f["names"] = Rules{{Template: strings.TrimPrefix(text, ", ")}}
	}
	s.id(found, people)
}

// id makes the rule of the id: of a column of numbers, or of what tells rows apart.
func (s *suggestion) id(found map[string][]columnOf, people []columnOf) {
	for _, c := range found["id"] {
		if len(model.Distinct(c.values, strings.Clone)) == len(c.values) {
			s.mapping.Fields["id"] = Rules{{Template: s.base + " {" + c.name + "}"}}
			return
		}
	}
	var parts []string
	for _, c := range slices.Concat(found["start"][:min(1, len(found["start"]))], people, found["city"], found["country"]) {
		parts = append(parts, "{"+c.name+"}")
	}
	s.mapping.Fields["id"] = Rules{{Template: strings.TrimSpace(s.base + " " + strings.Join(parts, " ")), Questions: []string{
		"Do these columns tell two rows apart, and never change? The id of a record stays for ever.",
	}}}
}
