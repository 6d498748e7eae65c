package linker

import (
	"slices"

	"github.com/sidelines/sidelines/model"
)

// decideSeats decides which capitals and seats stand for whoever acts there.
func (s *search) decideSeats() {
	for i := range s.hits {
		h := &s.hits[i]
		if h.side != nil || slices.ContainsFunc(h.ends, func(e end) bool { return e.use == asNobody || e.use == asName }) {
			continue
		}
		var seats []end
		for _, e := range h.ends {
			if e.use == asSeat {
				seats = append(seats, e)
			}
		}
		if len(distinct(seats)) == 1 && s.acts(h) {
			h.side = seats[0].entity
			s.add(h.side, h.from, h.to, model.MentionBasisMetonym)
		}
	}
}

// acts reports whether the words beside a seat show that it acts: Washington has announced, Moscow's position, between Kiev and Moscow.
func (s *search) acts(h *hit) bool {
	before := h.from - 1
	if s.isKey(before, articleOnly) {
		before--
	}
	isPlace := s.isKey(before, places) && s.isConnected(h.from)
	isCity := s.isKey(h.from-1, articleOnly) && s.isKey(h.to, government) // the Moscow government is that of the city
	isPart := s.follows(h.from) && s.words[h.from-1].isCapital() && !begins(s.words, h.from-1) && !s.isKey(h.from-1, articleOnly)
	switch {
	case isPlace, isPart, isCity:
		return false
	case s.words[h.to-1].possessive && s.follows(h.to):
		return s.isKey(h.to, deeds) || s.isKey(h.to+1, deeds) && s.follows(h.to+1)
	case s.follows(h.to) && (s.isKey(h.to, bodies) || s.decides(h.to)):
		return true
	case s.isKey(before, amid):
		return s.isRelation(before) && s.isKey(h.to, and) && (s.isSeat(h.to+1) || s.isKey(h.to+1, articleOnly) && s.isSeat(h.to+2))
	case s.isKey(before, and):
		other := s.hitBefore(before)
		return other >= 0 && s.isKey(s.hits[other].from-1, amid) && s.isRelation(s.hits[other].from-1) && s.hits[other].side != nil
	}
	return false
}

// decides reports whether a verb of speaking or deciding begins at a word: announced, has announced, would not agree.
func (s *search) decides(at int) bool {
	if s.isKey(at, auxiliaries) {
		for at++; s.isKey(at, adverbs) && s.follows(at); {
			at++
		}
	}
	return s.follows(at) && s.isKey(at, verbs)
}

// isRelation reports whether what is between two sides is no way from one place to another: talks between, not a railway between.
func (s *search) isRelation(at int) bool {
	return s.isKey(at-1, relations) || s.isKey(at-2, relations) || s.isKey(at-3, relations)
}

// isSeat reports whether a name at a word is a seat or a side.
func (s *search) isSeat(at int) bool {
	i := s.hitAt(at)
	return i >= 0 && slices.ContainsFunc(s.hits[i].ends, func(e end) bool { return e.use != asNobody && e.use != asFamilyName })
}

var (
	articleOnly = wordSet("the")
	places      = wordSet(`in at to from near via through around outside inside into of for visit visited visiting leave left leaving reach
		reached arrive arrived within across toward towards on by`)
	government  = wordSet("government")
	bodies      = wordSet("authorities regime government officials leadership administration")
	auxiliaries = wordSet("has have had will would can could must may might should did does do is was")
	adverbs     = wordSet("not also already never always now still repeatedly officially immediately again been to")
	verbs       = wordSet(`say says said want wants wanted believe believes believed think thinks thought insist insists insisted claim
		claims claimed announce announces announced decide decides decided refuse refuses refused reject rejects rejected support
		supports supported expect expects expected propose proposes proposed consider considers considered seek seeks sought intend
		intends intended agree agrees agreed accept accepts accepted recognise recognised recognize recognized sign signed
		violated violates violate comply complies complied demand demands demanded respond responded impose imposed imposes
		condemn condemned condemns withdraw withdrew withdrawn confirm confirmed confirms declare declared declares understand
		understands understood stated states advocates advocated calls called urged urges warned warns`)
	amid      = wordSet("between")
	and       = wordSet("and")
	relations = wordSet(`dialogue talks relations relationship cooperation agreement agreements treaty contacts war conflict differences
		tension tensions negotiations consultations dispute friendship partnership ties interaction confrontation understanding rivalry`)
	deeds = wordSet(`position positions policy policies view views decision decisions actions action approach stance interests interest
		response reaction proposal proposals initiative initiatives demands demand attitude opinion support consent accusations
		allegations role line allies partners commitment commitments obligations concerns refusal readiness desire intention intentions
		foreign relations`)
)
