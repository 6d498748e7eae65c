package store

import (
	"cmp"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// origin is where a list takes its elements from.
type origin struct {
	match string // binds n, and places below where the filter comes between
	// places binds edge and tie.
	places string
	// isRoot: match is a label alone, so that the filter can come directly behind it, where indexes serve it.
	isRoot bool
	// start replaces match: the filter names ids to start at.
	start string
	// index is a hint of the index to use: conditions of the filter may ask for another.
	index string
	// isDated: the filter holds for nothing without a first day.
	isDated bool
	// until is the last day on which a meeting begins that fulfils the filter, in Cypher; empty for any.
	until string
}

// root is the beginning of a list of everything of a kind.
var root = regexp.MustCompile(`^MATCH \(n:(\w+)\)(?:\n(WITH .*))?$`)

const placesOfEntities = "WITH n, null AS edge, n.id AS tie"

// setOrigin sets where the list takes its elements from, and which of them, for a filter that was compiled to a predicate.
func (l *List) setOrigin(predicate string, compiled *filterCompiler) {
	l.counts.parts = compiled.counts.parts
	l.where = l.counts.and(predicate)
	holes := map[string]string{"Where": cmp.Or(l.where, "true"), "Occasion": l.counts.one(), "Meetings": "true"}
	if compiled.meetings != nil {
		holes["Meetings"] = "kind <> 'MEETING' OR " + compiled.meetings.predicate("n")
		holes["Occasion"] = compiled.meetings.one("n")
	}
	if strings.Contains(cypher[l.name], "{{.Where}}") {
		l.where = ""
	}
	l.from = originOf(filled(l.name, holes))
	l.from.until = compiled.until
	l.from.isDated = compiled.isDated && !l.countsOccasions() // an occasion without a day may have a part with one
	if compiled.asksForRetracted {
		l.from.includeRetracted()
	}
	if first := compiled.first(); first != nil && l.from.isRoot {
		l.from.start, l.where = first.match, strings.Replace(l.where, first.condition, first.rest, 1)
	}
}

// originOf returns the origin that the text of a list in lists.cypher describes.
func originOf(text string) origin {
	if parts := root.FindStringSubmatch(text); parts != nil {
		return origin{match: "MATCH (n:" + parts[1] + ")", places: cmp.Or(parts[2], placesOfEntities), isRoot: true}
	}
	if strings.Contains(text, "AS edge") || strings.Contains(text, " edge,") {
		return origin{match: text}
	}
	return origin{match: text, places: placesOfEntities}
}

// factOfList matches the pattern from which a list takes its facts.
var factOfList = regexp.MustCompile(`\(n:(` + strings.Join(factKinds, "|") + `)\b`)

// includeRetracted makes retracted facts a part of the list.
func (o *origin) includeRetracted() {
	o.match = factOfList.ReplaceAllString(o.match, "(n:$1|"+retracted+"$1")
}

// label returns the label of a root, or several with | between.
func (o *origin) label() string {
	return strings.TrimSuffix(strings.TrimPrefix(o.match, "MATCH (n:"), ")")
}

// elements returns Cypher that binds n, edge and tie to the elements for which the conditions hold.
func (o *origin) elements(conditions ...string) string {
	where := strings.Join(slices.DeleteFunc(conditions, func(c string) bool { return c == "" }), "\nAND ")
	switch {
	case o.start != "":
		where = strings.TrimSuffix("n:"+o.label()+"\nAND "+where, "\nAND ")
		return o.start + "\nWITH DISTINCT n\nWHERE " + where + "\n" + o.places
	case where == "":
		return strings.TrimSuffix(o.match+"\n"+o.places, "\n")
	case o.isRoot:
		return o.match + "\n" + o.index + "WHERE " + where + "\n" + o.places
	}
	return strings.TrimSuffix(o.match+"\n"+o.places, "\n") + "\nWITH n, edge, tie\nWHERE " + where
}

// countsOccasions reports whether the elements of the list are occasions, which are found by their parts too.
func (l *List) countsOccasions() bool { return l.counts.applies && l.counts.parts == "" }

// elements returns Cypher that binds n, edge and tie to the elements of the list.
func (l *List) elements(from origin) string {
	switch {
	case !l.countsOccasions():
		return from.elements(l.where)
	case from.isRoot && l.where == "" && from.start == "":
		return from.elements(block("is an occasion"))
	}
	places := from.places
	if !from.isRoot {
		places = placesOfEntities
	}
	from.places = "WITH n, null AS edge, null AS tie"
	return from.elements(l.where) + "\nWITH DISTINCT " + block("occasion") + " AS n\n" + places
}

// whereByIndex returns the condition on an element of a list that is read in the order of an index.
func (l *List) whereByIndex(isDated bool) string {
	switch {
	case !l.countsOccasions():
		return l.where
	case l.where == "":
		return block("is an occasion")
	}
	until := ""
	if isDated && l.from.until != "" {
		until = fmt.Sprintf("n.firstDay <= CASE WHEN latest > %s THEN latest ELSE %[1]s END\nAND ", l.from.until)
	}
	return until + block("is an occasion") + "\nAND " + filled("or a part", map[string]string{"Where": l.where, "Part": over("part", l.where)})
}

// top returns Cypher that binds n, edge, tie and the keys by which they are sorted to the first elements beyond the cursors, one more
// than the page has. Its parameters are those of Values.
func (l *List) top() (text string, names []string) {
	keys := make([]string, len(l.keys))
	names = make([]string, len(l.keys), len(l.keys)+1)
	for i, key := range l.keys {
		keys[i], names[i] = key.text, fmt.Sprintf("k%d", i)
	}
	names = append(names, "tie")
	var beyond []string
	if l.after != nil {
		beyond = append(beyond, l.beyond(names, "after", false))
	}
	if l.before != nil {
		beyond = append(beyond, l.beyond(names, "before", true))
	}
	var q strings.Builder
	if property, missing, ok := l.indexed(); ok {
		l.writeByIndex(&q, property, missing, keys, names, beyond)
	} else {
		l.writeTop(&q, l.elements(l.from), keys, names, beyond)
	}
	return q.String(), names
}

// Values returns the parameters of a page.
func (l *List) Values() map[string]any {
	params := make(map[string]any, 1+len(l.params)+len(l.after)+len(l.before))
	maps.Copy(params, l.params)
	params["limit"] = l.size + 1
	for i, key := range l.after {
		params["after"+strconv.Itoa(i)] = key
	}
	for i, key := range l.before {
		params["before"+strconv.Itoa(i)] = key
	}
	return params
}

// pageQuery returns the Cypher that reads one page for each parent.
func (l *List) pageQuery() (string, map[string]any) {
	top, names := l.top()
	var q strings.Builder
	q.WriteString("UNWIND $parents AS parent\nCALL (parent) {\n" + top)
	if len(l.kinds) == 1 {
		fmt.Fprintf(&q, "WITH edge, [%s] AS keys, %s AS card\n", strings.Join(names, ", "), card(l.kinds[0]))
	} else {
		fmt.Fprintf(&q, "WITH n, edge, [%s] AS keys\n%s\n", strings.Join(names, ", "), cardOf(l.kinds))
	}
	q.WriteString("RETURN collect([keys, card, edge]) AS items\n}\nRETURN parent AS key, items AS value")
	return q.String(), l.Values()
}

// writeTop writes what finds the first elements beyond the cursors.
func (l *List) writeTop(q *strings.Builder, elements string, keys, names, beyond []string) {
	vars := []string{"n", "edge", "tie"}
	for i, key := range keys {
		vars = append(vars, key+" AS "+names[i])
	}
	fmt.Fprintf(q, "%s\nWITH %s\n", elements, strings.Join(vars, ", "))
	if len(beyond) > 0 {
		fmt.Fprintf(q, "WHERE %s\n", strings.Join(beyond, "\nAND "))
	}
	l.writeOrder(q, names)
}

func (l *List) writeOrder(q *strings.Builder, names []string) {
	orderBy := make([]string, len(names))
	for i, name := range names {
		orderBy[i] = name + direction((i < len(l.keys) && l.keys[i].descending) != l.backward)
	}
	fmt.Fprintf(q, "ORDER BY %s\nLIMIT $limit\n", strings.Join(orderBy, ", "))
}

// indexed returns the property with an index by which the list is sorted first, and the key of what does not have it. ok is
// false where the index does not help: it has no retracted facts, and the last places of a list by day have no day.
func (l *List) indexed() (property, missing string, ok bool) {
	first := l.keys[0]
	if first.text == "n.sequence" {
		return first.text, "", true
	}
	missing, isDay := strings.CutPrefix(first.text, "coalesce(n.firstDay, ")
	missing = strings.TrimSuffix(missing, ")")
	fromTheEnd := l.backward && (l.before == nil || fmt.Sprintf("'%v'", l.before[0]) == missing)
	if !isDay || !l.from.isRoot || l.from.start != "" || strings.Contains(l.from.label(), "|") || fromTheEnd {
		return "", "", false
	}
	return "n.firstDay", missing, true
}

// writeByIndex writes what finds the first elements beyond the cursors in the order of an index, which ends when there are
// enough. Those without the property are not in it, and are read where it has too few.
func (l *List) writeByIndex(q *strings.Builder, property, missing string, keys, names, beyond []string) {
	keys[0] = property
	if missing == "" {
		l.writeTop(q, l.from.elements(l.seek(property), l.whereByIndex(true)), keys, names, beyond)
		return
	}
	fields := make([]string, len(names))
	places := make([]string, len(names))
	for i, name := range names {
		fields[i], places[i] = name+": "+name, "place."+name+" AS "+name
	}
	scope := ""
	if l.countsOccasions() && l.from.until != "" {
		q.WriteString(filled("latest occasion by its parts", map[string]string{"Part": over("part", l.where)}) + "\n")
		scope = "latest"
	}
	fmt.Fprintf(q, "CALL (%s) {\n", scope)
	from := l.from
	from.index = fmt.Sprintf("USING INDEX n:%s(%s)\n", from.label(), strings.TrimPrefix(property, "n."))
	l.writeTop(q, from.elements(l.seek(property), l.whereByIndex(true)), keys, names, beyond)
	fmt.Fprintf(q, "RETURN collect({n: n, %s}) AS found\n}\n", strings.Join(fields, ", "))
	place := "place.n AS n, null AS edge, " + strings.Join(places, ", ")
	if l.backward || l.from.isDated {
		fmt.Fprintf(q, "UNWIND found AS place\nWITH %s\n", place)
	} else {
		all := "n, edge, " + strings.Join(names, ", ")
		fmt.Fprintf(q, "CALL (found) {\nUNWIND found AS place\nRETURN %s\nUNION ALL\n"+
			"UNWIND CASE WHEN size(found) < $limit THEN [1] ELSE [] END AS isShort\n", place) // without a row, nothing is matched
		keys[0] = missing
		l.writeTop(q, l.from.elements(property+" IS NULL", l.whereByIndex(false)), keys, names, beyond)
		fmt.Fprintf(q, "RETURN %s\n}\nWITH %[1]s\n", all)
	}
	l.writeOrder(q, names)
}

// seek returns the predicate of beyond for the first key alone, which is a property, in a form that its index serves.
func (l *List) seek(property string) string {
	var conditions []string
	for _, bound := range []struct {
		param    string
		isGiven  bool
		isBefore bool
	}{{"after0", l.after != nil, false}, {"before0", l.before != nil, true}} {
		if bound.isGiven {
			operator := ">="
			if l.keys[0].descending != bound.isBefore {
				operator = "<="
			}
			conditions = append(conditions, property+" "+operator+" $"+bound.param)
		}
	}
	return cmp.Or(strings.Join(conditions, " AND "), property+" IS NOT NULL")
}

// beyond returns the predicate of keyset paging: what comes after (or before) the element with the given keys.
func (l *List) beyond(names []string, prefix string, before bool) string {
	var alternatives []string
	for i, name := range names {
		param := fmt.Sprintf("%s%d", prefix, i)
		operator := ">"
		if (i < len(l.keys) && l.keys[i].descending) != before {
			operator = "<"
		}
		var equal strings.Builder
		for j := range i {
			fmt.Fprintf(&equal, "%s = $%s%d AND ", names[j], prefix, j)
		}
		alternatives = append(alternatives, fmt.Sprintf("(%s%s %s $%s)", equal.String(), name, operator, param))
	}
	return "(" + strings.Join(alternatives, " OR ") + ")"
}

// aggregateQuery returns the Cypher that reads the whole list of each parent as one value.
func (l *List) aggregateQuery(value string) string {
	from := l.from
	if from.isRoot {
		from.places = "WITH n" // nothing else is read of what is only counted
	}
	return fmt.Sprintf("UNWIND $parents AS parent\nCALL (parent) {\n%s\nRETURN %s AS value\n}\nRETURN parent AS key, value",
		l.elements(from), value)
}

// countQuery returns the Cypher that counts the list of each parent.
func (l *List) countQuery() (string, map[string]any) { return l.aggregateQuery("count(*)"), l.params }

func direction(descending bool) string {
	if descending {
		return " DESC"
	}
	return ""
}
