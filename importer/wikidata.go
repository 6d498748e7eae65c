package importer

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// What Wikidata calls what is read of it.
const (
	propertyOffice     = "P39" // position held, of a person
	propertyHeadOfGov  = "P6"  // of a country or an organization
	propertyHeadOfSt   = "P35"
	qualifierStart     = "P580"
	qualifierEnd       = "P582"
	julianCalendar     = "Q1985786"
	precisionOfYear    = 9
	precisionOfDay     = 11
	lengthOfDay        = len("2006-01-02")
	wikidataListOffice = "offices" // of persons, by P39
	wikidataListHeads  = "heads"   // of countries and organizations, by P6 and P35
	wikidataListItems  = "items"   // with their labels
)

// qualifiersOfSide are those that say of which country or organization an office is: of, applies to jurisdiction, country.
var qualifiersOfSide = []string{"P642", "P1001", "P17"}

type members = map[string]any

var onlyItem = regexp.MustCompile(`^Q[1-9][0-9]*$`)

// isItem reports whether an object is an item as Wikidata exports it.
func isItem(of members) bool {
	id, _ := of["id"].(string)
	_, hasLabels := of["labels"].(members)
	_, hasClaims := of["claims"].(members)
	return onlyItem.MatchString(id) && (hasLabels || hasClaims)
}

// itemsIn returns the items of an object that is one, or that has them as Special:EntityData does; nil if there are none.
func itemsIn(of members) []members {
	if isItem(of) {
		return []members{of}
	}
	entities, _ := of["entities"].(members)
	var items []members
	for _, id := range slices.Sorted(maps.Keys(entities)) {
		if item, _ := entities[id].(members); isItem(item) {
			items = append(items, item)
		}
	}
	return items
}

// factsOf makes rows of items of Wikidata: one of each item with its labels, and one of each statement of an office. The column list says
// which it is. Cells that name somebody have the item before the label, if the file has that: "Q15031 Xi Jinping".
func factsOf(items []members, line int) []flat {
	labels := map[string]string{}
	for _, item := range items {
		labels[item["id"].(string)] = labelOf(item)
	}
	var all []flat
	for _, item := range items {
		id := item["id"].(string)
		row := flat{line: line, cells: map[string]string{"list": wikidataListItems, "item": id, "who": named(id, labels)}}
		for lang, text := range textsIn(item, "labels") {
			row.append("label."+lang, text)
		}
		all = append(all, row)
		for _, property := range []string{propertyOffice, propertyHeadOfSt, propertyHeadOfGov} {
			for _, statement := range statementsOf(item, property) {
				if row, isFact := officeOf(id, property, statement, labels); isFact {
					row.line = line
					all = append(all, row)
				}
			}
		}
	}
	return all
}

func named(id string, labels map[string]string) string {
	return strings.TrimSpace(id + " " + labels[id])
}

// labelOf returns the English label of an item, that of no language, or the first one.
func labelOf(item members) string {
	texts := textsIn(item, "labels")
	if first := slices.Sorted(maps.Keys(texts)); len(first) > 0 {
		return cmp.Or(texts["en"], texts["mul"], texts[first[0]])
	}
	return ""
}

func textsIn(item members, of string) map[string]string {
	texts := map[string]string{}
	all, _ := item[of].(members)
	for lang, one := range all {
		if text, isText := member(one, "value").(string); isText {
			texts[lang] = text
		}
	}
	return texts
}

// member returns a member of objects in each other, or nil.
func member(of any, names ...string) any {
	for _, name := range names {
		within, _ := of.(members)
		of = within[name]
	}
	return of
}

func statementsOf(item members, property string) []any {
	all, _ := member(item, "claims", property).([]any)
	return all
}

// officeOf makes the row of a statement of an office. A statement without a value, and one that Wikidata knows to be wrong, is no fact.
func officeOf(id, property string, statement any, labels map[string]string) (row flat, isFact bool) {
	value, _ := member(statement, "mainsnak", "datavalue", "value", "id").(string)
	rank, _ := member(statement, "rank").(string)
	if value == "" || rank == "deprecated" {
		return flat{}, false
	}
	cells := map[string]string{"property": property, "rank": rank}
	cells["statement"], _ = member(statement, "id").(string)
	if property == propertyOffice {
		cells["list"], cells["who"], cells["item"] = wikidataListOffice, named(id, labels), id
		cells["office"], cells["title"] = value, labels[value]
	} else {
		cells["list"], cells["who"], cells["item"] = wikidataListHeads, named(value, labels), value
		cells["office"], cells["of"] = property, named(id, labels)
	}
	row = flat{cells: cells}
	if property == propertyOffice {
		for _, qualifier := range qualifiersOfSide {
			if side := qualified(statement, qualifier); len(side) > 0 && cells["of"] == "" {
				of, _ := member(side[0], "id").(string)
				row.append("of", named(of, labels))
			}
		}
	}
	for column, qualifier := range map[string]string{"from": qualifierStart, "to": qualifierEnd} {
		for _, date := range qualified(statement, qualifier) {
			row.append(column, dateOf(date))
		}
	}
	return row, true
}

// qualified returns the values of a qualifier.
func qualified(statement any, property string) (values []any) {
	all, _ := member(statement, "qualifiers", property).([]any)
	for _, one := range all {
		if value := member(one, "datavalue", "value"); value != nil {
			values = append(values, value)
		}
	}
	return values
}

// dateOf returns a date as precise as Wikidata knows it: 2012-11-15, 2012-11 or 2012. What is less precise than a year, and what is of
// the Julian calendar, becomes a text that no rule reads, so that the row is refused.
func dateOf(value any) string {
	text, _ := member(value, "time").(string)
	precision, _ := member(value, "precision").(float64)
	calendar, _ := member(value, "calendarmodel").(string)
	day, isCommonEra := strings.CutPrefix(text, "+")
	switch {
	case !isCommonEra || precision < precisionOfYear || len(day) < lengthOfDay:
		return text + " (less precise than a year)"
	case strings.HasSuffix(calendar, julianCalendar):
		return day[:lengthOfDay] + " (Julian)"
	}
	missing := max(0, precisionOfDay-int(precision)) * len("-02")
	return day[:lengthOfDay-missing]
}
