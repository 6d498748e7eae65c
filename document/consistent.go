package document

import (
	"fmt"
	"slices"
	"strconv"

	"github.com/sidelines/sidelines/model"
)

// CheckConsistent reports where the evidence of a record contradicts itself: a source that both confirms and denies a fact, a dispute
// about the evidence itself or about what follows from other fields, and a disputed number or flag that is none. It leaves out what the
// record in the graph, before, has already; before is nil for a new record. Sources may differ on what is no field, such as a duration,
// and tell other values in words.
func CheckConsistent(path string, before, after model.Record) []Problem {
	known := map[string]bool{}
	if before != nil {
		for _, found := range inconsistent(before) {
			known[found.key] = true
		}
	}
	var problems []Problem
	for _, found := range inconsistent(after) {
		if !known[found.key] {
			problems = append(problems, Problem{path + found.path, found.message})
		}
	}
	return problems
}

// inconsistency is a contradiction. The key identifies it within its record, wherever it is in a list.
type inconsistency struct{ path, key, message string }

func inconsistent(record model.Record) (found []inconsistency) {
	model.EachFact(record, func(id string, fact *model.FactBase) {
		at, fields := pathOf(record, id), fieldsOf(record, id)
		report := func(path, key, message string) {
			found = append(found, inconsistency{at + path, id + " " + key, message})
		}
		confirming := map[string]bool{}
		for _, c := range fact.Citations {
			confirming[c.Source] = confirming[c.Source] || c.Stance == "" || c.Stance == model.StanceConfirms
		}
		for i, c := range fact.Citations {
			if c.Stance == model.StanceDenies && confirming[c.Source] {
				report(fmt.Sprintf(".citations[%d].stance", i), c.Source, fmt.Sprintf(
					"%q both confirms and denies this: keep one, or name in disputes the field that it tells otherwise", c.Source))
			}
		}
		for i, d := range fact.Disputes {
			f, isField := model.FieldNamed(fields, d.Field)
			if isField && f.IsDerived() || slices.Contains(aboutFacts, d.Field) {
				report(fmt.Sprintf(".disputes[%d].field", i), d.Field, fmt.Sprintf("%q is nothing that sources can tell otherwise", d.Field))
				continue
			}
			if !isField {
				continue
			}
			for j, v := range d.Values {
				if expected := expectedOf(f, v.Value); expected != "" {
					report(fmt.Sprintf(".disputes[%d].values[%d].value", i, j), d.Field+" "+v.Value,
						fmt.Sprintf("%q is not %s, as %s has", v.Value, expected, d.Field))
				}
			}
		}
	})
	return found
}

// aboutFacts are the fields that say something of the record, and not of what happened.
var aboutFacts = []string{"id", "citations", "disputes", "standing", "retraction", "accounts"}

// expectedOf returns what the value of a disputed number or flag has to be and is not, or nothing.
func expectedOf(f model.Field, text string) string {
	switch f.Value.Address().(type) {
	case **int:
		if _, err := strconv.Atoi(text); err != nil {
			return "a whole number"
		}
	case **bool, *bool:
		if text != "true" && text != "false" {
			return "true or false"
		}
	}
	return ""
}
