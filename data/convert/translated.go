package main

import "regexp"

// inEnglish is how the Kremlin's pages mark what somebody said in English, at least in part: "(In English.) Welcome to Russia!"
var inEnglish = regexp.MustCompile(`[(\[][^)\]]*\b[Ee]nglish\b[^)\]]*[)\]]`)

// translated says whether a turn of an English page of the Kremlin is a translation: the pages are translations of what was said in
// Russian. In which language a guest spoke they say only of words that came back out of Russian. It is nil if it is not known.
func (e *event) translated(s *said, o *offices) *bool {
	is := true
	if s.turn.Retranslated {
		return &is
	}
	side := s.side
	if s.person != nil {
		side = s.person.side(e.start)
	}
	if side == "" || o.isForeign(side) || inEnglish.MatchString(s.turn.Text) {
		return nil
	}
	return &is
}

// translated says whether a turn of a page of the White House is a translation. The pages mark what an interpreter said, and those who
// speak for the United States speak English. Of guests whose words have no mark it is not known, because a page may mark only the first.
func (s *remarks) translated(one *said) *bool {
	is := one.turn.Retranslated
	side := one.side
	if one.person != nil {
		side = one.person.side(s.start)
	}
	if !is && side != unitedStates {
		return nil
	}
	return &is
}
