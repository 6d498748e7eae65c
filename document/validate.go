package document

import (
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

var slug = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// Reference is an id by which a record names another.
type Reference struct {
	Path  string
	ID    string
	Kinds []string // kinds of the records that it may name
}

// Validate checks one whole record. It returns the problems of the record, and its references, which the caller checks against
// document and graph.
func Validate(path string, record model.Record) ([]Problem, []Reference) {
	v := &validator{}
	model.EachValue(path, record.Fields(), v.checkField)
	if fact, isFact := record.(model.Asserted); isFact {
		v.checkRetraction(path, fact.Assertion())
	}
	if source, isSource := record.(*model.Source); isSource {
		v.checkReason(path, source.Retraction)
	}
	for i, t := range Tenures(record) {
		v.checkRetraction(fmt.Sprintf("%s.tenures[%d]", path, i), t.Assertion())
	}
	record.Check(func(at, format string, args ...any) { v.problem(path+at, format, args...) })
	kind, self := model.KindOf(record), record.Base().ID
	model.Referenced(path, record.Fields(), func(at string, f model.Field, id string, _ func(string)) {
		if id == self && slices.Contains(f.Kinds, kind.Name) {
			v.problem(at, "names the %s itself", strings.ToLower(kind.Name))
		}
		v.references = append(v.references, Reference{at, id, f.Kinds})
	})
	return v.problems, v.references
}

type validator struct {
	problems   []Problem
	references []Reference
}

func (v *validator) problem(path, format string, args ...any) {
	v.problems = append(v.problems, Problem{path, fmt.Sprintf(format, args...)})
}

// checkField checks a field against its description: whether it is required, whether elements of a list are distinct, and the
// form of texts.
func (v *validator) checkField(path string, f model.Field) {
	if f.Value.IsEmpty() {
		if f.IsRequired {
			v.problem(path, "is missing")
		}
		return
	}
	if f.IsInverse {
		return
	}
	switch value := f.Value.(type) {
	case model.IDsValue:
		for i, id := range *value.At {
			v.checkNUL(fmt.Sprintf("%s[%d]", path, i), id)
		}
	case model.TextsValue:
		for i, text := range *value.At {
			v.checkLocalized(fmt.Sprintf("%s[%d]", path, i), text)
		}
	case model.Text:
		v.checkNUL(path, value.Get())
		if !f.HasID() {
			v.checkForm(path, value)
		}
	default: // numbers and booleans have no further rules
	}
	v.checkDistinct(path, f)
}

func (v *validator) checkNUL(path, text string) {
	if strings.ContainsRune(text, 0) {
		v.problem(path, "contains a NUL character")
	}
}

func (v *validator) checkLocalized(path string, text model.LocalizedText) {
	if text.Lang == "" {
		v.problem(path+".lang", "is missing")
	} else {
		v.checkNUL(path+".lang", string(text.Lang))
		v.checkLanguage(path+".lang", text.Lang)
	}
	if text.Text == "" {
		v.problem(path+".text", "is missing")
	}
	v.checkNUL(path+".text", text.Text)
}

func (v *validator) checkForm(path string, value model.Text) {
	switch at := value.Address().(type) {
	case interface{ IsValid() bool }:
		if !at.IsValid() {
			v.problem(path, "%q is not one of the values of %s", value.Get(), reflect.TypeOf(at).Elem().Name())
		}
	case *model.Date:
		if _, err := model.ParseDate(string(*at)); err != nil {
			v.problem(path, "%v", err)
		}
	case *model.DateTime:
		if _, ok := at.Time(); !ok {
			v.problem(path, "%q is not an RFC 3339 instant such as 2023-10-18T18:00:00+09:00", *at)
		}
	case *model.Language:
		v.checkLanguage(path, *at)
	}
}

func (v *validator) checkLanguage(path string, tag model.Language) {
	if canonical, err := model.ParseLanguage(string(tag)); err != nil {
		v.problem(path, "%v", err)
	} else if canonical != string(tag) {
		v.problem(path, "%q is written %q", tag, canonical)
	}
}

// checkDistinct checks that no two elements of a list have the same key.
func (v *validator) checkDistinct(path string, f model.Field) {
	list, isList := f.Value.(model.List)
	if !isList || f.Key == "" || f.Key == "*" {
		return
	}
	seen := map[string]bool{}
	for i := range list.Len() {
		key, _ := model.FieldNamed(list.At(i), f.Key)
		id := key.Value.(model.Text).Get()
		if seen[id] {
			v.problem(fmt.Sprintf("%s[%d].%s", path, i, f.Key), "%q takes part already", id)
		}
		seen[id] = true
	}
}

func (v *validator) checkRetraction(path string, fact *model.FactBase) {
	if fact.Retraction != nil && !fact.IsRetracted() {
		v.problem(path+".retraction", "goes with the standing RETRACTED: clear it with null where the fact stands")
	}
	v.checkReason(path, fact.Retraction)
}

func (v *validator) checkReason(path string, retraction *model.Retraction) {
	if retraction != nil && retraction.Reason != "" && strings.TrimSpace(retraction.Reason) == "" {
		v.problem(path+".retraction.reason", "is blank: say why")
	}
}

// setDefaults fills in the values of omitted fields, so that equal records compare equal. The record is whole after that:
// fields that are still empty are known to be empty.
func setDefaults(record model.Record) {
	model.EachField(record.Fields(), func(f model.Field) {
		if f.IsApart {
			model.MarkRead(f)
		}
		switch value := f.Value.(type) {
		case model.InstantValue:
			canonicalInstant(value.At)
		case model.Text:
			if f.Preset != "" && value.IsEmpty() {
				value.Set(f.Preset)
			}
		}
	})
	model.EachFact(record, func(_ string, fact *model.FactBase) { defaultStanding(fact) })
	switch record := record.(type) {
	case *model.Meeting:
		record.CompleteStart()
	case *model.Statement:
		preferFirst(record.Renditions)
	}
}

// canonicalInstant formats an instant as the graph returns it: Z for an offset of zero, no trailing zeros.
func canonicalInstant(d *model.DateTime) {
	if t, ok := d.Time(); ok {
		*d = model.DateTime(t.Format(time.RFC3339Nano))
	}
}

// defaultStanding returns the standing of a fact that gives none: DISPUTED if it has disputes, else ASSERTED.
func defaultStanding(fact *model.FactBase) {
	switch {
	case fact.Standing != "":
	case len(fact.Disputes) > 0:
		fact.Standing = model.StandingDisputed
	default:
		fact.Standing = model.StandingAsserted
	}
}

// preferFirst moves the preferred rendition to the front, where the graph keeps it. If several are preferred, it leaves them
// for Validate to report.
func preferFirst(renditions []model.Rendition) {
	preferred := slices.IndexFunc(renditions, func(r model.Rendition) bool { return r.Preferred })
	if preferred < 0 || slices.ContainsFunc(renditions[preferred+1:], func(r model.Rendition) bool { return r.Preferred }) {
		return
	}
	chosen := renditions[preferred]
	chosen.Preferred = false
	copy(renditions[1:preferred+1], renditions[:preferred])
	renditions[0] = chosen
}

// References returns the ids that a record names, once for each time it names them.
func References(record model.Record) []string {
	var ids []string
	model.Referenced("", record.Fields(), func(_ string, _ model.Field, id string, _ func(string)) { ids = append(ids, id) })
	return ids
}
