package suspect

import (
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// Source is what is compared of a source.
type Source struct {
	ID        string
	Name      string
	Publisher string
	URL       string
	Lang      string
	Published string // day, or ""

	address   Address
	title     []string
	publisher string // folded
}

// What speaks for and against two sources being one.
const (
	sameAddress   = 0.9
	samePath      = 0.4 // at another host
	longerPath    = 0.3 // one has more parts
	otherQuery    = 0.3
	sameHeadline  = 0.3
	otherHeadline = -0.2
	samePublisher = 0.1
	sameDate      = 0.15
	otherDate     = -0.3
	otherLang     = -0.4
	twoPages      = -0.6 // different pages of one host
)

// Sources returns the pairs of sources that may be one page.
func Sources(sources []Source) []Pair {
	sources = slices.Clone(sources)
	byKey, pages := blocks{}, map[string]bool{}
	for i := range sources {
		s := &sources[i]
		s.prepare()
		pages[s.address.Host+s.address.Path] = true
	}
	for i := range sources {
		for _, key := range sources[i].keys(pages) {
			byKey.add(key, i)
		}
	}
	var pairs []Pair
	byKey.each(func(i, j int) {
		s := compareSources(&sources[i], &sources[j])
		if pair, ok := s.pair(model.EntityKindSource, sources[i].ID, sources[j].ID); ok {
			pairs = append(pairs, pair)
		}
	})
	return pairs
}

func (s *Source) prepare() {
	s.address = AddressOf(s.URL)
	s.title, s.publisher = titleWords(s.Name), names.Fold(s.Publisher)
}

// keys are the address, the address without its last part if it is one of the pages, the path at any host, and the headline.
func (s *Source) keys(pages map[string]bool) []string {
	var keys []string
	if a := s.address; a.Host != "" {
		keys = append(keys, "a "+a.Host+a.Path)
		if above := a.above(); above != "" && pages[a.Host+above] {
			keys = append(keys, "a "+a.Host+above)
		}
		if a.isTelling() {
			keys = append(keys, "p "+a.Path)
		}
	}
	if len(s.title) > 2 {
		keys = append(keys, "t "+strings.Join(s.title, " "))
	}
	return keys
}

func compareSources(a, b *Source) score {
	var s score
	if a.Lang != "" && b.Lang != "" && a.Lang != b.Lang {
		s.add(otherLang, "")
	}
	likeness := likeWords(a.title, b.title)
	at, with := a.address, b.address
	switch {
	case at.Host == "" || with.Host == "":
	case at.Host == with.Host && at.Path == with.Path && at.Query == with.Query:
		reason := model.SuspectReasonSameAddress
		if at.IsArchived != with.IsArchived {
			reason = model.SuspectReasonArchivedCopy
		}
		s.add(sameAddress, reason)
	case at.Host == with.Host && at.Path == with.Path && (at.Query == "" || with.Query == ""):
		s.add(otherQuery, model.SuspectReasonSameAddress)
	case at.Host == with.Host && (at.above() == with.Path || with.above() == at.Path) && at.above() != with.above():
		s.add(longerPath, model.SuspectReasonLongerAddress)
	case at.Path == with.Path && at.Query == with.Query && at.isTelling():
		s.add(samePath, model.SuspectReasonSamePath)
	case at.Host == with.Host && !at.IsShort && !with.IsShort:
		s.add(twoPages, "")
	}
	switch {
	case len(a.title) > 2 && likeness >= 0.8:
		s.add(sameHeadline, model.SuspectReasonSameTitle)
	case len(a.title) > 2 && len(b.title) > 2 && likeness < 0.3:
		s.add(otherHeadline, "")
	}
	if a.publisher != "" && a.publisher == b.publisher {
		s.add(samePublisher, "")
	}
	switch {
	case a.Published == "" || b.Published == "":
	case a.Published == b.Published:
		s.add(sameDate, model.SuspectReasonSameDay)
	default:
		s.add(otherDate, "")
	}
	return s
}
