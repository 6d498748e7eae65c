package importer

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
)

// What somebody has to answer.
const (
	askEncoding      = "The file is not in UTF-8. Does %q read well as %s? Otherwise run mapping suggest again with --encoding."
	askColumns       = "No rule takes these columns either. Is one of them a field? %s."
	askColumn        = "No rule takes the column %q, with cells such as %q. Which field is it, or none?"
	askMeetingFormat = "Are all of them BILATERAL? Otherwise take the format from a column with a map, or say another one."
	askSource        = "Write the id of the source of the table. It must be in the graph: import a document with it first."
	askSourceOfTexts = "Write the id of the source of the texts, which must be in the graph, or take it from a column."
	askSide          = "Of which country or organization are the offices? Write its id, or take it from a column."
	askKind          = `The column %q says of what kind a row is: %s. Is each of them a meeting that was held? Otherwise say which, as in ` +
		`"when": {%q: [%q]}.`
	askComma  = `Some cells have a comma. Between several names, add "," to split; within one ("Putin, Vladimir") it does not matter.`
	askFormat = "How is %q written? Add its format to date, or a text that means an empty cell to empty."
)

// sampled is the number of rows by which columns are judged.
const sampled = 500

// Suggest makes a first mapping of a table from its heading and a sample of its rows. What nobody can know from these is a question beside
// the rule, which ReadMapping refuses to pass over. name is the name of the file, and encoding the one that somebody says it is in, or "".
func Suggest(from io.Reader, name, encoding string) (*Mapping, error) {
	file, err := document.ReadUnpacked(from)
	if err != nil {
		return nil, err
	}
	m := &Mapping{Schema: SchemaAddress, Encoding: encoding}
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

// suggestion makes the rules.
type suggestion struct {
	mapping *Mapping
	base    string // of ids
	columns []columnOf
	rows    int               // of the sample
	sideOf  map[string]string // the column with the country of those in another column
}

func (s *suggestion) read(heading []string, rows []tableRow) {
	s.rows = min(len(rows), sampled)
	counts := map[string]int{}
	for _, name := range heading {
		counts[strings.TrimSpace(name)]++
	}
	for i, name := range heading {
		c := columnOf{name: strings.TrimSpace(name), heading: strings.TrimSpace(name), at: i}
		if c.name == "" || counts[c.name] > 1 {
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

// called returns the columns that are called so, without those taken for something else.
func (s *suggestion) called(what string, taken map[string]bool) []columnOf {
	var found []columnOf
	for _, c := range s.columns {
		if !taken[c.name] && len(c.values) > 0 && c.is(what) {
			taken[c.name] = true
			found = append(found, c)
		}
	}
	return found
}

func (s *suggestion) suggest() {
	m, taken := s.mapping, map[string]bool{}
	found := map[string][]columnOf{}
	m.Empty = s.placeholders()
	for _, c := range s.columns {
		if c.isCountry() && len(c.values) > 0 {
			taken[c.name] = true
			found["came from"] = append(found["came from"], c)
		}
	}
	for _, what := range []string{
		"id", "term", "end", "start", "venue", "country", "city", "url", "source", "speaker", "text", "host", "office", "kind", "people",
		"title",
	} {
		found[what] = s.called(what, taken)
	}
	s.place(found)
	m.Fields = map[string]Rules{}
	isOfMeetings := len(found["host"])+len(found["came from"])+len(found["city"])+len(found["venue"]) > 0
	switch {
	case len(found["text"]) > 0 && len(found["speaker"]) > 0 || len(found["text"]) > 0 && len(found["people"]) > 0 && !isOfMeetings:
		s.statements(found)
	case len(found["office"]) > 0 && len(found["people"]) > 0:
		s.leaders(found)
	default:
		s.meetings(found)
	}
	used := columnsOf(m.Fields)
	var left []columnOf
	for _, c := range s.columns {
		switch kinds := c.kinds(); {
		case len(c.values) == 0 || slices.Contains(used, c.name):
		case kinds != nil && c.is("kind") && m.List == "meetings":
			m.Questions = append(m.Questions, fmt.Sprintf(askKind, c.name, quotedList(kinds), c.name, kinds[0]))
		default:
			left = append(left, c)
		}
	}
	for _, c := range left[:min(len(left), mostAsked)] {
		m.Questions = append(m.Questions, fmt.Sprintf(askColumn, c.name, cut(c.values[0], 60)))
	}
	if len(left) > mostAsked {
		names := make([]string, len(left)-mostAsked)
		for i, c := range left[mostAsked:] {
			names[i] = c.name
		}
		m.Questions = append(m.Questions, fmt.Sprintf(askColumns, strings.Join(names, ", ")))
	}
}

// mostAsked is how many columns that no rule takes are asked about one by one.
const mostAsked = 20

// standIns are texts that people write into cells for which they have nothing. NA is none of them: it is Namibia.
var standIns = []string{"-", "--", "–", "—", ".", "…", "n/a", "N/A", "null", "NULL"}

// placeholders returns the texts in cells that mean an empty one.
func (s *suggestion) placeholders() (found []string) {
	for _, text := range standIns {
		if slices.ContainsFunc(s.columns, func(c columnOf) bool { return slices.Contains(c.values, text) }) {
			found = append(found, text)
		}
	}
	for i := range s.columns {
		c := &s.columns[i]
		c.values = slices.DeleteFunc(c.values, func(text string) bool { return slices.Contains(found, text) })
	}
	return found
}

// place finds which of the columns of countries are of the people beside them: those that are called so, or share a word with such a
// column, and, of several with one heading, those that follow one. They become the sides of these people.
func (s *suggestion) place(found map[string][]columnOf) {
	s.sideOf = map[string]string{}
	people := slices.Concat(found["people"], found["host"], found["speaker"])
	countries := found["country"]
	found["country"] = nil
	for _, c := range countries {
		before := slices.IndexFunc(people, func(p columnOf) bool { return p.at+1 == c.at })
		if akin := slices.IndexFunc(people, func(p columnOf) bool { return areAkin(p.heading, c.heading) }); akin >= 0 {
			before = akin
		}
		if before >= 0 && s.sideOf[people[before].name] == "" && (len(countries) > 1 || c.is("personal")) {
			s.sideOf[people[before].name] = c.name
			continue
		}
		if !c.is("personal") {
			found["country"] = append(found["country"], c)
		}
	}
}

// areAkin reports whether two headings begin with the same word and number: Actor1Name and Actor1CountryCode.
func areAkin(a, b string) bool {
	one, other := strings.Fields(strings.ToLower(words(a))), strings.Fields(strings.ToLower(words(b)))
	return len(one) > 2 && len(other) > 2 && one[0] == other[0] && one[1] == other[1]
}

func (s *suggestion) meetings(found map[string][]columnOf) {
	f := s.mapping.Fields
	s.mapping.List = "meetings"
	found["start"] = append(found["start"], found["term"]...)
	s.dates(found)
	format := Rule{Value: "BILATERAL", Questions: []string{askMeetingFormat}}
	if len(found["came from"]) > 1 {
		format.Value = "MULTILATERAL"
		format.Questions = []string{"Are all of them MULTILATERAL? Otherwise take the format from a column with a map, or say another one."}
	}
	f["format"] = Rules{format}
	people := found["people"]
	for _, c := range people {
		f["participants"] = append(f["participants"], s.resolved(c, "start"))
	}
	found["country"] = slices.DeleteFunc(found["country"], func(c columnOf) bool {
		r := s.resolved(c, "start")
		r.On, r.Resolve = "", []model.EntityKind{model.EntityKindCountry, model.EntityKindOrganization}
		isWord := func(split string) bool { return strings.HasPrefix(split, " ") } // Trinidad and Tobago
		r.Split = slices.DeleteFunc(r.Split, isWord)
		if isPlace := len(r.Split) == 0; isPlace { // a country in each cell: where it was
			return false
		}
		f["participants"] = append(f["participants"], r)
		return true
	})
	for _, c := range found["host"] {
		host := s.resolved(c, "start")
		host.Role = string(model.ParticipantRoleHost)
		f["participants"] = append(f["participants"], host)
	}
	for _, c := range found["came from"] {
		r := s.resolved(c, "start")
		r.Of = c.heading
		side := Rule{Template: c.heading, Resolve: []model.EntityKind{model.EntityKindCountry, model.EntityKindOrganization}}
		r.Fields = map[string]Rules{"representing": {side}}
		f["participants"] = append(f["participants"], r)
	}
	if f["participants"] == nil {
		s.mapping.Questions = append(s.mapping.Questions, "Which column has who took part? Write a rule for participants.")
	}
	s.places(found)
	s.cited(found)
	s.named(found, slices.Concat(people, found["host"]))
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
	speaker := s.resolved(speakers[0], "date")
	speaker.Split = nil
	f["speaker"], f["speakerNamedAs"] = Rules{speaker}, Rules{{Column: speakers[0].name}}
	text := found["text"][0]
	lang := languageOf(text.values)
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
	f["id"] = Rules{{Column: name.name, Resolve: []model.EntityKind{model.EntityKindLeader}, Questions: []string{
		"Names that the graph does not have wait in the file of decisions. If it has none of them, make a record of each with " +
			`{"template": "{` + name.name + `}"}. Remove this question if some may be there.`,
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
	for field, columns := range map[string][]columnOf{"from": slices.Concat(found["start"], found["term"]), "to": found["end"]} {
		if len(columns) > 0 {
			tenure[field] = Rules{s.dated(columns[0])}
		}
	}
	if from := tenure["from"]; from != nil && from[0].Range == "first" && tenure["to"] == nil {
		to := from[0]
		to.Range, to.Questions = "last", nil
		tenure["to"] = Rules{to}
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

// resolved makes the rule of a column of names of people.
func (s *suggestion) resolved(c columnOf, on string) Rule {
	r := Rule{Column: c.name, Resolve: []model.EntityKind{model.EntityKindLeader}}
	if _, has := s.mapping.Fields[on]; has {
		r.On = on
	}
	if side := s.sideOf[c.name]; side != "" {
		r.Of = "{" + side + "}"
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

func (s *suggestion) places(found map[string][]columnOf) {
	f := s.mapping.Fields
	for field, columns := range map[string][]columnOf{"city": found["city"], "venue": found["venue"]} {
		if len(columns) > 0 {
			f[field] = Rules{{Column: columns[0].name}}
		}
	}
	if countries := found["country"]; len(countries) > 0 {
		rule := Rule{Column: countries[0].name, Resolve: []model.EntityKind{model.EntityKindCountry}}
		if len(countries) > 1 {
			rule.Questions = []string{fmt.Sprintf("Is %q where they met, and not %q?", countries[0].name, countries[1].name)}
		}
		f["country"] = Rules{rule}
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
	isWhole := len(found["title"]) > 0 && len(found["title"][0].values) >= s.rows && found["title"][0].kinds() == nil
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
