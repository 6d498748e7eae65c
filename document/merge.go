package document

import (
	"reflect"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// Rename lets a record name into wherever it names from, and reports whether it did. What would then be there twice, or
// name the record itself, is left out.
func Rename(record any, from, into string) bool {
	renamed := false
	eachReference(reflect.ValueOf(record).Elem(), "", func(id reflect.Value) {
		if id.String() == from {
			id.SetString(into)
			renamed = true
		}
	})
	if renamed {
		settle(record)
	}
	return renamed
}

// Combine adds to a record what only its duplicate has: fields that it lacks, and elements of lists. What both have
// stays as it is in the record. Both must be of the same kind.
func Combine(record, duplicate any) {
	into, from := reflect.ValueOf(record).Elem(), reflect.ValueOf(duplicate).Elem()
	relation := into.FieldByName("ForumRelation") // goes with the forum
	hasForum := relation.IsValid() && !relation.IsZero()
	hasDates := hasDate(record)
	combineFields(into, from, func(name string) bool {
		return (name == "Start" || name == "End") && hasDates || (name == "ForumRelation" || name == "ForumBasis") && hasForum
	})
	settle(record)
}

// combineFields adds what only from has to into: fields that it lacks, unless they stay as they are, and elements of lists.
func combineFields(into, from reflect.Value, stays func(name string) bool) {
	for i := range into.NumField() {
		field, other, name := into.Field(i), from.Field(i), into.Type().Field(i).Name
		switch {
		case name == "Disputes" || name == "Retraction" || name == "Standing" || stays(name):
		case field.Kind() == reflect.Slice:
			for j := range other.Len() {
				if !contains(field, other.Index(j)) {
					field.Set(reflect.Append(field, other.Index(j)))
				}
			}
		case field.IsZero():
			field.Set(other)
		}
	}
}

func hasDate(record any) bool {
	switch r := record.(type) {
	case *Forum:
		return r.Start != "" || r.End != ""
	case *Meeting:
		return r.Start != "" || r.End != ""
	}
	return false
}

func contains(list, element reflect.Value) bool {
	for i := range list.Len() {
		if reflect.DeepEqual(list.Index(i).Interface(), element.Interface()) {
			return true
		}
	}
	return false
}

// settle leaves out what is in a record twice, and what names the record itself.
func settle(record any) {
	switch r := record.(type) {
	case *Leader:
		r.Tenures = distinctTenures(r.Tenures)
	case *Country:
		r.Memberships = distinct(r.Memberships, func(m Membership) Membership { return m })
	case *ForumSeries:
		r.About = others(r.About, r.ID)
	case *Forum:
		r.Participants = distinct(r.Participants, func(p Participant) string { return p.Actor })
		r.About = others(r.About, r.ID)
	case *Meeting:
		r.Participants = distinct(r.Participants, func(p Participant) string { return p.Actor })
		r.About = others(r.About, r.ID)
		if r.PartOf == r.ID {
			r.PartOf = ""
		}
	case *Statement:
		r.Addressees, r.Mentions, r.About = others(r.Addressees, r.ID), others(r.Mentions, r.ID), others(r.About, r.ID)
	case *Topic:
		r.Broader = others(r.Broader, r.ID)
	}
}

// others are the different ids but that of the record itself.
func others(ids []string, itself string) []string {
	return slices.DeleteFunc(distinct(ids, func(id string) string { return id }), func(id string) bool { return id == itself })
}

// distinct keeps the first of those with the same key.
func distinct[T any, K comparable](list []T, key func(T) K) []T {
	seen := map[K]bool{}
	return slices.DeleteFunc(list, func(element T) bool {
		again := seen[key(element)]
		seen[key(element)] = true
		return again
	})
}

// Retract marks a fact of a record as withdrawn: the record itself, if it is a meeting, a forum or a statement, or the
// tenure of a leader with the id. isFact is false where there is none, isRetracted true where it was withdrawn already.
func Retract(record any, fact string, retraction Retraction) (isFact, isRetracted bool) {
	standing, why := factOf(record)
	if leader, ok := record.(*Leader); ok {
		for i := range leader.Tenures {
			if t := &leader.Tenures[i]; t.ID == fact {
				standing, why = &t.Standing, &t.Retraction
			}
		}
	}
	if standing == nil {
		return false, false
	}
	isRetracted = *standing == model.StandingRetracted
	*standing, *why = model.StandingRetracted, &retraction
	return true, isRetracted
}

// IsRetracted reports whether a record is a fact that was withdrawn.
func IsRetracted(record any) bool {
	standing, _ := factOf(record)
	return standing != nil && *standing == model.StandingRetracted
}

// factOf is where a fact keeps its standing, and why it was withdrawn; nil where the record is none.
func factOf(record any) (standing *model.Standing, why **Retraction) {
	switch r := record.(type) {
	case *Forum:
		return &r.Standing, &r.Retraction
	case *Meeting:
		return &r.Standing, &r.Retraction
	case *Statement:
		return &r.Standing, &r.Retraction
	}
	return nil, nil
}
