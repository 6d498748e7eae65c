package main

import (
	"regexp"

	"github.com/sidelines/sidelines/model"
)

// class is the kind of event that a page tells.
type class string

const (
	talks    class = "talks"
	call     class = "call"
	visit    class = "visit"
	session  class = "session"
	press    class = "press"
	ceremony class = "ceremony" // awards, openings, galas that leaders attend together
)

var (
	notAnEvent = regexp.MustCompile(`(?i)(\binstructions\b|accredit|^the list of|^list of|\blist of journalists|\bwill (meet|visit|take part|hold|arrive|attend|make|have)\b|greetings|message of|\bmessage to|congratulations|condolences|\bdecree\b|executive order|\bsubmitted\b|telegram|\barticle by|for ratification|programme of|\bpublished\b|\bpublication\b|\bis posted\b|approved|instructed|exchanged messages|sent a message|expressed|changes? to the|excerpts|^(joint )?statement by|signed a (law|decree)|federal law|communique|joint (declaration|statement) (adopted|was)|were signed|press service|will be held|in the signing|was signed following|looking on|\bfinished\b|\bbegan\b|is paying|first part of|resulted in|second day of his|came to an end|has come to an end|has been held$|issued a combined|several agreements|was passed|ended (in|with)|called the|granted an interview|interview(ed)? |channels?\b|passed to|has proved|has established|is consistently|consists? of|in the run-up|anticipating|on the eve of|commented|commenting)`)
	isCall     = regexp.MustCompile(`(?i)(telephone|phone conversation|by phone|on the phone|over the phone)`)
	isPress    = regexp.MustCompile(`(?i)(press[ -](statement|conference)|news conference|answers? to (media|journalist)[^ ]* questions|answers? to questions by|answered .*(journalist|media|reporter).*questions?|answered (questions|journalists)[^ ]* (by|from) .*(journalist|media|reporter)|replied to questions by|statements? for the press|statements following|met with (russian |foreign )*journalists)`)
	isVisit    = regexp.MustCompile(`(?i)(\barriv|\bvisit|\btrip\b|\btoured\b)`)
	isTalks    = regexp.MustCompile(`(?i)(\bmet\b|\bmeets\b|\bmeeting|\btalks\b|negotiation|conversation|held talks|received|had a breakfast|\bdinner\b|\blunch\b|\bspoke with|consultations|\bsummit\b)`)
	said3rd    = regexp.MustCompile(`(?i)(\b(believes|praised|said|says|stressed|emphasi[sz]ed|underlined|noted|should|needs? to|is becoming|ended his visit|returned to moscow)\b|^[“"])`)
	beside     = regexp.MustCompile(`(?i)\b(concert|exhibition|veterans|museum)\b`)
	arrives    = regexp.MustCompile(`(?i)\b(arriv|departed|leaves? for)`)
	notHis     = regexp.MustCompile(`\b(met|handed|spoke|held|visited|informed|received|attended)\b`)
	his        = regexp.MustCompile(`(Putin|Medvedev|\b(Russian |The )?Presidents?\b|heads? of state|[Ll]eaders|Russian-|Russia-|[Tt]alks|negotiations|\bwas held\b|\bwere held\b|summit)`)
	isCeremony = regexp.MustCompile(`(?i)(\bpresent(ed|ing|ation)|\bawarded\b|ceremony|\bgala\b|launch|opening of|opened|\bwreath|\bwalk\b|reception|unveil|premiere|\bparade\b|exchange of documents|signing of)`)
	isMail     = regexp.MustCompile(`(?i)(\breceived (?:an? |the )?(?:letter|message|invitation)\b|\bhanded\b.*\b(?:invitation|letter|message)\b|\binvited\b.*\b(?:to visit|visit to|to attend)\b)`)
	inPerson   = regexp.MustCompile(`(?i)\b(met|meets|meeting|talks|conversation|spoke|negotiations?)\b`)
	noEventOf  = map[string]bool{"message": true, "document": true, "interview": true}
)

// classify tells the class of a page, or why it tells no event.
func (k *kremlin) classify(p *page) (class, string) {
	if _, skip := k.decided[p.ID]["skip"]; skip {
		return "", "decided in tables/pages.csv"
	}
	if decided, ok := k.decided[p.ID]["class"]; ok {
		return class(decided), ""
	}
	switch {
	case p.Date == "":
		return "", "an announcement without a date"
	case noEventOf[p.Kind]:
		return "", "a " + p.Kind
	case notHis.MatchString(p.Title) && !his.MatchString(p.Title):
		return "", "somebody else's event"
	case notAnEvent.MatchString(p.Title) && k.decided[p.ID]["status"] == "":
		return "", "no event"
	case isMail.MatchString(p.Title) && !inPerson.MatchString(p.Title):
		return "", "a letter or an invitation"
	case said3rd.MatchString(p.Title) && !k.diplomatic[p.ID]:
		return "", "words, not an event"
	case isCall.MatchString(p.Title):
		return call, ""
	case p.Kind == "press_statement" || isPress.MatchString(p.Title):
		return press, ""
	case arrives.MatchString(p.Title):
		return visit, ""
	case k.forums.session(p) != "" && !beside.MatchString(p.Title):
		return session, ""
	case isTalks.MatchString(p.Title):
		return talks, ""
	case isVisit.MatchString(p.Title):
		return visit, ""
	case p.Kind == "forum_session" || k.diplomatic[p.ID]:
		return talks, ""
	case isCeremony.MatchString(p.Title) && len(k.gazetteer.find(p.Title+" "+p.Lead, model.Date(p.Date))) > 1:
		return ceremony, ""
	}
	return "", "no event"
}

// manyThere: those whom a page names are not all whom somebody addresses there: "Meeting with participants of the round table", "Meeting
// with Council of Legislators".
var manyThere = regexp.MustCompile(`(?i:\b(?:participants|members|representatives|heads of delegations|business (?:leaders|forum|community|communities))\b)|` +
	`(?i:\bmeeting (?:with|of) )(?:[\w’'-]+ ){0,5}(?:Council of Legislators|Federal Assembly leaders|faction leaders|leaders of parties|` +
	`judges|ministers|governors|officials|ecologists|activists|experts)\b|\bparliamentary party\b|\bOrganising Committee\b`)
