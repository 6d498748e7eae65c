package importer

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
)

// between the values of a property that has several; no name has one.
const valueSeparator = "\n"

// Format is a form of files of other programs.
type Format struct {
	Name string
	// Hint says what to do with such a file.
	Hint string
	is   *regexp.Regexp // at the beginning of a file
}

// hintOfNetwork says what to do with a network.
const hintOfNetwork = "if each of its edges is a meeting with a day, import it with --mapping docs/import/network.mapping.json, " +
	"or a mapping of your own"

// popoloList is the beginning of a list of Popolo, of which some may be empty.
const popoloList = `"(?:persons|memberships|organizations|posts|areas|events)"\s*:\s*\[`

// formats are the known forms of files that are neither graph documents nor tables.
var formats = []Format{
	{"FollowTheMoney", "import it with --mapping docs/import/followthemoney.mapping.json, or a mapping of your own",
		regexp.MustCompile(`(?s)^\s*\[?\s*\{[^{}]*"schema"\s*:\s*"[A-Z]\w+"|^\s*\[?\s*\{[^{}]*"properties"\s*:\s*\{[^{}]*\}[^{}]*"schema"\s*:`)},
	{"Popolo", "import it with --mapping docs/import/popolo.mapping.json, or a mapping of your own",
		regexp.MustCompile(`(?s)^\s*\{\s*(?:` + popoloList + `\s*\]\s*,\s*)*` + popoloList + `\s*\{.*` +
			`"(?:name|label|person_id|role|family_name|given_name)"\s*:`)},
	{"Wikidata JSON", "import it with --mapping docs/import/wikidata.mapping.json, or a mapping of your own",
		regexp.MustCompile(`(?s)^\s*\[?\s*\{\s*(?:"entities"\s*:\s*\{\s*"Q\d|"(?:type|id|pageid|title)"\s*:.{0,300}"(?:labels|claims)"\s*:)`)},
	{"GraphML", hintOfNetwork,
		regexp.MustCompile(`(?s)^\s*(?:<\?xml.{0,300}\?>)?\s*(?:<!--.{0,1000}-->\s*)?<graphml\b`)},
	{"GEXF", hintOfNetwork,
		regexp.MustCompile(`(?s)^\s*(?:<\?xml.{0,300}\?>)?\s*(?:<!--.{0,1000}-->\s*)?<gexf\b`)},
}

// beginning is the number of bytes by which a form is known.
const beginning = 8192

// FormatOf returns the known form of a file by its beginning, or nil. Graph documents are none of them.
func FormatOf(start []byte) *Format {
	start = start[:min(len(start), beginning)]
	for i := range formats {
		isOurs := formats[i].Name == "Popolo" && bytes.Contains(start, []byte(`"names"`))
		if formats[i].is.Match(start) && !isOurs {
			return &formats[i]
		}
	}
	return nil
}

// errorOfFormat says what a file is that is no graph document.
func errorOfFormat(f *Format) error {
	return &document.Error{Problems: []document.Problem{{Path: "line 1", Message: fmt.Sprintf("this looks like %s: %s", f.Name, f.Hint)}}}
}

// flatten makes a table of JSON: of a list of objects, of one object on each line, of FollowTheMoney, of Popolo or of Wikidata. The columns
// are the members; those of an object in a member have its name before a point, and so have those of an entity that a member names by its
// id. Several values are on several lines of a cell.
func flatten(text []byte) ([]flat, error) {
	values := document.NewDecoder(bytes.NewReader(text))
	var all []flat
	for {
		value, line, err := values.Next()
		if err != nil {
			if len(all) == 0 || !isEnd(err) {
				return nil, err
			}
			break
		}
		found, err := objectsIn(value, line)
		if err != nil {
			return nil, err
		}
		all = append(all, found...)
	}
	return all, nil
}

// rowsOf returns objects as the rows of a table with its heading, and what their numbers count: lines, or objects if several are on a line.
func rowsOf(all []flat) (rows []tableRow, unit string) {
	unit = "line"
	byID, lines, columns := map[string]*flat{}, map[int]bool{}, map[string]bool{}
	for i := range all {
		if id := all[i].cells["id"]; id != "" {
			byID[id] = &all[i]
		}
		if lines[all[i].line] {
			unit = "object"
		}
		lines[all[i].line] = true
	}
	for i := range all {
		all[i].deref(byID)
		for name := range all[i].cells {
			columns[name] = true
		}
	}
	heading := slices.Sorted(maps.Keys(columns))
	rows = []tableRow{{number: 0, cells: heading}}
	for n, one := range all {
		row := tableRow{number: one.line, cells: make([]string, len(heading))}
		if unit == "object" {
			row.number = n + 1
		}
		for i, name := range heading {
			row.cells[i] = one.cells[name]
		}
		rows = append(rows, row)
	}
	return rows, unit
}

func isEnd(err error) bool {
	var wrong *document.Error
	return !errors.As(err, &wrong)
}

// flat is an object with its members as cells.
type flat struct {
	line  int
	cells map[string]string
}

// referring are the members that name another entity by its id: all of FollowTheMoney, and those of Popolo with this ending.
const referring = "_id"

// deref adds the names, countries and Wikidata items of the entities that members name by their ids.
func (f *flat) deref(byID map[string]*flat) {
	for name, value := range maps.Clone(f.cells) {
		other := byID[value]
		if other == nil || other == f || name == "id" {
			continue
		}
		name = strings.TrimSuffix(name, referring)
		for _, of := range []string{"name", "label", "country", "wikidataId", "wikidata", "identifiers.wikidata", "caption"} {
			if text := other.cells[of]; text != "" {
				f.cells[name+"."+of] = text
			}
		}
	}
}

// objectsIn returns the objects of a JSON value: itself, the elements of a list, or those of the lists of Popolo, with the name of the list
// in the column "list".
func objectsIn(value []byte, line int) ([]flat, error) {
	var list []map[string]any
	if json.Unmarshal(value, &list) == nil {
		if len(list) > 0 && isItem(list[0]) {
			return factsOf(list, line), nil
		}
		return flats("", list, line), nil
	}
	var lists map[string]any
	if err := json.Unmarshal(value, &lists); err != nil {
		return nil, fmt.Errorf("line %d is no object and no list of objects", line)
	}
	if items := itemsIn(lists); items != nil {
		return factsOf(items, line), nil
	}
	var all []flat
	for _, name := range []string{"persons", "organizations", "posts", "areas", "events", "memberships"} {
		elements, isList := lists[name].([]any)
		if !isList {
			continue
		}
		for _, element := range elements {
			if of, isObject := element.(map[string]any); isObject {
				all = append(all, flats(name, []map[string]any{of}, line)...)
			}
		}
	}
	if all == nil {
		all = flats("", []map[string]any{lists}, line)
	}
	return all, nil
}

func flats(list string, objects []map[string]any, line int) []flat {
	var all []flat
	for _, of := range objects {
		f := flat{line: line, cells: map[string]string{}}
		if list != "" {
			f.cells["list"] = list
		}
		if properties, isFTM := of["properties"].(map[string]any); isFTM && of["schema"] != nil {
			delete(of, "properties")
			f.put("", properties)
			if name, _, _ := strings.Cut(f.cells["name"], valueSeparator); name != "" {
				f.cells["caption"] = name
			}
		}
		f.put("", of)
		all = append(all, f)
	}
	return all
}

// put adds the members of an object as cells.
func (f *flat) put(prefix string, of map[string]any) {
	for _, name := range slices.Sorted(maps.Keys(of)) {
		f.value(prefix+name, of[name])
	}
}

func (f *flat) value(name string, value any) {
	switch v := value.(type) {
	case nil:
	case string:
		f.append(name, v)
	case map[string]any:
		scheme, _ := v["scheme"].(string)
		if identifier, isOne := v["identifier"].(string); isOne && scheme != "" { // of Popolo
			f.append(name+"."+scheme, identifier)
			return
		}
		f.put(name+".", v)
	case []any:
		for _, element := range v {
			f.value(name, element)
		}
	default:
		text, err := json.Marshal(v)
		if err == nil {
			f.append(name, string(text))
		}
	}
}

func (f *flat) append(name, text string) {
	text = strings.ReplaceAll(text, valueSeparator, " ")
	if has, ok := f.cells[name]; ok && text != "" {
		text = has + valueSeparator + text
	}
	if text != "" {
		f.cells[name] = text
	}
}
