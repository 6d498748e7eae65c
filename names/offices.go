package names

import (
	_ "embed" // terms.txt
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// meaning is an office that a term may mean, with the title that it gives to its holder, which is "" if the holder of the office may
// have any: a king is a head of state, but not every head of state is a king.
type meaning struct {
	office model.Office
	title  string
}

// terms has folded terms for offices, which people write before, after or instead of a name, and what they may mean. A term is the
// texts of its tokens with spaces between them.
var terms = map[string][]meaning{}

// besides are terms for those who stand beside somebody, and for what belongs to somebody: a spokesman, a wife, an office.
var besides = map[string]bool{}

// cjkTerms are the terms of both kinds in scripts that are written without spaces, of two characters and more.
var cjkTerms []string

// longestTerm is the number of tokens of the longest term.
var longestTerm = 1

// Words that change the office after them, or before them: vice-presidents and crown princes hold another, and who is elected or acts
// for somebody does not hold it.
var (
	lesser = wordSet(`vice deputy assistant associate under crown вице заместитель зам заместителя замминистра vize stellvertretender
		stellvertretende viceministro sous adjoint adjunto نائب elect designate acting interim caretaker incoming future
		provisional designated избранный исполняющии врио временныи elegido electo designado interino elu designe desamtierter
		designierter designierte gewahlter gewahlte kommissarischer amtierender eventuel shadow opposition titular honorary`)
	acting = wordSet("acting interim caretaker transitional provisional")
	past   = wordSet(`former ex late then outgoing erstwhile previous onetime deposed ousted exiled бывший бывшего бывшии экс ancien ancienne
		ehemaliger ehemalige ehemaligen antiguo antigua السابق السابقة 前 元 전 前任`)
	polite = wordSet(`mr mrs ms miss dr prof sir dame lord lady madam mme m monsieur madame herr frau senor senora don dona his her
		excellency he hon honourable honorable right comrade sheikh shaikh sheik shaykh hh hm hrh majesty highness royal
		г н господин госпожа тов товарищ السيد الشيخ sayyid haji`)
	// wives are polite words for a woman, who may be the wife of the man whose name follows.
	wives = wordSet("mrs ms miss lady dame madam madame mme frau senora dona begum госпожа")
	// owning are words between somebody beside and the one whose: the wife of the president.
	owning = wordSet("of for to von vom zum zur der des du de del de la do da dos della di")
)

//go:embed terms.txt
var termList string

func init() {
	var means meaning
	isBeside := false
	for line := range strings.Lines(termList) {
		line = strings.TrimSpace(line)
		heading, isHeading := strings.CutSuffix(line, ":")
		switch {
		case strings.HasPrefix(line, "#"), line == "":
		case isHeading:
			office, title, _ := strings.Cut(heading, " ")
			means, isBeside = meaning{model.Office(office), title}, office == "BESIDE"
		default:
			for term := range strings.SplitSeq(line, ",") {
				addTerm(term, means, isBeside)
			}
		}
	}
}

func addTerm(term string, means meaning, isBeside bool) {
	tokens := Tokens(term)
	key := TextOf(tokens)
	longestTerm = max(longestTerm, len(tokens))
	if strings.ContainsFunc(key, IsCJK) && len([]rune(key)) > 1 && !slices.Contains(cjkTerms, key) {
		cjkTerms = append(cjkTerms, key)
	}
	switch {
	case isBeside:
		besides[key] = true
	case !slices.Contains(terms[key], means):
		terms[key] = append(terms[key], means)
	}
}

// titlesOf returns the titles of an office that the text of one has: "king" of "King of Jordan", and several of "Monarch of Norway",
// who may be a king or a queen; none of "Head of state of Italy". A president who heads the government has the title of another office.
func titlesOf(office model.Office, text string) []string {
	tokens := tokensOf(text)
	var others []string
	for len(tokens) > 0 {
		means, n := termAt(tokens)
		var titles []string
		for _, m := range means {
			switch {
			case m.title == "":
			case m.office == office:
				titles = append(titles, m.title)
			case len(tokens) == len(tokensOf(text)):
				others = append(others, m.title)
			}
		}
		if len(titles) > 0 {
			return titles
		}
		tokens = tokens[max(n, 1):]
	}
	return others
}

// termAt returns what the longest term at the beginning of the tokens means, and how many tokens it has.
func termAt(tokens []Token) ([]meaning, int) {
	for n := min(longestTerm, len(tokens)); n > 0; n-- {
		if means, ok := terms[TextOf(tokens[:n])]; ok && !isCutShort(tokens, n) {
			return means, n
		}
	}
	return nil, 0
}

// isCutShort reports whether the last word of a term belongs to what is behind it: the President of the Republic of Korea.
func isCutShort(tokens []Token, n int) bool {
	last := tokens[n-1].Text
	isRepublic := last == "republic" || last == "republique" || last == "republica" || last == "repubblica"
	return n > 1 && isRepublic && n < len(tokens) && owning[tokens[n].Text]
}

// asks says how an office fits what a query asks for: its kind, and the title that its holder has by the texts of it. isAttested
// reports whether its side gives the title to any holder of the office, of whom this one's title may be unknown; it may be nil.
func (q Query) asks(office model.Office, texts []string, isAttested func(title string) bool) fit {
	best := isNotHeld
	for _, m := range q.asked {
		if m.office == office {
			best = max(best, fitOfTitle(m, texts, isAttested))
		}
	}
	if best < isHeld && q.hasTitles(office, texts) {
		best = isHeld
	}
	if len(texts) > 0 && !slices.ContainsFunc(texts, func(text string) bool { return !isForTheTime(text) }) {
		best = min(best, mayBeHeld)
	}
	return best
}

// isForTheTime reports whether somebody holds an office in place of another by the text of a title: Acting President.
func isForTheTime(title string) bool {
	return slices.ContainsFunc(tokensOf(title), func(t Token) bool { return acting[t.Text] })
}

// hasTitles reports whether a query names every title that the texts of an office allow: a monarch is a king or a queen.
func (q Query) hasTitles(office model.Office, texts []string) bool {
	allowed := allTitles(office, texts)
	isOther := func(title string) bool { return !slices.Contains(q.asked, meaning{office, title}) }
	return len(allowed) > 0 && !slices.ContainsFunc(allowed, isOther)
}

func allTitles(office model.Office, texts []string) []string {
	var titles []string
	for _, text := range texts {
		titles = append(titles, titlesOf(office, text)...)
	}
	return titles
}

func fitOfTitle(m meaning, texts []string, isAttested func(title string) bool) fit {
	has := allTitles(m.office, texts)
	isOne := !slices.ContainsFunc(has, func(title string) bool { return title != m.title })
	switch {
	case m.office == model.OfficeOther && (m.title == "" || !slices.Contains(has, m.title)):
		return isNotHeld
	case m.title == "", len(has) > 0 && isOne:
		return isHeld
	case slices.Contains(has, m.title):
		return mayBeHeld
	case len(has) > 0 || isAttested != nil && !isAttested(m.title):
		return isNotHeld
	case isAttested != nil:
		return mayBeHeld // a regent or a general whose title the sources do not give, or a president without a prime minister
	}
	return isHeld
}
