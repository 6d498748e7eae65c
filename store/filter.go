package store

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// plainTexts are the filter fields whose strings are not ids of entities.
var plainTexts = []string{
	"code", "region", "subregion", "lang", "kinds", "identifiedBy", "speakerIdentifiedBy", "namedAs", "timeZone",
}

// IDArgument is an id that an argument names, with its path for messages: where.participants.all[0].
type IDArgument struct {
	Path string
	ID   string
	// IsTenure: the id is that of a tenure, not of an entity.
	IsTenure bool
	// Kinds are those of which an entity can fulfil the condition; empty for all.
	Kinds []string

	param *string // the id in the parameters of the list
}

// ReplaceMerged replaces ids that were merged: now has the current id for each of IDs. Call it before reading the list. Cursors
// do not change, so that paging continues after a merge.
func (l *List) ReplaceMerged(now []string) {
	for i, argument := range l.IDs {
		if *argument.param != now[i] {
			*argument.param = now[i]
			l.Key += "\x00" + argument.Path + " " + now[i]
		}
	}
}

// filterCompiler turns a filter of the schema into a Cypher predicate. The text depends only on which conditions are
// given; every value becomes a parameter.
type filterCompiler struct {
	params map[string]any
	ids    []IDArgument
	// asksForRetracted: the list may have retracted facts.
	asksForRetracted bool

	counts       counting
	isDated      bool   // nothing without a first day fulfils the filter
	until        string // the parameter with the last day on which what fulfils the filter begins; empty for any
	starts       []start
	alternatives int // how many or and not the condition is within

	meetings *Meetings // conditions on the meetings of a timeline, before they become occasions
	named    []string  // the names of all conditions
}

// maxFilterDepth is how deep and, or and not may be nested. Neo4j needs minutes to plan a thousand of them.
const maxFilterDepth = 15

// compile returns the predicate for a pointer to a filter struct; path names the argument in errors. A condition that is
// null is left out, because typed clients send null for fields that their user did not fill in. In a not it is refused, because
// there one condition less would exclude more.
func (c *filterCompiler) compile(filter any, path string, isNegated bool) (string, error) {
	if strings.Count(path, ".") > maxFilterDepth {
		return "", model.Errorf(model.CodeLimitExceeded, "and, or and not are nested more than %d deep in a filter.", maxFilterDepth)
	}
	v := reflect.ValueOf(filter).Elem()
	name := v.Type().Name()
	var clauses []string
	joint, together := joints[name], map[string]any{}
	for i := range v.NumField() {
		field, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		value, isSet := omittable(v.Field(i))
		if !isSet || value.IsNil() && !isNegated && field != "during" && field != "within" {
			continue
		}
		at := strings.TrimPrefix(path+"."+field, ".")
		if err := checkGiven(value, at); err != nil {
			return "", err
		}
		if field == "parts" {
			if err := c.setParts(value, at, strings.ContainsAny(path, ".[")); err != nil {
				return "", err
			}
			clauses = append(clauses, "true")
			continue
		}
		if meetings, ok := value.Interface().(*model.MeetingFilter); ok && name == "TimelineFilter" {
			if err := c.askMeetings(meetings, at); err != nil {
				return "", err
			}
			clauses = append(clauses, "true")
			continue
		}
		if joint.has(field) {
			joint.add(together, field, c.operand(idsIn(name, field), nil, value, at))
			continue
		}
		clause, err := c.clause(name, field, value, at, isNegated)
		if err != nil {
			return "", err
		}
		clauses = append(clauses, clause)
	}
	if err := joint.check(together, path); err != nil {
		return "", err
	}
	if len(together) > 0 {
		clauses = append(clauses, c.predicate(blockCondition(joint.block), together, isNegated))
	}
	if len(clauses) == 0 {
		return "", model.Errorf(model.CodeBadUserInput, "%s is an empty filter: give at least one condition, or leave it out.", path)
	}
	return "(" + strings.Join(clauses, "\nAND ") + ")", nil
}

func (c *filterCompiler) clause(filter, field string, value reflect.Value, at string, isNegated bool) (string, error) {
	switch {
	case field == "and" || field == "or":
		if field == "or" {
			c.alternatives++
			defer func() { c.alternatives-- }()
		}
		parts := make([]string, value.Len())
		for i := range parts {
			var err error
			if parts[i], err = c.compile(value.Index(i).Interface(), fmt.Sprintf("%s[%d]", at, i), isNegated); err != nil {
				return "", err
			}
		}
		return "(" + strings.Join(parts, "\n"+strings.ToUpper(field)+" ") + ")", nil
	case field == "not":
		c.alternatives++
		defer func() { c.alternatives-- }()
		inner, err := c.compile(value.Interface(), at, true)
		return "NOT " + inner, err
	case value.Kind() == reflect.Pointer && value.Elem().Kind() == reflect.Struct:
		return c.operators(filter, field, value, at, isNegated)
	case field == "standing":
		c.asksForRetracted = c.asksForRetracted || slices.Contains(value.Interface().([]model.Standing), model.StandingRetracted)
	}
	return c.predicate(mustConditionOf(filter, field), c.operand(idsIn(filter, field), kindsNamed(filter, field), value, at), isNegated), nil
}

// condition is the Cypher of a condition of a filter, and its name in filters.cypher and starts.cypher.
type condition struct {
	name string
	with func(value string) string // the text, with the name of a parameter as its value
}

func blockCondition(name string) condition {
	return condition{name, func(value string) string { return filled(name, map[string]string{"Value": value}) }}
}

// conditionOf returns the block of a condition of a filter, or what follows from the description of the field with its name.
func conditionOf(filter, field string) (_ condition, ok bool) {
	for _, name := range []string{filter + "." + field, elementFilter(filter) + "." + field, field} {
		if _, ok := cypher[name]; ok {
			return blockCondition(name), true
		}
	}
	f, ok := conditionField(elementFilter(filter), field)
	start, end := "n."+f.Property+" IN ", ""
	if !f.IsProperty() {
		start, end = "EXISTS { (n)"+arrow("", f.Pattern)+"(x:"+strings.Join(f.Kinds, "|")+") WHERE x.id IN ", " }"
	}
	return condition{filter + "." + field, func(value string) string { return start + value + end }}, ok
}

// elementFilter returns the filter whose conditions those of another are: a counterpart is found by meetings.
func elementFilter(filter string) string {
	if filter == "CounterpartFilter" {
		return "MeetingFilter"
	}
	return filter
}

// mustConditionOf is conditionOf for a condition that the schema has. It panics if nothing says what it means.
func mustConditionOf(filter, field string) condition {
	found, ok := conditionOf(filter, field)
	if !ok {
		panic("store: no Cypher block for " + filter + "." + field)
	}
	return found
}

// conditionField returns the field that a condition of a filter such as MeetingFilter is named after, if it is a text or names
// entities.
func conditionField(filter, field string) (f model.Field, ok bool) {
	kind := model.KindNamed(strings.TrimSuffix(filter, "Filter"))
	if kind == nil {
		return model.Field{}, false
	}
	f, ok = model.FieldNamed(kind.New().Fields(), field)
	_, isText := f.Value.(model.Text)
	return f, ok && (isText && f.IsProperty() || f.HasID() && !f.Pattern.IsZero())
}

// operators compiles an object of operators, such as a TextFilter or a DateRange. All given operators must hold.
func (c *filterCompiler) operators(filter, field string, operand reflect.Value, at string, isNegated bool) (string, error) {
	v := operand.Elem()
	var clauses []string
	for i := range v.NumField() {
		operator, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		value, isSet := omittable(v.Field(i))
		if !isSet {
			continue
		}
		if err := checkGiven(value, at+"."+operator); err != nil {
			return "", err
		}
		kinds := kindsNamed(filter, field)
		if operator == "representing" {
			kinds = sideKinds
		}
		operandValue, err := operatorValue(operator, c.operand(idsInOperator(field, operator), kinds, value, at+"."+operator), at)
		if err != nil {
			return "", err
		}
		clauses = append(clauses, c.predicate(mustConditionOf(filter, field+"."+operator), operandValue, isNegated))
	}
	if len(clauses) == 0 {
		return "", model.Errorf(model.CodeBadUserInput, "%s is empty: give at least one of its operators, or leave it out.", at)
	}
	if from, to := c.dateRange(v); from > to {
		return "", model.Errorf(model.CodeBadUserInput, "%s ends before it starts: from is %s, to is %s.", at, from, to)
	}
	return strings.Join(clauses, "\nAND "), nil
}

// dateRange returns both ends of v, if it is a DateRange that has both.
func (*filterCompiler) dateRange(v reflect.Value) (from, to string) {
	if r, ok := v.Interface().(model.DateRange); ok && r.From.IsSet() && r.To.IsSet() {
		return r.From.Value().First(), r.To.Value().Last()
	}
	return "", ""
}

// predicate returns the block of a condition with a value as its parameter. A null result counts as false: WHERE treats it so by
// itself, NOT does not. Without NOT there is no coalesce, because it would keep an index from serving the condition.
func (c *filterCompiler) predicate(condition condition, value any, isNegated bool) string {
	name := fmt.Sprintf("f%d", len(c.params))
	c.params[name] = value
	c.named = append(c.named, condition.name)
	text := "(" + condition.with("$"+name) + ")"
	if isNegated {
		return "coalesce" + strings.TrimSuffix(text, ")") + ", false)"
	}
	if (condition.name == "during.to" || condition.name == "within.to") && c.alternatives == 0 {
		c.isDated, c.until = true, "$"+name
	}
	if _, ok := cypher["start."+condition.name]; ok && c.alternatives == 0 {
		first := start{
			rank: slices.Index(startOrder, condition.name), match: blockCondition("start." + condition.name).with("$" + name),
			condition: text, rest: "true",
		}
		switch {
		case slices.Contains(startsAtFirst, condition.name):
			first.rest = "(" + condition.with("$"+name+"[1..]") + ")"
		case slices.Contains(startsWide, condition.name):
			first.rest = text
		}
		c.starts = append(c.starts, first)
	}
	return text
}

// mentionKinds are the kinds of entities that an account of a meeting can mention.
var mentionKinds = new(model.AccountMention).Fields()[0].Kinds

// sideKinds are the kinds of entities that somebody can represent.
var sideKinds = []string{"Country", "Organization"}

// textKind says what the texts of a condition are.
type textKind int

const (
	plainText textKind = iota
	entityID           // of an entity that must exist
	tenureID           // of a tenure that must exist
)

// operand returns the value of a condition or an operator as a parameter, and collects ids of some kinds.
func (c *filterCompiler) operand(texts textKind, kinds []string, value reflect.Value, at string) any {
	if ids, ok := value.Interface().([]string); ok && texts != plainText {
		ids = slices.Clone(ids)
		for i, id := range ids {
			c.ids = append(c.ids, IDArgument{
				Path: fmt.Sprintf("%s[%d]", at, i), ID: id, IsTenure: texts == tenureID, Kinds: kinds, param: &ids[i],
			})
		}
		return ids
	}
	return plain(value)
}

// idsIn says what the texts of a field are. Filters of the journal also take ids of deleted entities.
func idsIn(filter, field string) textKind {
	switch {
	case filter == "ChangeFilter" || slices.Contains(plainTexts, field):
		return plainText
	case filter == "TenureFilter" && field == "ids":
		return tenureID
	}
	return entityID
}

// kindsNamed returns the kinds of the entities that a condition can name, or nil for all. With an id of another kind it holds for nothing,
// which would look like a fact.
func kindsNamed(filter, field string) []string {
	switch field {
	case "participants":
		return kindsIn("Participant")
	case "representing":
		return sideKinds
	case "citedBy":
		return []string{"Source"}
	case "collection":
		return []string{"Collection"}
	case "forumSeries":
		return []string{"ForumSeries"}
	case "account":
		return mentionKinds
	}
	kind := model.KindNamed(strings.TrimSuffix(elementFilter(filter), "Filter"))
	if kind == nil {
		return nil
	}
	if f, ok := model.FieldNamed(kind.New().Fields(), field); ok {
		return f.Kinds
	}
	return nil
}

// idsInOperator says what the texts of an operator of a condition are.
func idsInOperator(field, operator string) textKind {
	if field == "participants" || field == "account" && operator == "mentions" {
		return entityID
	}
	return plainText
}

func operatorValue(operator string, value any, at string) (any, error) {
	switch operator {
	case "words":
		return wholeWords(value.(string), at+".words")
	case "contains", "startsWith":
		folded := names.Fold(value.(string))
		if folded == "" {
			return nil, model.Errorf(model.CodeBadUserInput, "%s.%s is empty: give at least one character.", at, operator)
		}
		return folded, nil
	case "from":
		return model.Date(value.(string)).First(), nil
	case "to":
		return model.Date(value.(string)).Last(), nil
	}
	return value, nil
}

// omittable unwraps a graphql.Omittable.
func omittable(field reflect.Value) (value reflect.Value, isSet bool) {
	if !field.Interface().(interface{ IsSet() bool }).IsSet() { // most are not, and to call a method by its name takes long
		return value, false
	}
	results := field.MethodByName("ValueOK").Call(nil)
	return results[0], results[1].Bool()
}

// checkGiven refuses null and empty lists, which clients could mean as everything or as nothing.
func checkGiven(value reflect.Value, at string) error {
	if value.IsNil() {
		return model.Errorf(model.CodeBadUserInput, "%s is null: give a value, or leave it out.", at)
	}
	if value.Kind() == reflect.Slice && value.Len() == 0 {
		return model.Errorf(model.CodeBadUserInput, "%s is an empty list: give at least one value, or leave it out.", at)
	}
	return nil
}

// plain turns the model's string types, lists of them, numbers and booleans into what the driver takes.
func plain(value reflect.Value) any {
	if value.Kind() == reflect.Pointer {
		value = value.Elem()
	}
	switch value.Kind() {
	case reflect.String:
		return value.String()
	case reflect.Bool:
		return value.Bool()
	case reflect.Int:
		return value.Int()
	case reflect.Float64:
		return value.Float()
	}
	texts := make([]string, value.Len())
	for i := range texts {
		texts[i] = value.Index(i).String()
	}
	return texts
}
