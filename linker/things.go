package linker

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/sidelines/sidelines/model"
)

// longestThing is the number of words behind the name of a country in which the name of a thing may end.
const longestThing = 4

// isOfThing reports whether the name of a country is a part of the name of something else: of a firm in capitals (SWISS CRONO), of a firm
// or fund behind the country (China Development Bank), of a city (Guatemala City), and of a church (Moscow and All Russia).
func (s *search) isOfThing(h *hit, one *end) bool {
	isLast := func(at int) bool { return at == len(s.words) || !s.words[at].joins() || !s.words[at].isAllCapitals() }
	isShout := !isCode(one.words[0]) && h.to-h.from == 1 && s.words[h.from].isAllCapitals()
	isOfFirm := isShout && !isLast(h.to) && isLast(h.to+1) && !s.isHit(h.to) && (h.from == 0 || !s.words[h.from-1].isAllCapitals() ||
		utf8.RuneCountInString(s.words[h.from-1].text) == 1)
	isOfChurch := s.isKey(h.from-1, wordSet("all")) && s.isKey(h.from-2, conjunctions) && s.words[h.from-1].isCapital()
	if isOfFirm || isOfChurch {
		return true
	}
	if one.use != asName || s.words[h.to-1].possessive {
		return false
	}
	for at := h.to; at < h.to+longestThing && at < len(s.words) && s.words[at].isCapital() && strings.Trim(s.words[at].gap, " ") == ""; at++ {
		if things[s.words[at].key] {
			return true
		}
		if s.isHit(at) || s.words[at].possessive {
			break
		}
	}
	return false
}

// things are the last words of names of firms, funds and cities that begin with the name of a country.
var things = wordSet("bank corporation company airlines airways foundation fund city today telecom mobile")

// isOfState reports whether Georgia may be the state of the United States: unless the text or the occasion has to do with the country, its
// people or its neighbours, nobody can tell.
func (s *search) isOfState(h *hit) bool {
	if s.words[h.from].key != "georgia" || h.to-h.from > 1 {
		return false
	}
	isOfState := s.isKey(h.from-1, wordSet("of")) && s.isKey(h.from-2, wordSet("state governor senator"))
	isQuoted := h.from > 0 && strings.ContainsAny(s.words[h.from].gap, `"“«`) && s.words[h.from-1].possessive
	if isOfState || isQuoted {
		return true
	}
	for id := range s.named {
		if e := s.entities[id]; e != nil && (beside[id] || slices.ContainsFunc(e.Tenures, func(t model.Tenure) bool { return beside[t.Of] })) {
			return s.isByStates(h)
		}
	}
	isBeside := func(e end) bool { return e.entity != nil && beside[e.ID] }
	if slices.ContainsFunc(s.hits, func(o hit) bool { return s.words[o.from].key != "georgia" && slices.ContainsFunc(o.ends, isBeside) }) {
		return s.isByStates(h)
	}
	return true
}

// isByStates reports whether the name of another state of the United States stands near a name.
func (s *search) isByStates(h *hit) bool {
	for at := max(0, h.from-nearStates); at < min(len(s.words), h.to+nearStates); at++ {
		if states[s.words[at].key] && s.words[at].isCapital() {
			return true
		}
	}
	return false
}

// nearStates is the number of words around a name in which another state tells that it is a state.
const nearStates = 12

var (
	beside = wordSet("georgia russia ukraine armenia azerbaijan moldova abkhazia south-ossetia turkiye")
	states = wordSet(`alabama alaska arizona arkansas california colorado connecticut delaware florida idaho illinois indiana iowa kansas
		kentucky louisiana maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon
		pennsylvania tennessee texas utah vermont virginia wisconsin wyoming atlanta carolina`)
)
