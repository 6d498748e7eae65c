package suspect

import (
	"regexp"
	"slices"
	"strings"
	"time"

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
	numbers   []string
	sites     []string // words that may tell the site
}

// What speaks for and against two sources being one.
const (
	sameAddress   = 0.9
	samePath      = 0.4 // at another host
	longerPath    = 0.3 // one has more parts
	otherQuery    = 0.3
	sameNumber    = 0.5 // of a page, such as kremlin.ru/news/57105
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
	}, nil)
	return pairs
}

func (s *Source) prepare() {
	s.address = AddressOf(s.URL)
	s.title, s.publisher = titleWords(s.Name), names.Fold(s.Publisher)
	if at := names.Fold(s.URL); !slices.ContainsFunc(s.title, func(word string) bool { return !strings.Contains(at, word) }) {
		s.title = nil // made of the address, because nobody knows the title
	}
	for _, text := range []string{s.address.Path, s.address.Query, s.Name} {
		s.numbers = append(s.numbers, pageNumber(text)...)
	}
	for _, word := range append(strings.Split(s.address.Host, "."), strings.FieldsFunc(names.Fold(s.Name), func(r rune) bool {
		return !names.IsLetterOrDigit(r)
	})...) {
		if len(word) > 4 {
			s.sites = append(s.sites, word)
		}
	}
}

var number = regexp.MustCompile(`[0-9]{5,}`)

// pageNumber returns the last number of five or more digits that is no date, if there is one.
func pageNumber(text string) []string {
	found := slices.DeleteFunc(number.FindAllString(text, -1), func(n string) bool {
		_, err := time.Parse("20060102", n)
		return err == nil
	})
	return found[max(0, len(found)-1):]
}

// shareNumber reports whether two sources have the number of a page in common, and something that tells the site.
func shareNumber(a, b *Source) bool {
	shares := func(x, y []string) bool {
		return slices.ContainsFunc(x, func(one string) bool { return slices.Contains(y, one) })
	}
	if !shares(a.numbers, b.numbers) {
		return false
	}
	if at, with := a.address.site(), b.address.site(); at != "" && with != "" { // words of a headline tell no site
		return at == with
	}
	return shares(a.sites, b.sites)
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
	for _, n := range s.numbers {
		keys = append(keys, "n "+n)
	}
	if len(s.title) > 2 {
		keys = append(keys, "t "+strings.Join(s.title, " "))
	}
	return keys
}

func compareSources(a, b *Source) score {
	var s score
	isNumber := shareNumber(a, b)
	isOtherLang := a.Lang != "" && b.Lang != "" && a.Lang != b.Lang
	if isOtherLang && !isNumber {
		s.add(otherLang, "")
	}
	likeness := likeWords(a.title, b.title)
	at, with := a.address, b.address
	switch {
	case (at.Host != with.Host || at.Path != with.Path) && isNumber:
		s.add(sameNumber, model.SuspectReasonSamePath)
	case at.Host == "" || with.Host == "":
	case at.Host == with.Host && at.Path == with.Path && at.Query == with.Query:
		reason := model.SuspectReasonSameAddress
		if at.IsArchived != with.IsArchived {
			reason = model.SuspectReasonArchivedCopy
		}
		s.add(sameAddress, reason)
	case at.Host == with.Host && at.Path == with.Path && (at.Query == "" || with.Query == "") && isNumber:
		s.add(sameNumber, model.SuspectReasonSameAddress)
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
	case len(a.title) > 2 && len(b.title) > 2 && likeness < 0.3 && !isOtherLang:
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
