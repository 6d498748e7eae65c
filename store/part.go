package store

import (
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// What follows gives package plan the pieces of Cypher of which it makes one text for a whole operation. A piece has variables of its own
// names, such as n and edge; those of package plan end in a number, so that the two never meet.

// Kinds returns the kinds of elements that the list may have.
func (l *List) Kinds() []string { return slices.Clone(l.kinds) }

// Elements returns Cypher that binds n, edge and tie to the elements of a page, in the order in which they are read and one more than
// the page has if there are more, and the names of the values by which they are sorted, for CursorOf. The list of an entity starts at
// the node in the variable of; that of Query ignores it. Parameters are those of Values, in the map with the name in params. Of what edge
// has, it may leave out everything but what is named in edge.
func (l *List) Elements(of, params string, edge []string) (text string, keys []string) {
	top, keys := l.top()
	if l.where == "" { // a condition may take anything of it, also by another name
		top = withEdge(top, edge)
	}
	if l.filter == "" {
		top = withCounterpart(top, edge)
	}
	return inside(below(of, top), params), keys
}

// edgeOfPage matches where a text makes a map of the properties of a relationship p, and what else is said of a place in a list.
var edgeOfPage = regexp.MustCompile(`\bp\{([^{}]*)\} AS edge\b`)

// edgeUsed matches what an order or a cursor takes from edge.
var edgeUsed = regexp.MustCompile(`\bedge\.(\w+)`)

// withEdge leaves out of edge what is not named: to read eleven properties of each participant took a fifth of the time of a page.
func withEdge(text string, named []string) string {
	named = withOrders(text, named)
	return edgeOfPage.ReplaceAllStringFunc(text, func(edge string) string {
		return "p{" + strings.Join(entriesNamed(edgeOfPage.FindStringSubmatch(edge)[1], named), ", ") + "} AS edge"
	})
}

// withOrders adds to the entries of edge that are named those by which a list is sorted.
func withOrders(text string, named []string) []string {
	for _, used := range edgeUsed.FindAllStringSubmatch(text, -1) {
		named = append(named, used[1])
	}
	return named
}

// entriesNamed returns those entries of a map in Cypher whose keys are named.
func entriesNamed(inside string, named []string) []string {
	return slices.DeleteFunc(partsOf(inside), func(entry string) bool {
		key, _, _ := strings.Cut(strings.TrimPrefix(entry, "."), ":")
		return !slices.Contains(named, key)
	})
}

// What a list of counterparts works out for each: all of it, and what follows from how many took part.
var (
	edgeOfCounterpart = regexp.MustCompile(`\{(\s*meetings: [^{}]*)\} AS edge\b`)
	sidesOfMeeting    = regexp.MustCompile(`COUNT \{[^{}]*\} AS sides\b`)
	aloneOfMeeting    = regexp.MustCompile(`count\(CASE WHEN\s[^{}]*?THEN 1 END\) > 0 AS alone\b`)
)

// withCounterpart leaves out of what a list of counterparts works out what is not named: to count the participants of each meeting takes a
// quarter of the db hits.
func withCounterpart(text string, named []string) string {
	named = withOrders(text, named)
	parts := edgeOfCounterpart.FindStringSubmatch(text)
	if parts == nil {
		return text
	}
	text = edgeOfCounterpart.ReplaceAllLiteralString(text, "{"+strings.Join(entriesNamed(parts[1], named), ", ")+"} AS edge")
	if !slices.Contains(named, "bilateral") {
		text = aloneOfMeeting.ReplaceAllLiteralString(text, "false AS alone")
		if !slices.Contains(named, "strength") {
			text = sidesOfMeeting.ReplaceAllLiteralString(text, "0 AS sides")
		}
	}
	return text
}

// partsOf returns the entries of a map in Cypher.
func partsOf(inside string) (entries []string) {
	depth, begin := 0, 0
	for i, c := range inside + "," {
		switch {
		case c == '(':
			depth++
		case c == ')':
			depth--
		case c == ',' && depth == 0:
			entries = append(entries, strings.TrimSpace(inside[begin:i]))
			begin = i + 1
		}
	}
	return entries
}

// Number returns Cypher that ends with RETURN and the number of the elements of the whole list; see Elements. Its parameters are those of
// Conditions.
func (l *List) Number(of, params string) (text string) {
	from := l.from
	if from.isRoot {
		from.places = "WITH n"
	}
	return inside(below(of, l.elements(from)), params) + "\nRETURN count(*)"
}

// Conditions returns the parameters of the whole list. They must not be changed.
func (l *List) Conditions() map[string]any { return l.params }

// Shape is what the Cypher of a list follows from: that of two lists with the same shape differs in parameters alone.
type Shape struct {
	name, orders, where     string
	from                    origin
	counts                  counting
	conditions              int // parameters of the filter
	backward, after, before bool
	ids, tenures            bool // whether the filter names entities, and tenures
}

// Shape returns the shape of the list.
func (l *List) Shape() Shape {
	return Shape{
		name: l.name, orders: l.orders, where: l.where, from: l.from, counts: l.counts, conditions: len(l.params),
		backward: l.backward, after: l.after != nil, before: l.before != nil,
		ids: len(l.IDs) > 0, tenures: slices.ContainsFunc(l.IDs, func(id IDArgument) bool { return id.IsTenure }),
	}
}

// parent matches where a list begins with the entity that has it.
var parent = regexp.MustCompile(`\((\w*):Entity \{id: parent\}\)`)

// below makes a list begin at a node, instead of at the id in parent.
func below(of, text string) string {
	if !strings.Contains(text, "parent") {
		return text
	}
	begin := ""
	text = parent.ReplaceAllStringFunc(text, func(node string) string {
		name := parent.FindStringSubmatch(node)[1]
		if name == "" {
			return "(" + of + ")"
		}
		begin += "WITH " + of + " AS " + name + "\n"
		return "(" + name + ")"
	})
	if strings.Contains(text, "parent") || strings.Count(begin, "WITH") > 1 {
		panic("store: a list does not begin with the entity that has it: " + text)
	}
	return begin + text
}

// parameter matches a parameter of a query.
var parameter = regexp.MustCompile(`\$([a-zA-Z]\w*)`)

// inside takes the parameters of a text from a map in a parameter.
func inside(text, params string) string {
	return parameter.ReplaceAllString(text, "$$"+params+".$1")
}

// Take returns the rows of a page, in the order of the list, of those that were read, and what comes after and before them.
func (l *List) Take(rows []any) (page []any, hasNext, hasPrev bool) {
	more := len(rows) > l.size
	if more {
		rows = rows[:l.size]
	}
	if l.backward {
		slices.Reverse(rows)
		return rows, l.before != nil, more
	}
	return rows, more, l.after != nil
}

// Cursors returns a function that makes the cursor of an element of its values for the keys of the list.
func (l *List) Cursors() func(keys []any) string {
	digest := l.digest()
	return func(keys []any) string { return cursor{List: digest, Keys: keys}.encode() }
}

// Labels returns the condition on the labels of a node of one of some kinds: Forum|RetractedForum.
func Labels(kinds ...string) string {
	with := make([]string, len(kinds))
	for i, kind := range kinds {
		with[i] = withRetracted(kind)
	}
	return strings.Join(with, "|")
}

// Step returns the pattern of the relationship of a field from one node to another, both by the name of a variable. link is the name of
// the relationship, or empty. It is what cards read, too.
func Step(f model.Field, node, link, other string) string {
	return "(" + node + ")" + arrow(link, f.Pattern) + "(" + other + labels(f) + ")"
}

// Links returns the pattern of a list that relationships hold: from a node to the entities that its elements name.
func Links(f model.Field, node, link, other string) string {
	return "(" + node + ")" + arrow(link, f.Pattern) + "(" + other + labels(f.Value.(model.List).Example()[0]) + ")"
}

// OrderOf returns what an inverse field is ordered by, over a node.
func OrderOf(f model.Field, other string) string {
	return variableX.ReplaceAllLiteralString(f.OrderBy, other)
}

var variableX = regexp.MustCompile(`\bx\b`)

// Details returns the pattern from a node to those that hold the elements of a list, and on to the entity that each must have; end is the
// name of the field that leads there, or empty.
func Details(f model.Field, node, detail, of string) (pattern, end string) {
	elements := f.Value.(model.List).Example()
	pattern = "(" + node + ")" + arrow("", f.Pattern) + "(" + detail + ":" + withRetracted(f.Detail) + ")"
	for _, required := range elements {
		if required.IsRequired && required.HasID() && !required.Pattern.IsZero() {
			return pattern + arrow("", required.Pattern) + "(" + of + labels(required) + ")", required.Name
		}
	}
	return pattern, ""
}

// EndsOfTenure returns the match of the leader of a tenure and of the side whose office it is, as its card has it.
func EndsOfTenure(tenure, leader, side string) string {
	of, _ := model.FieldNamed((&model.Tenure{}).Fields(), "of")
	return "MATCH (" + leader + ":Leader)-[:HELD]->" + Step(of, tenure, "", side)
}

// OfficeOf returns the matches of the tenure in which a participant takes part, and of the side whose office it is, or of neither. edge is
// the variable with the edge of the participant.
func OfficeOf(edge, tenure, side string) string {
	of, _ := model.FieldNamed((&model.Tenure{}).Fields(), "of")
	return "OPTIONAL MATCH (" + tenure + ":Detail {key: " + edge + ".office})\nOPTIONAL MATCH " + Step(of, tenure, "", side)
}

// CountryByCode returns Cypher that binds node to the country with a code of any kind, in the variable key.
func CountryByCode(node string) string { return over(node, block("country by code")) }

// KindOf returns an expression for the kind of a node in a variable, or null. It takes the parameter kinds, see AllKinds.
func KindOf(node string) string { return over(node, block("kind of n")) }

// AllKinds returns the names of all kinds of entities.
func AllKinds() []string { return slices.Clone(kinds) }

// Answer runs the Cypher of a whole operation, which InOneMap made and which returns one row, and returns the values of the row. Errors are
// *model.Error.
func (s *Store) Answer(ctx context.Context, text string, params map[string]any) ([]any, error) {
	records, err := s.send(ctx, "Operation", text, map[string]any{"p": params})
	if err != nil {
		return nil, err
	}
	if len(records) != 1 {
		return nil, s.publicError(ctx, "Operation", fmt.Errorf("an operation has %d rows", len(records)))
	}
	return records[0].Values, nil
}
