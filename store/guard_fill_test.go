package store_test

import (
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/model"
)

// The records that a filler makes of each kind. None names one that comes later in this list among its own kind, so that
// all can be deleted in some order.
const (
	bare   = "bare"   // has what it must have, and nothing else
	first  = "first"  // has everything
	second = "second" // has everything else that a first cannot have at the same time: a fact that was retracted
)

// cited are the fields that a bare record has beside those that it must have: no fact goes without a source.
var cited = []string{"citations", "stance"}

// filler makes records of every field that the structs of documents have, found by reflection: a field that is
// new there is in the test by itself.
type filler struct {
	t      *testing.T
	schema *ast.Schema
	made   int    // values so far: no two are alike
	start  string // the first day of the record: startsAt falls on it
}

// recordLists are the lists of records of a document, by name.
func recordLists() map[string]reflect.Type {
	lists := map[string]reflect.Type{}
	for field := range fieldsOf(reflect.TypeFor[model.Document]()) {
		if field.of.Kind() != reflect.Slice || field.of.Elem().Kind() != reflect.Pointer {
			continue // a flag
		}
		if record := field.of.Elem().Elem(); hasField(record, "id") {
			lists[field.name] = record
		}
	}
	return lists
}

// documentField is a field of a struct that documents have: its type as Go has it, its rules as its description has them.
type documentField struct {
	name     string // in JSON
	index    []int
	of       reflect.Type
	refs     []string // kinds that it may name
	required bool
	mutual   bool // the schema shows it with the records at the other end that name this one
}

func fieldsOf(t reflect.Type) func(yield func(documentField) bool) {
	return func(yield func(documentField) bool) {
		for _, field := range reflect.VisibleFields(t) {
			f := documentField{index: field.Index, of: field.Type}
			f.name, _, _ = strings.Cut(field.Tag.Get("json"), ",")
			if field.Anonymous || f.name == "-" {
				continue
			}
			if of, isDescribed := reflect.New(t).Interface().(interface{ Fields() []model.Field }); isDescribed {
				fields := of.Fields()
				described, _ := model.FieldNamed(fields, f.name)
				f.refs, f.required = described.Kinds, described.IsRequired
				f.mutual = slices.ContainsFunc(fields, func(other model.Field) bool { return other.IsInverse && other.Name == f.name })
			} else {
				f.required = true // a localized text, or a pair of merged ids
			}
			if !yield(f) {
				return
			}
		}
	}
}

func hasField(t reflect.Type, name string) bool {
	for field := range fieldsOf(t) {
		if field.name == name {
			return true
		}
	}
	return false
}

// isFact reports whether records of a type can be retracted.
func isFact(t reflect.Type) bool { return hasField(t, "standing") && hasField(t, "retraction") }

func idOf(kind, variant string) string { return strings.ToLower(kind) + "-" + variant }

// document is all the records, as JSON values.
func (f *filler) document() map[string]any {
	d := map[string]any{}
	lists := recordLists()
	for _, list := range slices.Sorted(maps.Keys(lists)) {
		record := lists[list]
		var records []any
		for _, variant := range []string{bare, first, second} {
			self := owner{kind: record.Name(), variant: variant}
			made := reflect.New(record).Elem()
			f.fill(made, self, 0, true)
			records = append(records, made.Addr().Interface())
		}
		d[list] = records
	}
	d["merged"] = []model.Merged{{From: "topic-of-old", Into: idOf("Topic", first)}}
	return d
}

// owner is the record that a value belongs to.
type owner struct{ kind, variant string }

// fill gives every field of a struct a value. at is its place in the list that it is in.
func (f *filler) fill(v reflect.Value, self owner, at int, isRecord bool) {
	isRetracted := self.variant == second && (isRecord || at > 0)
	for field := range fieldsOf(v.Type()) {
		into := v.FieldByIndex(field.index)
		switch {
		case field.name == "id" && isRecord:
			into.SetString(idOf(self.kind, self.variant))
		case self.variant == bare && !field.required && !slices.Contains(cited, field.name):
		case field.name == "retraction" && !isRetracted:
		case field.name == "standing" && isFact(v.Type()):
			standing := model.StandingAsserted // although there are disputes
			if isRetracted {
				standing = model.StandingRetracted
			}
			into.SetString(string(standing))
		case field.name == "preferred":
			into.SetBool(at == 0)
		default:
			f.value(into, field, self, at)
		}
	}
}

func (f *filler) value(into reflect.Value, field documentField, self owner, at int) {
	f.made++
	switch into.Kind() {
	case reflect.Struct:
		f.fill(into, self, at, false)
	case reflect.Pointer:
		into.Set(reflect.New(into.Type().Elem()))
		if into.Elem().Kind() == reflect.Bool { // what may be unknown: false must not become that
			into.Elem().SetBool(self.variant == second)
			return
		}
		f.value(into.Elem(), field, self, at)
	case reflect.Slice:
		n := f.length(into.Type().Elem(), field, self)
		for i := range n {
			element := reflect.New(into.Type().Elem()).Elem()
			f.value(element, field, self, i)
			into.Set(reflect.Append(into, element))
		}
	case reflect.String:
		into.SetString(f.text(into, field, self, at))
	case reflect.Int:
		n := int64(f.made)
		switch field.name { // of a mention, which is inside of the words
		case "start":
			n = int64(at) + 1 // the test takes 0 for none
		case "end":
			n = int64(at) + 2
		}
		into.SetInt(n)
	case reflect.Float64:
		into.SetFloat(float64(f.made%90) + 0.5) // also a latitude
	case reflect.Bool:
		into.SetBool(true)
	default:
		f.t.Fatalf("%s.%s is a %s: say here how to fill it", self.kind, field.name, into.Type())
	}
}

// length is how many elements a list has: one of each kind that it may name, and at least two where there is a choice.
func (f *filler) length(element reflect.Type, field documentField, self owner) int {
	if element.Kind() != reflect.Struct {
		if len(field.refs) == 1 {
			return len(variantsFor(field.refs[0], self))
		}
		return max(2, len(field.refs))
	}
	n := 2
	for part := range fieldsOf(element) {
		n = max(n, len(part.refs))
	}
	if self.variant == bare {
		return 1
	}
	return n
}

// variantsFor are the records of a kind that another may name.
func variantsFor(kind string, self owner) []string {
	switch {
	case self.variant == bare, self.variant == first && kind == self.kind:
		return []string{bare}
	default:
		return []string{first, bare}
	}
}

// formats are the texts that are checked for more than their type.
var formats = map[string]func(n int) string{
	"code":       func(n int) string { return string([]rune{rune('A' + n/26%26), rune('A' + n%26)}) },
	"alpha3":     func(n int) string { return string([]rune{rune('A' + n/676%26), rune('A' + n/26%26), rune('A' + n%26)}) },
	"numeric":    func(n int) string { return fmt.Sprintf("%03d", n%1000) },
	"wikidataId": func(n int) string { return fmt.Sprint("Q", 100+n) },
	"url":        func(n int) string { return fmt.Sprint("https://example.org/", n) },
	"timeZone":   func(int) string { return "Asia/Shanghai" },
}

var languages = []string{"en", "ko", "ru", "zh-Hans"}

func (f *filler) text(into reflect.Value, field documentField, self owner, at int) string {
	if len(field.refs) > 0 {
		kind := field.refs[at%len(field.refs)]
		variants := variantsFor(kind, self)
		return idOf(kind, variants[at/len(field.refs)%len(variants)])
	}
	if field.name == "id" { // of a part of a record
		return fmt.Sprintf("%s/part-%d", idOf(self.kind, self.variant), f.made)
	}
	if format, ok := formats[field.name]; ok {
		return format(f.made)
	}
	day := time.Date(2001, 1, 1, 9, 30, 15, 0, time.FixedZone("", 8*60*60)).AddDate(0, 0, f.made)
	switch value := into.Interface().(type) {
	case model.Date:
		switch field.name {
		case "start":
			f.start = day.Format(time.DateOnly)
		case "notBefore":
			return f.start
		}
		return day.Format(time.DateOnly)
	case model.DateTime:
		if field.name == "startsAt" {
			return f.start + "T09:30:15+08:00"
		}
		return day.Format(time.RFC3339)
	case model.Language:
		return languages[at%len(languages)]
	case model.EventKind:
		return string(model.EventKindMeeting) // only meetings have a mode
	case interface{ IsValid() bool }:
		if self.kind == "Meeting" && field.name == "mode" {
			return string(model.MeetingModeInPerson) // others have no place
		}
		definition := f.schema.Types[into.Type().Name()]
		if definition == nil || len(definition.EnumValues) == 0 {
			f.t.Fatalf("%s.%s: the schema has no enum %T", self.kind, field.name, value)
		}
		last := len(definition.EnumValues) - 1 // seldom the default
		return definition.EnumValues[last-at%(last+1)].Name
	}
	return fmt.Sprintf("%s %d of %s-%s", field.name, f.made, self.kind, self.variant)
}

// kindsOfRecords are the kinds that the lists of a document hold.
func kindsOfRecords() []string {
	var kinds []string
	for _, record := range recordLists() {
		kinds = append(kinds, record.Name())
	}
	slices.Sort(kinds)
	return kinds
}
