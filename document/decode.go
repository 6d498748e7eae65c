package document

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"reflect"
	"slices"
	"strings"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-viper/mapstructure/v2"

	"github.com/sidelines/sidelines/model"
)

// Patch is one record of a JSON document as written: a field that it omits is absent, and a field that it clears is nil.
type Patch struct {
	Path string // meetings[3]
	Kind string // Meeting
	ID   string
	Into string // if the id was merged: the id that replaces it
	// HasInto: the file that the document is a part of has the record that replaces it.
	HasInto bool
	// Uncited: the document allows facts that name no source.
	Uncited bool
	// DistantDates: the document allows dates before 1800 and after 2100.
	DistantDates bool
	// LinkMentions: the document asks to find whom its statements and accounts speak of.
	LinkMentions bool
	// TenureIDs are ids that tenures of this leader have had. A new tenure must not get one of them.
	TenureIDs []string
	// Add has the lists whose elements are added to those that the record has, and do not replace them.
	Add []string
	// Fill: fields that the record has stay as they are. Lists in Add get the elements of the patch all the same.
	Fill bool
	text []byte // JSON; empty changes nothing
}

// Parse reads a JSON graph document into its records, in the order of model.Kinds. The error is an *Error.
func Parse(text []byte) ([]Patch, error) {
	values := NewDecoder(bytes.NewReader(text))
	value, _, err := values.Next()
	if errors.Is(err, io.EOF) {
		return nil, &Error{[]Problem{{"document", "is not JSON: it is empty"}}}
	}
	if err != nil {
		return nil, err
	}
	if _, _, err := values.Next(); !errors.Is(err, io.EOF) {
		return nil, &Error{[]Problem{{"document", "has text after the end of the JSON object"}}}
	}
	var lists map[string]json.RawMessage
	if err := json.Unmarshal(value, &lists); err != nil || lists == nil {
		return nil, &Error{[]Problem{{"document", "is not a JSON object with lists such as meetings and statements"}}}
	}
	return patches(lists)
}

func patches(lists map[string]json.RawMessage) ([]Patch, error) {
	var found []Patch
	var problems []Problem
	known := map[string]bool{listMerged: true}
	flags := map[string]bool{}
	for _, flag := range []string{flagUncited, flagDistant, flagLinkMentions} {
		var isSet bool
		if text, isGiven := lists[flag]; isGiven && json.Unmarshal(text, &isSet) != nil {
			problems = append(problems, Problem{flag, "is not true or false"})
		}
		known[flag], flags[flag] = true, isSet
	}
	for _, kind := range model.Kinds {
		known[kind.List] = true
		records, isList := elements(lists[kind.List])
		if !isList {
			problems = append(problems, Problem{kind.List, "is not a list of records"})
		}
		for i, text := range records {
			path := fmt.Sprintf("%s[%d]", kind.List, i)
			var record struct {
				ID any `json:"id"`
			}
			isObject := text[0] == '{' && json.Unmarshal(text, &record) == nil
			id, _ := record.ID.(string)
			switch {
			case !isObject:
				problems = append(problems, Problem{path, "is not an object"})
			case !isID(id):
				problems = append(problems, Problem{path + ".id", noID(record.ID)})
			default:
				found = append(found, Patch{
					Path: path, Kind: kind.Name, ID: id, Uncited: flags[flagUncited], DistantDates: flags[flagDistant],
					LinkMentions: flags[flagLinkMentions], text: text,
				})
			}
		}
	}
	merged, wrong := mergedPatches(lists[listMerged])
	found, problems = append(found, merged...), append(problems, wrong...)
	for _, list := range slices.Sorted(maps.Keys(lists)) {
		if !known[list] {
			problems = append(problems, Problem{list, "is not a list of a graph document"})
		}
	}
	if len(problems) > 0 {
		return nil, &Error{problems}
	}
	return found, nil
}

// elements returns the elements of a list, which may be absent but not null.
func elements(list json.RawMessage) (of []json.RawMessage, isList bool) {
	if len(list) == 0 {
		return nil, true
	}
	return of, list[0] == '[' && json.Unmarshal(list, &of) == nil
}

// KindMerged is the kind of a patch that is not a record, but says that one id was merged into another.
const KindMerged = "Merged"

// IDField returns the name of the field that identifies the record.
func (p Patch) IDField() string {
	if p.Kind == KindMerged {
		return "from"
	}
	return "id"
}

// Members of a document that are not lists of records: the pairs of ids that were merged, and the flags that allow facts without a
// source, and dates before 1800 and after 2100.
const (
	listMerged       = "merged"
	flagUncited      = "uncited"
	flagDistant      = "distantDates"
	flagLinkMentions = "linkMentions"
)

func mergedPatches(list json.RawMessage) (found []Patch, problems []Problem) {
	pairs, isList := elements(list)
	if !isList {
		return nil, []Problem{{listMerged, "is not a list of pairs of from and into"}}
	}
	for i, text := range pairs {
		path := fmt.Sprintf("%s[%d]", listMerged, i)
		var pair model.Merged
		switch err := jsonv2.Unmarshal(text, &pair, jsonv2.RejectUnknownMembers(true)); {
		case err != nil || pair.From == "" || pair.Into == "":
			problems = append(problems, Problem{path, `is not a pair of from and into, such as {"from": "xi-jin-ping", "into": "xi-jinping"}`})
		case !isID(pair.From) && !model.IsTenureID(pair.From):
			problems = append(problems, Problem{path + ".from", noID(pair.From)})
		case model.IsTenureID(pair.From) != model.IsTenureID(pair.Into):
			problems = append(problems, Problem{path, "names a tenure and an entity: only two of a kind can be the same"})
		case pair.From == pair.Into:
			problems = append(problems, Problem{path, "has the same id twice"})
		default:
			found = append(found, Patch{Path: path, Kind: KindMerged, ID: pair.From, Into: pair.Into})
		}
	}
	return found, problems
}

func isID(text string) bool { return slug.MatchString(text) && len(text) <= model.MaxIDLength }

func noID(given any) string {
	return fmt.Sprintf("%s is not an id: lower-case ASCII letters and digits in words joined by -, at most %d, such as xi-jinping",
		quoted(given), model.MaxIDLength)
}

// Merge applies the patch to existing, the record in the graph, or to an empty record if existing is nil. It returns the whole
// record with its defaults filled in. It panics if parts of existing were not read, because writing would erase them.
func (p Patch) Merge(existing model.Record) (model.Record, []Problem) {
	if existing != nil && !model.IsWhole(existing) {
		panic("document: " + existing.Base().ID + " was read without its evidence or its participants")
	}
	if existing == nil {
		// Fast path: most records are new and valid. For others the code below reports every problem.
		record := model.KindNamed(p.Kind).New()
		if err := jsonv2.Unmarshal(p.text, record, jsonv2.RejectUnknownMembers(true)); err == nil {
			p.complete(record, nil)
			return record, nil
		}
	}
	merged := map[string]any{}
	if existing != nil {
		text, err := json.Marshal(existing)
		if err == nil {
			err = json.Unmarshal(text, &merged)
		}
		if err != nil {
			return nil, []Problem{{p.Path, err.Error()}}
		}
	}
	fields, err := p.fields()
	if err != nil {
		return nil, []Problem{{p.Path, err.Error()}}
	}
	if existing != nil {
		if problems := p.addTo(merged, fields); len(problems) > 0 {
			return nil, problems
		}
	}
	for field, value := range fields {
		if value == nil {
			delete(merged, field)
		} else {
			merged[field] = value
		}
	}
	follows := followsStanding(fields, merged)
	record := model.KindNamed(p.Kind).New()
	for _, f := range record.Fields() { // what described a link goes with it
		link, isGiven := fields[f.On]
		if _, isGivenToo := fields[f.Name]; f.On != "" && isGiven && link == nil && !isGivenToo {
			delete(merged, f.Name)
		}
	}
	decoder, err := mapstructure.NewDecoder(&mapstructure.DecoderConfig{
		TagName: "json", Squash: true, ErrorUnused: true, Result: record, MatchName: func(key, field string) bool { return key == field },
		DecodeHook: exactNumbers,
	})
	if err != nil {
		return nil, []Problem{{p.Path, err.Error()}}
	}
	if err := decoder.Decode(merged); err != nil {
		return nil, decodeProblems(p.Path, err)
	}
	p.complete(record, existing)
	if fact := factOf(record); fact != nil && follows {
		endDispute(fact)
	}
	_, givesRenditions := fields["renditions"]
	if _, givesMentions := fields["mentions"]; givesRenditions && !givesMentions {
		forgetMentions(record, existing)
	}
	return record, nil
}

// followsStanding reports whether the fields of a fact give its disputes, but no standing: if it has no dispute then, it is not DISPUTED.
// If the fields clear the retraction, which restores the fact, the fact gets the standing of a new one: merged loses that of before.
func followsStanding(fields, merged map[string]any) bool {
	if _, isGiven := fields["standing"]; isGiven {
		return false
	}
	retraction, givesRetraction := fields["retraction"]
	if givesRetraction && retraction == nil && merged["standing"] != string(model.StandingDisputed) {
		delete(merged, "standing")
	}
	_, givesDisputes := fields["disputes"]
	return givesDisputes
}

// forgetMentions takes from the mentions of a statement what the words of its earlier renditions meant, and those of its present ones
// do not.
func forgetMentions(record, existing model.Record) {
	now, isStatement := record.(*model.Statement)
	before, existed := existing.(*model.Statement)
	if !isStatement || !existed {
		return
	}
	now.Mentions = stillMentioned(now.Mentions, before.Renditions, now.Renditions)
}

// complete sets defaults and ids of tenures. existing is the record in the graph, or nil.
func (p Patch) complete(record, existing model.Record) {
	setDefaults(record)
	model.SortMentions(record)
	if leader, ok := record.(*model.Leader); ok {
		NameTenures(leader.ID, leader.Tenures, Tenures(existing), p.TenureIDs)
	}
}

// fields returns the fields that the patch has, with null for those that it clears.
func (p Patch) fields() (fields map[string]any, err error) {
	if len(p.text) == 0 {
		return nil, nil
	}
	decoder := json.NewDecoder(bytes.NewReader(p.text))
	decoder.UseNumber()
	return fields, decoder.Decode(&fields)
}

// exactNumbers converts JSON numbers to Go numbers only, never to or from strings.
func exactNumbers(_ reflect.Type, to reflect.Type, value any) (any, error) {
	number, ok := value.(json.Number)
	if !ok {
		return value, nil
	}
	switch to.Kind() {
	case reflect.Pointer:
		return number, nil // called again for the type that the pointer points to
	case reflect.Int:
		i, err := number.Int64()
		if err != nil {
			return nil, fmt.Errorf("%s is not a whole number", number)
		}
		return i, nil
	case reflect.Float64:
		return number.Float64()
	default:
		return nil, fmt.Errorf("%s is a number, not a %s", number, to.Kind())
	}
}

// decodeProblems turns the errors of mapstructure into problems with a path.
func decodeProblems(path string, err error) []Problem {
	var several interface{ Unwrap() []error }
	if errors.As(err, &several) {
		var problems []Problem
		for _, each := range several.Unwrap() {
			problems = append(problems, decodeProblems(path, each)...)
		}
		return problems
	}
	var named *mapstructure.DecodeError
	if errors.As(err, &named) {
		if name := named.Name(); !strings.HasPrefix(name, "model.") { // the record itself is named by its Go type
			path += "." + name
		}
		err = named.Unwrap()
	}
	var other *mapstructure.UnconvertibleTypeError
	if errors.As(err, &other) { // name the JSON type, not the Go type
		err = fmt.Errorf("expected type '%s', got unconvertible type '%T'", other.Expected.Kind(), other.Value)
	}
	return []Problem{{path, strings.Replace(err.Error(), "invalid keys", "unknown fields", 1)}}
}

func quoted(value any) string {
	text, err := json.Marshal(value)
	if err != nil || len(text) > 80 {
		return "this"
	}
	return string(text)
}
