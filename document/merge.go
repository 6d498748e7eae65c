package document

import (
	"reflect"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// Rename replaces the id from by into in all fields of a record, and reports whether it changed anything. It removes elements
// that would then be duplicates, or would name the record itself.
func Rename(record model.Record, from, into string) bool {
	isNamed := false
	model.Referenced("", record.Fields(), func(_ string, _ model.Field, id string, rename func(string)) {
		if id == from {
			rename(into)
			isNamed = true
		}
	})
	if isNamed {
		dedupe(record)
	}
	return isNamed
}

// Combine adds to a record the values that only its duplicate has: fields that the record lacks, and elements of lists. Values
// of the record stay. Both must be of the same kind.
func Combine(record, duplicate model.Record) {
	stays := map[string]bool{}
	if hasValue(record, "start") || hasValue(record, "end") {
		stays["start"], stays["end"] = true, true // one span of time
	}
	for _, f := range record.Fields() {
		if f.On != "" && hasValue(record, f.On) {
			stays[f.Name] = true // it describes a link of the record
		}
	}
	if isRemote(record) {
		for _, name := range fieldsOfPlace {
			stays[name] = true
		}
	}
	if statement, ok := record.(*model.Statement); ok && statement.Meeting != "" {
		stays["position"], stays["question"] = true, true // they are places in the order of the meeting
	}
	if _, ok := record.(*model.Collection); ok { // neither covers the time of the other for what it tells itself
		stays["tells"], stays["subjects"], stays["covers"] = true, true, true
	}
	combineFields(record.Fields(), duplicate.Fields(), stays)
	dedupe(record)
	dedupeTexts(record)
}

// dedupeTexts keeps the first of the accounts of a meeting, or renditions of a statement, that have the same words from the same source,
// with the mentions of the first that has any.
func dedupeTexts(record model.Record) {
	switch r := record.(type) {
	case *model.Meeting:
		type key struct{ source, text string }
		first := map[key]*model.Account{}
		kept := make([]model.Account, 0, len(r.Accounts)) // the pointers stay valid
		for _, a := range r.Accounts {
			k := key{a.Source, a.Text}
			if known := first[k]; known == nil {
				kept = append(kept, a)
				first[k] = &kept[len(kept)-1]
			} else if len(known.Mentions) == 0 {
				known.Mentions = a.Mentions
			}
		}
		if len(kept) < len(r.Accounts) {
			r.Accounts = kept
		}
	case *model.Statement:
		type key struct {
			source, text string
			form         model.RenditionForm
		}
		first := map[key]*model.Rendition{}
		kept := make([]model.Rendition, 0, len(r.Renditions))
		for _, one := range r.Renditions {
			k := key{one.Source, one.Text, one.Form}
			if known := first[k]; known == nil {
				kept = append(kept, one)
				first[k] = &kept[len(kept)-1]
			} else if len(known.Mentions) == 0 {
				known.Mentions = one.Mentions
			}
		}
		if len(kept) < len(r.Renditions) {
			r.Renditions = kept
		}
	}
}

func hasValue(record model.Record, name string) bool {
	f, ok := model.FieldNamed(record.Fields(), name)
	return ok && !f.Value.IsEmpty()
}

// combineFields adds to into the values that only from has: fields that into lacks, unless stays has them, and elements of lists.
func combineFields(into, from []model.Field, stays map[string]bool) {
	for i, f := range into {
		if f.IsDerived() || f.IsInverse || f.Name == "disputes" || f.Name == "retraction" || f.Name == "standing" || stays[f.Name] {
			continue
		}
		field, other := reflect.ValueOf(f.Value.Address()).Elem(), reflect.ValueOf(from[i].Value.Address()).Elem()
		switch {
		case field.Kind() == reflect.Slice:
			for j := range other.Len() {
				if !contains(field, other.Index(j)) {
					field.Set(reflect.Append(field, other.Index(j)))
				}
			}
		case f.Value.IsEmpty():
			field.Set(other)
		}
	}
}

func contains(list, element reflect.Value) bool {
	for i := range list.Len() {
		if reflect.DeepEqual(list.Index(i).Interface(), element.Interface()) {
			return true
		}
	}
	return false
}

// dedupe removes duplicate elements from the lists of a record, elements that name the record itself, and what described a
// link of the record to itself.
func dedupe(record model.Record) {
	itself := record.Base().ID
	fields := record.Fields()
	for _, f := range fields {
		switch value := f.Value.(type) {
		case model.IDsValue:
			if f.HasID() && !f.IsInverse {
				once := model.Distinct(*value.At, func(id string) string { return id })
				*value.At = slices.DeleteFunc(once, func(id string) bool { return id == itself })
			}
		case model.List:
			dedupeElements(f, value)
			removeElements(f, value, itself)
		case model.Text:
			if f.HasID() && value.Get() == itself {
				value.Set("")
				for _, description := range fields {
					if description.On == f.Name {
						reflect.ValueOf(description.Value.Address()).Elem().SetZero()
					}
				}
			}
		}
	}
	if leader, ok := record.(*model.Leader); ok {
		leader.Tenures = distinctTenures(leader.Tenures)
	}
}

// dedupeElements keeps the first of the elements of a list that have the same key.
func dedupeElements(f model.Field, list model.List) {
	if f.Key == "" || f.IsInverse {
		return
	}
	slice := reflect.ValueOf(f.Value.Address()).Elem()
	kept := slice.Slice(0, 0)
	seen := map[any]bool{}
	for i := range list.Len() {
		key := slice.Index(i).Interface()
		if f.Key != "*" {
			field, _ := model.FieldNamed(list.At(i), f.Key)
			key = field.Value.(model.Text).Get()
		}
		if !seen[key] {
			kept = reflect.Append(kept, slice.Index(i))
		}
		seen[key] = true
	}
	slice.Set(kept)
}

// removeElements removes elements that must name an entity and name the record itself, such as places in a text that speak of
// it.
func removeElements(f model.Field, list model.List, itself string) {
	slice := reflect.ValueOf(f.Value.Address()).Elem()
	kept := slice.Slice(0, 0)
	for i := range list.Len() {
		isOfItself := false
		for _, part := range list.At(i) {
			switch value := part.Value.(type) {
			case model.List:
				removeElements(part, value, itself)
			case model.Text:
				isOfItself = isOfItself || part.HasID() && part.IsRequired && value.Get() == itself
			}
		}
		if !isOfItself {
			kept = reflect.Append(kept, slice.Index(i))
		}
	}
	slice.Set(kept)
}

// Retract marks a fact of a record as retracted: the record itself, if it is a meeting, a forum or a statement, or else the
// tenure with the id. isFact is false if there is no such fact; isRetracted is true if it was retracted before.
func Retract(record model.Record, id string, retraction model.Retraction) (isFact, isRetracted bool) {
	var fact *model.FactBase
	model.EachFact(record, func(of string, one *model.FactBase) {
		if of == id {
			fact = one
		}
	})
	if fact == nil {
		return false, false
	}
	isRetracted = fact.IsRetracted()
	fact.Standing, fact.Retraction = model.StandingRetracted, &retraction
	return true, isRetracted
}

// IsRetracted reports whether a record is a retracted fact or source.
func IsRetracted(record model.Record) bool {
	if source, isSource := record.(*model.Source); isSource {
		return source.Retraction != nil
	}
	fact := factOf(record)
	return fact != nil && fact.IsRetracted()
}

// factOf returns what a record has as a fact, or nil if it is not a fact.
func factOf(record model.Record) *model.FactBase {
	if fact, isFact := record.(model.Asserted); isFact {
		return fact.Assertion()
	}
	return nil
}
