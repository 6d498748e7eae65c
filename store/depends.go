package store

import (
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// What follows says on what lists depend: which changes may give a list other elements, in another order, or with another place in it. What
// the elements say of themselves is not a part of it: an answer depends on the record of each entity that it shows, too.
//
// The rules are texts of words. A name of a kind, Meeting, stands for the records of the kind that name whoever has the list, with all
// that they say. Forum.series is a field of any record of a kind, Leader. is which records of the kind there are, and a name alone is a
// field of the elements. Without a rule, a list depends on everything, which is always right. Conditions and orders are parts of a
// list.

// listRules has the rules of lists that an entity has. A list of Query with all records of a kind needs none.
var listRules = map[string]string{
	"Leader.meetings": "Meeting", "Leader.counterparts": "Meeting",
	"Leader.statements": "Statement", "Leader.statementsAbout": "Statement",
	"Country.leaders":        "Leader",
	"Country.meetingsHosted": "Meeting", "Country.forumsHosted": "Forum",
	"Country.statements": "Statement", "Country.statementsAbout": "Statement",
	"Organization.statements": "Statement",
	"ForumSeries.editions":    "Forum",
	"Forum.meetings":          "Meeting", "Forum.participants": "", // which the forum itself names
	"Meeting.participants": "Meeting", "Meeting.statements": "Statement Meeting", // also those of its parts
	"Place.meetings": "Meeting", "Place.forums": "Forum",
	"Topic.statements": "Statement", "Topic.meetings": "Meeting",
	// The meetings do not name the side for which somebody took part.
	"Country.meetings": anyMeeting + sidesRule, "Organization.meetings": anyMeeting + sidesRule,
	"Country.counterparts": ofCounterparts, "Organization.counterparts": ofCounterparts,
}

const (
	anyMeeting     = "Meeting. Meeting.standing Meeting.retraction Meeting.partOf Meeting.participants "
	ofCounterparts = anyMeeting + "Meeting.status Meeting.format Meeting.participantsComplete " +
		"Meeting.start Meeting.end Meeting.notBefore Meeting.notAfter " + sidesRule
	// sidesRule is for whom somebody acts, and in which office: see sides.cypher. A new leader may hold the office of another.
	sidesRule = "Leader. Leader.tenures"
	// daysRule are the fields from which firstDay and lastDay follow, in all kinds that have them.
	daysRule = "start end notBefore notAfter date"
)

// conditionRules has the rules of conditions, by their names in filters.cypher, with or without the operator. What a condition names after
// a field reads, and the records with the ids that a filter names, need none.
var conditionRules = map[string]string{
	"ids": "", "name": "names", "PlaceFilter.name": "names spellings", "PlaceFilter.country": "country", "hasCity": "city",
	"text": "renditions", "account": "accounts",
	"MeetingFilter.publisher":    "citations accounts Source.publisher",
	"MeetingFilter.collection":   "citations accounts Source.collection",
	"StatementFilter.publisher":  "citations renditions Source.publisher",
	"StatementFilter.collection": "citations renditions Source.collection",
	"during":                     daysRule, "within": daysRule,
	"retracted": "retraction",
	"citedBy":   "citations", "MeetingFilter.citedBy": "citations accounts", "StatementFilter.citedBy": "citations renditions",
	"cited": "citations", "MeetingFilter.cited": "citations accounts", "StatementFilter.cited": "citations renditions",
	"CounterpartFilter.ids": "",
	"forumSeries":           "forum Forum.series Forum.standing Forum.retraction",
	"MeetingFilter.forum":   "forum forumRelation", "relation": "forum forumRelation",
	"participants.all": "participants", "participants.any": "participants", "participants.only": "participants",
	"participants.representing": "participants " + sidesRule, "representing": sidesRule,
	"ParticipantFilter.role": "", "ParticipantFilter.identifiedBy": "", // which the meeting or the forum says
	"StatementFilter.representing": "speaker speakerTitle date " + sidesRule,
	"addressee":                    "addressees",
	"StatementFilter.forum":        "forum meeting Meeting.forum Meeting.forumRelation Meeting.standing Meeting.retraction",
	"StatementFilter.meeting":      "meeting Meeting.partOf Meeting.standing Meeting.retraction",
	"StatementFilter.kind":         "kind", "form": "renditions", "StatementFilter.lang": "renditions",
	"tenure": "tenures " + sidesRule, "memberOf": "memberships",
	"TopicFilter.kind": "kind", "SourceFilter.kind": "kind", "SourceFilter.lang": "lang",
	"CollectionFilter.subject": "subjects",
}

// fieldConditions are those that read the field of their name, although they are in filters.cypher.
var fieldConditions = []string{
	"about", "broader", "city", "code", "country", "format", "mentions", "mode", "participantsComplete", "place", "publisher", "region",
	"series", "setting", "speaker", "standing", "status", "subregion",
}

// orderRules has the rules of orders, by their names in orders.cypher without the direction.
var orderRules = map[string]string{
	"NAME": "names", "START": daysRule, "DATE": daysRule, "CODE": "code", "PUBLISHED": "publishedAt",
	"MeetingOrder.HOUR": "startsAt", "StatementOrder.HOUR": "meeting Meeting.startsAt", "StatementOrder.MEETING": "meeting",
	"StatementOrder.PLACE":      "position",
	"ParticipantOrder.POSITION": "", // the meeting or the forum says it
	"CounterpartOrder.MEETINGS": "", "CounterpartOrder.STRENGTH": "", "CounterpartOrder.LAST": "", "CounterpartOrder.FIRST": "",
}

// ListDependencies are what the elements of a list depend on, and their order.
type ListDependencies struct {
	// IsKnown is false if they are everything.
	IsKnown bool
	// Any are those that are the same whoever has the list, but for the records that its filter names.
	Any []Dependency
	// Named are the kinds of records that make the list by naming whoever has it: see NamedBy.
	Named []string
}

// Dependencies returns what the list depends on.
func (l *List) Dependencies() ListDependencies {
	kind := "" // of elements of which each may be any record of the kind
	rule, isKnown := listRules[l.name]
	switch {
	case l.element == "Counterpart": // its conditions are those on meetings
		kind = "Meeting"
	case len(l.kinds) == 1 && model.KindNamed(l.kinds[0]) != nil:
		if kind = l.kinds[0]; strings.HasPrefix(l.name, "Query.") {
			rule, isKnown = kind+". standing retraction partOf", true
		}
	case l.element != "Participant":
		isKnown = false
	}
	d := ListDependencies{IsKnown: isKnown}
	d.add(kind, rule)
	if slices.Contains(d.Named, kind) {
		kind = ""
	}
	for _, condition := range l.conditions {
		d.add(kind, d.rule(conditionRule(condition)))
	}
	for _, order := range strings.Fields(l.orders) {
		d.add(kind, d.rule(orderRule(l.element, order)))
	}
	return d
}

// conditionRule returns the rule of a condition.
func conditionRule(name string) (rule string, isKnown bool) {
	if rule, isKnown := conditionRules[name]; isKnown {
		return rule, true
	}
	if slices.Contains(fieldConditions, name) {
		return name, true
	}
	at := strings.LastIndexByte(name, '.')
	if at < 0 {
		return "", false
	}
	if slices.Contains(fieldConditions, name[:at]) { // with an operator
		return name[:at], true
	}
	if rule, isKnown := conditionRules[name[:at]]; isKnown {
		return rule, true
	}
	_, hasBlock := cypher[name]
	return name[at+1:], !hasBlock // without a block, it is named after a field
}

// orderRule returns the rule of an order in a list of elements.
func orderRule(element, order string) (rule string, isKnown bool) {
	order = strings.TrimSuffix(strings.TrimSuffix(order, "_ASC"), "_DESC")
	if rule, isKnown := orderRules[element+"Order."+order]; isKnown {
		return rule, true
	}
	rule, isKnown = orderRules[order]
	return rule, isKnown
}

// rule notes whether a rule is known, and returns it.
func (d *ListDependencies) rule(rule string, isKnown bool) string {
	d.IsKnown = d.IsKnown && isKnown
	return rule
}

// add adds what the words of a rule say. kind is that of elements whose fields count.
func (d *ListDependencies) add(kind, rule string) {
	for word := range strings.FieldsSeq(rule) {
		of, field, isOfAny := strings.Cut(word, ".")
		switch {
		case isOfAny:
			d.Any = append(d.Any, FieldOf(of, field))
		case model.KindNamed(word) != nil:
			d.Named = append(d.Named, word)
		case kind != "":
			d.Any = append(d.Any, FieldOf(kind, word))
		}
	}
}

// ofRule returns what a rule without elements says.
func ofRule(rule string) []Dependency {
	var d ListDependencies
	d.add("", rule)
	return d.Any
}

var (
	// OfSides is for whom everybody acts, and in which office.
	OfSides = ofRule(sidesRule)
	// OfCodes is which country has which code.
	OfCodes = ofRule("Country. Country.code Country.alpha3 Country.numeric")
)
