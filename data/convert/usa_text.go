package main

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/sidelines/sidelines/model"
)

// namedThere is somebody whom the words of a row name with an office: "Israeli Prime Minister Netanyahu".
type namedThere struct {
	before string // demonym or organization, and words such as former
	title  string
	name   string // empty for an office alone: "the President of Mexico"
	of     string // country after "of"
	former bool
	elect  bool
	acting bool

	list       int  // of a part of a sentence, those who follow one verb: "met with A and B; discussed trade with C" has two
	separately bool // the words say that those of the list were met one by one
	jointly    bool // the words say that those of the list were there at once
}

func clean(text string) string {
	return strings.TrimSpace(spaces.ReplaceAllString(strings.NewReplacer("- elect", "-elect", "Post- ", "Post-").Replace(text), " "))
}

// sentencesOf divides a text after full stops, but not after those of abbreviations and initials.
func sentencesOf(text string) []string {
	var sentences []string
	start := 0
	for _, at := range fullStop.FindAllStringIndex(text, -1) {
		if before := text[start:at[0]]; abbreviated.MatchString(before) {
			continue
		}
		sentences = append(sentences, strings.TrimSpace(text[start:at[0]+1]))
		start = at[1]
	}
	if rest := strings.TrimSpace(text[start:]); rest != "" {
		sentences = append(sentences, rest)
	}
	return sentences
}

var (
	fullStop    = regexp.MustCompile(`\.[”"\]]?\s+`)
	abbreviated = regexp.MustCompile(`(?:\b[A-Z]|\bSt|\bMr|\bMrs|\bDr|\bGen|\bSen|\bFt|\bMt|\bvs)$`)

	// metWith are the words after which a row names those who were met.
	metWith = regexp.MustCompile(`(?i)\b(?:met\b[^.;,]{0,30}? with|meetings?(?: \([^)]*\))? (?:(?:in|at) [A-Z][\w’' -]+? )?with|audience with|(?:conferred|consulted|conversed|negotiated|spoke|dined|lunched)(?: [a-z]+ly)? with|(?:talks|conversations|discussions?|consultations|luncheon|lunch|dinner|breakfast|conference|conferences) with|discussed .*? with|discussions .*? with|reviewed .*? with|received by|briefed|called on|paid a courtesy call on|courtesy call on|met(?: informally| privately| separately| briefly)?)\s+`)
	notYet  = regexp.MustCompile(`(?i)\b(?:en route to|on the way to|returning from|before|prior to|in preparation for|(?:come|coming|returned|return) from)\b[^;]*$`)

	// jointly: those named were there at once.
	jointly = regexp.MustCompile(`(?i)\b(?:trilateral|tripartite|three-way|quadrilateral|joint meeting)\b[^.;]*$|\b(?:summit (?:meeting )?(?:talks )?with|trilateral .* with|attend(?:ed|ing) (?:a |the )?(?:[a-z]+ )?meeting with)\s*$`)

	// atConference: the conference is what they were at, and not what they spoke of.
	atConference = regexp.MustCompile(`(?:^|\b(?:[Aa]ttend(?:ed|ing)|[Hh]eld|[Pp]articipated in) (?:a |the )?)(?:[A-Z][\w’'.-]* ){0,4}[Cc]onference with\s*$`)
	ofConference = regexp.MustCompile(`(?i)\b(?:discuss|review|brief|consult|talks|press conference)`)

	// forSummit: those named before it came for it, all of them.
	forSummit = regexp.MustCompile(`^[^.;]*\bfor (?:a|an|the) (?:[\w.’'–-]+ ){0,4}(?i:summit|trilateral)\b`)

	// separately: those named were met one by one, or each side apart.
	separately = regexp.MustCompile(`(?i)\b(?:separate(?:ly)?|individual(?:ly)?|one[- ]on[- ]one|(?:bilateral|private) (?:meetings|talks|discussions|consultations))\b`)

	// topicOf ends the list of those who were met: what follows is what, where or when.
	topicOf = regexp.MustCompile(`(?i)(?:,? (?:concerning|regarding|about|to (?:discuss|review|sign|mark|prepare|attend|brief|express)|on|over|during|following|after|before|prior|while|who|whose|aboard|for|at|upon|as|via|amid|alongside|en route|attending)\b|,? (?:and|then|also) (?:also )?(?:[a-z]+ed|spoke|gave|held|made|took|led|paid|laid|had)\b|, (?:[a-z]+ed|spoke|gave|held|made|took|led|paid|laid)\b)`)

	dayInText = regexp.MustCompile(`\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})\b(\s?[–-]\s?(\d{1,2})\b)?`)

	// isTitle are the titles of politicians and sovereigns before their names.
	isTitle = `(?:Deputy |Alternate |Vice |First |Second |Executive |Acting |Interim |Provisional |Transitional |Assistant |Under )*` +
		`(?:Prime Minister|Premier|Federal Chancellor|Chancellor|Taoiseach|President|King|Queen|Emperor|Empress|Shah|Amir|Emir|Sultan|Pope|Crown Prince(?:ss)?|Prince(?:ss)?|Grand Duke|Grand Duchess|Regent|` +
		`Chairman|Chairwoman|General Secretary|First Secretary|Party Secretary|Generalissimo|Secretary[- ]General|High Representative|` +
		`Foreign Minister|Foreign Affairs Minister|Secretary (?:of State )?for External Affairs|Secretary of State(?: Cardinal)?|Secretary of Foreign (?:Affairs|Relations)|Minister for Foreign Affairs|Foreign Secretary|External Affairs Minister|State Councilor|State Counsellor|Governor[- ]General|` +
		`Minister (?:of|for) (?:(?:State|Foreign|External|Internal|International|Defen[cs]e|National|Public|Strategic|Finance|Economy|Economic|Interior|Energy|Oil|Petroleum|Trade|Commerce|Industry|Justice|Security|Intelligence|Environment|Health|Education|Planning|Culture|Information|Development|Cooperation|Affairs|Relations|Expatriates|and)\b ?)+|(?:(?:State|Foreign|External|Internal|International|Defen[cs]e|National|Public|Strategic|Finance|Economy|Economic|Interior|Energy|Oil|Petroleum|Trade|Commerce|Industry|Justice|Security|Intelligence|Environment|Health|Education|Planning|Culture|Information|Development|Cooperation|Affairs|Relations|Expatriates) ){1,3}Minister|Minister|Speaker|Mayor|Archbishop|Cardinal|` +
		`Sheikh|Opposition Leader|opposition leader|Co-President|Head of State|Head of Government|First Minister)(?:[- ](?:elect|Elect|designate))?`

	namedWith = regexp.MustCompile(`((?:[Ff]ormer |[Aa]cting |[Nn]ew |[Ii]nterim |[Oo]utgoing )?)((?:` + isTitle + `)(?: (?:and|&) (?:` + isTitle + `))?(?: of State)?) ((?:(?:Dr|Mr|Mrs)\. )?` + namePattern + `)`)

	plainTitle = map[string]string{
		"Presidents": "President", "presidents": "President", "Prime Ministers": "Prime Minister", "prime ministers": "Prime Minister", "Foreign Ministers": "Foreign Minister",
		"foreign ministers": "Foreign Minister", "Kings": "King", "Chancellors": "Chancellor", "Premiers": "Premier", "President": "President", "Prime Minister": "Prime Minister",
		"Foreign Minister": "Foreign Minister", "King": "King", "Amir": "Amir", "Emir": "Emir", "Sultan": "Sultan", "Chancellor": "Chancellor",
	}
	officesOf = regexp.MustCompile(`\bthe (Presidents|presidents|Prime Ministers|prime ministers|Foreign Ministers|foreign ministers|Kings|Chancellors|Premiers|President|Prime Minister|Foreign Minister|King|Amir|Emir|Sultan|Chancellor) of ((?:(?:the )?[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+| of [A-Z]\w+| and the Grenadines| and Barbuda| and Tobago| and Nevis)*(?:, and |, | and )?)+)`)
	// officeInList: another office in a list of countries: "the President of Finland and the Prime Ministers of Denmark and Iceland".
	officeInList = regexp.MustCompile(`^(?:the )?((?:Vice |Deputy |First )*(?:Presidents?|Prime Ministers?|Foreign Ministers?|Kings?|Queens?|Chancellors?|Premiers?|Secretary|Ministers?)) of (.+)$`)
	adjectivesOf = regexp.MustCompile(`\bthe ((?:[A-Z][a-z]+(?: [A-Z][a-z]+)?(?:, and |, | and ))+[A-Z][a-z]+(?: [A-Z][a-z]+)?) (Presidents|Prime Ministers|Foreign Ministers)(?:[,;.]|$| and )`)
	pluralWith   = regexp.MustCompile(`\b(Presidents|Prime Ministers|Foreign Ministers|Kings|Chancellors|Premiers) ([A-Z][^;.]*)`)
	bareTitle2   = regexp.MustCompile(`\bthe (Shah|Pope|King|Emperor|Amir|Emir|Sultan)\b`)
	ofCountry    = regexp.MustCompile(`^ of (?:the )?([A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)*)`)
	notThem      = regexp.MustCompile(`(?i)\b(?:of|by|for|between|representing|son|wife|widow|family|brother|mother|daughter|adviser to|envoy of|aides? to)\s+(?:the )?(?:late )?$`)
	ofAmerica    = regexp.MustCompile(`(?i)\b(?:U\.?S\.?|American)\s*$`)
)

const (
	nameParticle = `(?:de|da|das|do|dos|del|della|di|du|la|le|van|von|der|den|ter|bin|ibn|al|el|bint|ben|ould|zu|y|e|the|abu|Al|El)`
	nameWord     = `(?:(?:[A-Z]\.)+|St\.|(?:[A-Z]|[ÁÉÍÓÚÖÜŞÇŽŠČĐØÅÄÂ]|al-|el-|d[’']|de|Mc)[\p{L}’'ʼ-]*[\p{L}])`
	namePattern  = `(?:(?:` + nameParticle + `[ -])*` + nameWord + `)(?: (?:(?:` + nameParticle + `[ -]){0,3}` + nameWord + `))*`
)

// metIn finds those whom a part of a sentence says to have been met.
func metIn(part string) (found []namedThere) {
	starts := metWith.FindAllStringIndex(part, -1)
	for i, at := range starts {
		end := len(part)
		if i+1 < len(starts) {
			end = starts[i+1][0]
		}
		if notYet.MatchString(part[:at[0]]) {
			continue
		}
		listed, before := part[at[1]:end], part[:at[1]]
		if i > 0 {
			before = part[starts[i-1][1]:at[1]]
		}
		joint := jointly.MatchString(before) || forSummit.MatchString(listed) ||
			atConference.MatchString(before) && !ofConference.MatchString(before)
		if stop := topicOf.FindStringIndex(listed); stop != nil {
			listed = listed[:stop[0]]
		}
		for _, n := range peopleIn(listed) {
			n.list, n.separately, n.jointly = i, separately.MatchString(before), joint
			found = append(found, n)
		}
	}
	return found
}

// peopleIn are those whom words name with their office.
func peopleIn(text string) []namedThere {
	var found []namedThere
	text = bracketed.ReplaceAllString(text, "$1 ")
	text = wivesAndOthers.ReplaceAllString(text, "")
	for _, at := range pluralWith.FindAllStringSubmatchIndex(text, -1) {
		title := plainTitle[text[at[2]:at[3]]]
		rest := text[at[4]:at[5]]
		if stop := nextTitle.FindStringIndex(rest); stop != nil {
			rest = rest[:stop[0]]
		}
		for _, one := range listSeparator.Split(rest, -1) {
			n := namedThere{title: title, before: lastWords(text[:at[0]])}
			if name := nameAtStart.FindString(one); name != "" {
				n.name = name
				if of := ofCountry.FindStringSubmatch(one[len(name):]); of != nil {
					n.of = strings.TrimRight(of[1], ".")
				}
				found = append(found, n)
			}
		}
	}
	for _, at := range officesOf.FindAllStringSubmatchIndex(text, -1) {
		if notThem.MatchString(text[:at[0]]) {
			continue
		}
		title := plainTitle[text[at[2]:at[3]]]
		for _, country := range listSeparator.Split(withAnd.Replace(text[at[4]:at[5]]), -1) {
			if next := officeInList.FindStringSubmatch(strings.TrimSpace(country)); next != nil {
				title, country = cmp.Or(plainTitle[next[1]], strings.TrimSuffix(next[1], "s")), next[2]
			}
			if country = strings.Trim(strings.TrimPrefix(strings.TrimSpace(country), "the "), " ,."); country != "" && country != "and" {
				found = append(found, namedThere{title: title, of: strings.ReplaceAll(country, "+", " and ")})
			}
		}
	}
	for _, at := range adjectivesOf.FindAllStringSubmatch(text, -1) {
		for _, one := range listSeparator.Split(at[1], -1) {
			found = append(found, namedThere{title: plainTitle[at[2]], before: strings.TrimSpace(one)})
		}
	}
	for _, at := range namedWith.FindAllStringSubmatchIndex(text, -1) {
		before, name := text[:at[0]], text[at[6]:at[7]]
		if strings.HasPrefix(text[at[1]:], "’s ") || strings.HasPrefix(text[at[1]:], "'s ") || notThem.MatchString(before) || ofAmerica.MatchString(before) {
			continue
		}
		n := namedThere{before: lastWords(before), title: strings.TrimSpace(text[at[4]:at[5]]), name: name}
		if dayAfterName.MatchString(text[at[1]:]) { // "President Tito July 9", not "Theresa May"
			n.name = strings.TrimSpace(monthAfter.ReplaceAllString(name, ""))
		}
		if n.name == "" || possessive.MatchString(n.name) {
			continue
		}
		words := strings.ToLower(text[at[2]:at[3]] + " " + n.title)
		n.former = strings.HasPrefix(words, "former ")
		n.elect = strings.Contains(words, "elect") || strings.Contains(words, "designate")
		n.acting = strings.Contains(words, "acting ") || strings.Contains(words, "interim ")
		if of := ofCountry.FindStringSubmatch(text[at[1]:]); of != nil {
			n.of = strings.TrimRight(of[1], ".")
		}
		found = append(found, n)
	}
	for _, at := range bareTitle2.FindAllStringSubmatchIndex(text, -1) {
		if rest := text[at[1]:]; !strings.HasPrefix(rest, " of ") && !notThem.MatchString(text[:at[0]]) {
			found = append(found, namedThere{title: text[at[2]:at[3]]})
		}
	}
	return found
}

var (
	wivesAndOthers = regexp.MustCompile(`\b(?:Mrs\.?|[Tt]he wife of|[Tt]he widow of|[Tt]he family of|[Ff]ormer First Lady|First Lady)(?: [A-Z][\p{L}’'-]+\.?)+`)
	dayAfterName   = regexp.MustCompile(`^ \d`)
	monthAfter     = regexp.MustCompile(` ?\b(?:January|February|March|April|May|June|July|August|September|October|November|December)$`)
	bracketed      = regexp.MustCompile(`(\w\.?)\s?\([^)]*\) ?`)
	listSeparator  = regexp.MustCompile(`(?:, and |, | and |; and )`)
	withAnd        = strings.NewReplacer(" and the Grenadines", "+the Grenadines", " and Barbuda", "+Barbuda", " and Tobago", "+Tobago", " and Nevis", "+Nevis", " and Herzegovina", "+Herzegovina")
	nextTitle      = regexp.MustCompile(`(?:, and |, | and )(?:with )?(?:the )?(?:[A-Z]\w+ )?(?:` + isTitle + `)\b`)
	nameAtStart    = regexp.MustCompile(`^` + namePattern)
)

// lastWords are the words before an office that may say of what it is: after the last comma or "and".
func lastWords(text string) string {
	if at := lastBoundary.FindAllStringIndex(text, -1); at != nil {
		text = text[at[len(at)-1][1]:]
	}
	return strings.TrimSpace(text)
}

var lastBoundary = regexp.MustCompile(`(?:[,;:]|\b(?:and|with) )`)

// dayIn is the one day that words give, of those of a stay; empty if there is none or more than one.
func dayIn(text string, from, to model.Date) model.Date {
	var days []model.Date
	for _, at := range dayInText.FindAllStringSubmatch(text, -1) {
		if at[3] != "" {
			return ""
		}
		for _, y := range []string{string(from[:4]), string(to[:4])} {
			day, err := time.Parse("Jan 2 2006", at[1]+" "+at[2]+" "+y)
			if d := model.Date(day.Format(time.DateOnly)); err == nil && from <= d && d <= to && !slices.Contains(days, d) {
				days = append(days, d)
			}
		}
	}
	if len(days) == 1 {
		return days[0]
	}
	return ""
}

// daysOfPart are the first and the last day that words give, "June 16-18", of those of a stay: the one of dayIn, or those of the stay where
// the words give none, or several times.
func daysOfPart(text string, from, to model.Date) (first, last model.Date) {
	if day := dayIn(text, from, to); day != "" {
		return day, day
	}
	all := dayInText.FindAllStringSubmatch(text, -1)
	if len(all) != 1 || all[0][3] == "" {
		return from, to
	}
	within := func(day string) model.Date { return dayIn(all[0][1]+" "+day, from, to) }
	if first, last = within(all[0][2]), within(all[0][4]); first != "" && first < last {
		return first, last
	}
	return from, to
}
