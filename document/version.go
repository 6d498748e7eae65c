package document

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// Known is what Withdraw needs to know of the graph.
type Known struct {
	// Stands reports whether a source is not retracted.
	Stands func(source string) bool
	// Kind returns the kind of the entity with the id, or "" if there is none. Withdraw asks for DisputedIDs.
	Kind func(id string) string
}

// DisputedIDs returns the disputed values of fields that name entities, which may be ids.
func DisputedIDs(record model.Record) (ids []string) {
	model.EachFact(record, func(id string, fact *model.FactBase) {
		fields := fieldsOf(record, id)
		for _, d := range fact.Disputes {
			if f, ok := model.FieldNamed(fields, d.Field); ok && f.HasID() {
				for _, v := range d.Values {
					ids = append(ids, v.Value)
				}
			}
		}
	})
	return ids
}

// goesWith has the fields whose values can no longer be true where that of another field of the same fact changes: the place is that of
// the city, and the hour that of the day on the place's clock. The last day goes with the first: whether it still fits depends on which
// versions of the first were taken before.
var goesWith = map[string][]string{
	"country":       {"city", "place", "venue", "timeZone", "startsAt"},
	"city":          {"place", "venue"},
	"place":         {"city", "venue", "timeZone", "startsAt"},
	"start":         {"startsAt", "end"},
	"forum":         {"forumBasis"},
	"forumRelation": {"forumBasis"},
	"meeting":       {"position"},
	"speaker":       {"speakerNamedAs", "speakerTitle", "speakerIdentifiedBy"},
	"office":        {"title"},
	"of":            {"title"},
}

// versions puts versions that other sources give in place of the own values of a fact that rest on a retracted source alone.
type versions struct {
	record model.Record
	prefix string // of the paths of problems of the fact
	fields []model.Field
	fact   *model.FactBase
	before []model.Dispute // as they were with the source
	givers []string        // sources that tell of the fact and so may have given the own values, with the source
	source string
	known  Known
}

// take takes the place of each own value that may be that of the source, and of no other source that stands, by the first version in
// order that a standing source gives. It reports whether it changed anything. A field that makes the record
// invalid keeps its value.
//
// Whether a value is lost depends on the sources that are gone, and not on their order: while a source tells of the fact, it may have
// given the value, unless it gives another one. Values that cannot be true any more are emptied, even where sources differ on them;
// then a version of these takes the place once every source that is left gives one.
func (v *versions) take() bool {
	if len(v.before) == 0 {
		return false
	}
	saved, disputes := v.save(), v.fact.Disputes
	wrong, _ := Validate("", v.record)
	var kept []string // fields that keep their values
	for {
		taken := v.takeBut(kept)
		if len(taken) == 0 || v.clearWrong(wrong) {
			return len(taken) > 0
		}
		v.restore(saved, disputes)
		kept = append(kept, v.wrongOf(taken, kept, wrong, saved, disputes))
	}
}

// wrongOf returns the first of the fields in taken without which the others give a valid record, or the last one if there is none. The
// record stays as it is.
func (v *versions) wrongOf(taken, kept []string, wrong []Problem, saved []reflect.Value, disputes []model.Dispute) string {
	for _, name := range taken {
		v.takeBut(append(slices.Clip(kept), name))
		isValid := v.clearWrong(wrong)
		v.restore(saved, disputes)
		if isValid {
			return name
		}
	}
	return taken[len(taken)-1]
}

// takeBut takes the place of the lost values of all fields but some, and returns the names of the fields.
func (v *versions) takeBut(kept []string) []string {
	taken := v.takeLost(nil, kept)
	for _, name := range taken {
		v.clear(goesWith[name], taken)
		if name == "mode" && isRemote(v.record) {
			v.clearAll(fieldsOfPlace)
		}
		if statement, isStatement := v.record.(*model.Statement); isStatement && name == "meeting" && statement.Question != nil {
			question := *statement.Question
			question.Position = nil
			statement.Question = &question
		}
	}
	return v.takeLost(taken, kept)
}

func (v *versions) restore(saved []reflect.Value, disputes []model.Dispute) {
	for i, f := range v.fields {
		if !f.IsDerived() {
			reflect.ValueOf(f.Value.Address()).Elem().Set(saved[i])
		}
	}
	v.fact.Disputes = disputes
}

// takeLost takes the place of the values that are lost, but for the fields in taken and in kept, and returns taken with the names of the
// fields.
func (v *versions) takeLost(taken, kept []string) []string {
	for _, d := range v.before {
		f, ok := model.FieldNamed(v.fields, d.Field)
		if ok && !slices.Contains(taken, f.Name) && !slices.Contains(kept, f.Name) && v.isLost(f, d) && v.takeFirst(f) {
			taken = append(taken, f.Name)
		}
	}
	return taken
}

// isLost reports whether the own value of a disputed field is lost with the source. It may be of each source that gives it as a
// version, and of each that tells of the fact and gives no other version. A version that the field cannot have, such as words in place
// of a date, may be the own value in other words.
func (v *versions) isLost(f model.Field, d model.Dispute) bool {
	own, isOne := textOf(f)
	if !isOne {
		return false
	}
	isHolder, isOther := map[string]bool{}, map[string]bool{}
	for _, version := range d.Values {
		is := isHolder
		if version.Value != own && v.fits(f, version.Value) {
			is = isOther
		}
		for _, source := range affirming(version.Citations) {
			is[source] = true
		}
	}
	for _, source := range v.givers {
		isHolder[source] = isHolder[source] || !isOther[source]
	}
	for holder, is := range isHolder {
		if is && holder != v.source && v.known.Stands(holder) {
			return false
		}
	}
	return own == "" || isHolder[v.source]
}

// isSettled reports whether a dispute is none any more, because the only value left is that of the fact. One whose only value is another
// stays, so that a reader sees it. One that goes with another field stays while that is in dispute: who gives the value matters once more
// if that field changes. One stays also if a source of the value is cited as one that denies the fact, or only announces
// what it says was held: nothing else says what it gives.
func (v *versions) isSettled(d model.Dispute) bool {
	saysOther := func(c model.Citation) bool {
		return (c.Stance == model.StanceDenies || c.Stance == model.StanceAnnounces && d.Field == "status") &&
			slices.Contains(affirming(d.Values[0].Citations), c.Source)
	}
	leads := func(other model.Dispute) bool {
		return slices.Contains(goesWith[other.Field], d.Field) && !v.isOneValue(other)
	}
	return v.isOneValue(d) && !slices.ContainsFunc(v.fact.Citations, saysOther) && !slices.ContainsFunc(v.fact.Disputes, leads)
}

func (v *versions) isOneValue(d model.Dispute) bool {
	f, ok := model.FieldNamed(v.fields, d.Field)
	if !ok || len(d.Values) != 1 {
		return false
	}
	own, isOne := textOf(f)
	return isOne && own == d.Values[0].Value
}

// takeFirst sets a field to the first version that a standing source gives.
func (v *versions) takeFirst(f model.Field) (isSet bool) {
	for _, d := range v.fact.Disputes {
		if d.Field != f.Name {
			continue
		}
		for _, version := range d.Values {
			if slices.ContainsFunc(affirming(version.Citations), v.known.Stands) && v.set(f, version.Value) {
				return true
			}
		}
	}
	return false
}

// citeVersions cites for the fact the standing sources of some versions that are not cited, as the versions do: they tell of it, also when
// the dispute is none any more. It does not cite a source that denies the fact.
func (v *versions) citeVersions(cited []string, isOne func(model.Dispute, model.DisputedValue) bool) {
	cited = append(slices.Clip(cited), denying(v.fact.Citations)...)
	for _, d := range v.fact.Disputes {
		for _, version := range d.Values {
			if !isOne(d, version) {
				continue
			}
			for _, c := range version.Citations {
				if c.Stance != model.StanceDenies && v.known.Stands(c.Source) && !slices.Contains(cited, c.Source) {
					v.fact.Citations = append(slices.Clip(v.fact.Citations), c)
					cited = append(cited, c.Source)
				}
			}
		}
	}
}

// fits reports whether the field can have a value.
func (v *versions) fits(f model.Field, text string) bool {
	value := reflect.ValueOf(f.Value.Address()).Elem()
	saved := reflect.ValueOf(value.Interface())
	isSet := v.set(f, text)
	value.Set(saved)
	return isSet
}

// set sets a field, if it can have the value. It never names a record of the same kind: that may lead in a circle.
func (v *versions) set(f model.Field, text string) bool {
	switch at := f.Value.Address().(type) {
	case **int:
		n, err := strconv.Atoi(text)
		if err != nil || n < 1 {
			return false
		}
		*at = &n
		return true
	case **bool:
		is, err := strconv.ParseBool(text)
		if err == nil {
			*at = &is
		}
		return err == nil
	case *bool:
		is, err := strconv.ParseBool(text)
		if err == nil {
			*at = is
		}
		return err == nil
	}
	value, isText := f.Value.(model.Text)
	switch {
	case !isText || text == "" || f.Name == "id" || f.Name == "standing":
		return false
	case f.HasID():
		kind := v.known.Kind(text)
		if !slices.Contains(f.Kinds, kind) || kind == model.KindOf(v.record).Name {
			return false
		}
		value.Set(text)
		return true
	}
	before, form := value.Get(), &validator{}
	value.Set(text)
	form.checkNUL("", text)
	form.checkForm("", value)
	if len(form.problems) > 0 {
		value.Set(before)
		return false
	}
	if instant, isInstant := f.Value.(model.InstantValue); isInstant {
		canonicalInstant(instant.At)
	}
	return true
}

// clear empties fields, but not those that were taken from a version.
func (v *versions) clear(names, taken []string) {
	for _, name := range names {
		if !slices.Contains(taken, name) {
			v.empty(name)
		}
	}
}

// clearAll empties fields that the record cannot have any more, and drops their disputes: no version of them can hold.
func (v *versions) clearAll(names []string) {
	for _, name := range names {
		v.empty(name)
	}
	v.fact.Disputes = slices.DeleteFunc(slices.Clone(v.fact.Disputes), func(d model.Dispute) bool { return slices.Contains(names, d.Field) })
}

func (v *versions) empty(name string) {
	if f, ok := model.FieldNamed(v.fields, name); ok {
		reflect.ValueOf(f.Value.Address()).Elem().SetZero()
	}
}

// clearWrong empties fields that do not fit the values that were taken, such as an end before the start. It reports whether the record
// is valid then, but for the problems that it had before.
func (v *versions) clearWrong(before []Problem) bool {
	for range v.fields {
		problems, _ := Validate("", v.record)
		at := slices.IndexFunc(problems, func(p Problem) bool { return !slices.Contains(before, p) })
		if at < 0 {
			return true
		}
		name, _, _ := strings.Cut(strings.TrimPrefix(problems[at].Path, v.prefix+"."), ".")
		name, _, _ = strings.Cut(name, "[")
		f, ok := model.FieldNamed(v.fields, name)
		if !ok || f.IsRequired || f.Preset != "" || f.Value.IsEmpty() {
			return false
		}
		if _, isOne := textOf(f); !isOne {
			return false
		}
		v.empty(name)
	}
	return false
}

func (v *versions) save() []reflect.Value {
	saved := make([]reflect.Value, len(v.fields))
	for i, f := range v.fields {
		if !f.IsDerived() {
			saved[i] = reflect.ValueOf(reflect.ValueOf(f.Value.Address()).Elem().Interface())
		}
	}
	return saved
}

// textOf returns the value of a field as disputes write it. isOne is false for a list.
func textOf(f model.Field) (text string, isOne bool) {
	switch at := f.Value.Address().(type) {
	case **int:
		if *at == nil {
			return "", true
		}
		return strconv.Itoa(**at), true
	case **bool:
		if *at == nil {
			return "", true
		}
		return strconv.FormatBool(**at), true
	case *bool:
		return strconv.FormatBool(*at), true
	}
	value, isText := f.Value.(model.Text)
	if !isText {
		return "", false
	}
	return value.Get(), true
}

// affirming returns the sources of citations that do not deny.
func affirming(citations []model.Citation) (sources []string) {
	for _, c := range citations {
		if c.Stance != model.StanceDenies {
			sources = append(sources, c.Source)
		}
	}
	return sources
}

// denying returns the sources of citations that deny.
func denying(citations []model.Citation) (sources []string) {
	for _, c := range citations {
		if c.Stance == model.StanceDenies {
			sources = append(sources, c.Source)
		}
	}
	return sources
}
