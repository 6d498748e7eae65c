package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// titled is what the title of a page says.
type titled struct {
	hosts    []usOfficial
	how      string // Call, Virtual Meeting
	rest     string // the words that name those whom they met
	isPlural bool   // "Calls with": several, each with one
}

// usOfficial is somebody of the United States who meets foreign leaders, and how titles name such a one.
type usOfficial struct {
	name   string // in full; empty for the holder of an office
	title  string
	office model.Office
	leads  bool // whoever is met is met by the head
	is     *regexp.Regexp
	as     string // the words of the title
}

// usOfficials are in the order in which they are looked for: "National Security Advisor to the Vice President" comes before the Vice
// President.
var usOfficials = []usOfficial{
	{name: "Philip Gordon", title: "National Security Advisor to the Vice President", office: model.OfficeOther, is: regexp.MustCompile(`(?:Assistant to the President and )?National Security Advisor to the Vice President(?: (?:Dr\. )?Phil(?:ip)? Gordon)?`)},
	{name: "Nancy McEldowney", title: "National Security Advisor to the Vice President", office: model.OfficeOther, is: regexp.MustCompile(`National Security Advisor to the Vice President Nancy McEldowney`)},
	{name: "Jon Finer", title: "Principal Deputy National Security Advisor", office: model.OfficeOther, is: regexp.MustCompile(`(?:Principal Deputy National Security Advisor|PDNSA)(?: Jon(?:athan)?)?(?: Finer)?`)},
	{name: "Liz Sherwood-Randall", title: "Homeland Security Advisor", office: model.OfficeOther, is: regexp.MustCompile(`Homeland Security Advisor(?: Dr\.)? (?:Liz|Elizabeth) Sherwood-Randall`)},
	{name: "Kamala Harris", title: "Vice President", office: model.OfficeOther, leads: true, is: regexp.MustCompile(`(?:the )?Vice President(?: Kamala)? Harris|[Tt]he Vice President\b|Vice President’s\b`)},
	{name: "Mike Pence", title: "Vice President", office: model.OfficeOther, leads: true, is: regexp.MustCompile(`(?:the )?Vice President (?:Mike |Michael R\. )?Pence`)},
	{name: "JD Vance", title: "Vice President", office: model.OfficeOther, leads: true, is: regexp.MustCompile(`Vice President (?:JD |J\.D\. )?Vance`)},
	{name: "Jake Sullivan", title: "National Security Advisor", office: model.OfficeOther, is: regexp.MustCompile(`(?:National Security Advis[eo]r|NSA)(?: Jake)? Sullivan|Jake Sullivan`)},
	{name: "Antony Blinken", title: "Secretary of State", office: model.OfficeForeignMinister, leads: true, is: regexp.MustCompile(`Secretary of State(?: Antony)?(?: J\.)? Blinken`)},
	{name: "Marco Rubio", title: "Secretary of State", office: model.OfficeForeignMinister, leads: true, is: regexp.MustCompile(`Secretary(?: of State)?(?: Marco)? Rubio`)},
	{name: "Joe Biden", title: "President", office: model.OfficeHeadOfState, leads: true, is: regexp.MustCompile(`(?:[Tt]he )?(?:President )?(?:Joseph R\. Biden,? Jr\.?|Joe Biden)|(?:[Tt]he )?President (?:Joseph R\. )?Biden(?:, Jr\.)?|[Jj]oseph R\. Biden`)},
	{name: "Donald Trump", title: "President", office: model.OfficeHeadOfState, leads: true, is: regexp.MustCompile(`President (?:Donald J\. |Donald )?Trump`)},
	{title: "President", office: model.OfficeHeadOfState, leads: true, is: regexp.MustCompile(`[Tt]he President(?:’s)?(?: and|,| [Vv]irtual| [Cc]all| [Mm]eeting| [Bb]ilat| on the NATO Summit|$)`)},
}

func (t *titled) leads() bool {
	return slices.ContainsFunc(t.hosts, func(h usOfficial) bool { return h.leads })
}

// splitLetter is a space that titles have after some letters with an accent: "Ló pez".
var splitLetter = regexp.MustCompile(`([^\x00-\x7f‑–—’‘“”]) ([a-z]+)`)

// wholeWords follow a name that ends in such a letter.
var wholeWords = []string{"of", "and", "in", "on", "at", "to", "for", "with", "from", "by", "the", "concerning", "as"}

// gluedAnd is an "and" that titles have at the end of a name, before another office: "Al Khalifaand Crown Prince". Countries end in "land".
var gluedAnd = regexp.MustCompile(`(\p{Lu}\p{L}{2,}[^l\P{L}])and ((?:` + isTitle + `)\b)`)

// mendTitle puts together words that titles have in two, and leaves everything else.
func mendTitle(title string) string {
	title = splitLetter.ReplaceAllStringFunc(title, func(words string) string {
		letter, rest, _ := strings.Cut(words, " ")
		if slices.Contains(wholeWords, rest) {
			return words
		}
		return letter + rest
	})
	title = gluedAnd.ReplaceAllString(title, "$1 and $2")
	return strings.TrimSpace(strings.NewReplacer("’ s ", "’s ", "\u00ad", "", "\u2060", "", "ӧ", "ö").Replace(spaces.ReplaceAllString(title, " ")))
}

var (
	howTheyMet     = regexp.MustCompile(`(?i)\b((?:(?:secure|joint|bilateral|virtual|video|phone|telephone|trilateral) )*(?:calls?|meetings?|audience|engagement|pull[- ]aside|trilateral|lunch|dinner|conversation|bilateral))(?: (?:with|between|of)\b|,| in | on | at |$| President)`)
	announcer      = regexp.MustCompile(`^(?:NSC )?(?:Press )?(?:Statement|Readout) (?:by|from|of)(?: the)? (?:(?:NSC|National Security Council|White House|Press|Senior Advisor and Chief)\b[^’]*?(?:Spokesperson|Secretary)(?: (?:Emily Horne|Adrienne Watson|Sean Savett|Jen Psaki|Karine Jean-Pierre|Symone Sanders))?)(?: on| of)?(?: the)? ?`)
	honorificWords = regexp.MustCompile(`\b(?:His|Her|Their) (?:Majesty|Highness|Royal Highness|Holiness|Excellency) |\bDr\. |\bthe new |\bIncoming `)
	toDiscuss      = regexp.MustCompile(`(?i)\s(?:to discuss|regarding|about|on the|following|concerning|ahead of|after|and additional)\b.*`)
)

// namesOfSides are the ways in which pages name countries that the names of the data would be mistaken for others by.
var namesOfSides = strings.NewReplacer(
	"the People’s Republic of China", "China", "People’s Republic of China", "China", "Republic of Korea (ROK)", "South Korea", "Republic of Korea", "South Korea",
	"ROK", "South Korea", "the PRC", "China", "PRC", "China", "the Holy See", "Vatican City", "Abu Dhabi Crown Prince", "Emirati Crown Prince",
	"the Palestine Liberation Organization", "Palestine", "Palestine Liberation Organization", "Palestine",
	"the Palestinian Authority", "Palestine", "Palestinian Authority (PA)", "Palestinian", "Palestinian Authority", "Palestinian", "the Kingdom of ", "", "Kingdom of ", "",
	"the Argentine Republic", "Argentina", "Türkiye", "Turkey", "Turkiye", "Turkey", "UAE", "United Arab Emirates", "UK ", "British ", "U.K.", "British",
	"the Republic of Cabo Verde", "Cape Verde", "the Republic of ", "", "the Federated States of ", "", "the Kyrgyz Republic", "Kyrgyzstan", "Czech Republic", "Czechia",
	"The Commonwealth of The Bahamas", "Bahamas", "The Bahamas", "Bahamas", "EU ", "European Union ", "North Atlantic Treaty Organization", "NATO",
	"Trinidad and Tobago", "Trinidad-and-Tobago", "Antigua and Barbuda", "Antigua-and-Barbuda", "Bosnia and Herzegovina", "Bosnia-and-Herzegovina",
	"Kosovan", "Kosovo", " Of ", " of ", "Secretary General of the United Nations", "United Nations Secretary General", "Presidents of the", "Presidents of", "Jr.", "Jr", "Shia’ ", "Shia ", "Designate", "designate", "Between ", "with ", "between ", "with ",
	"Executive Vice President", "Executive Vice-Chair", "the Federal Republic of ", "", "Minister/Foreign Minister", "Minister and Foreign Minister",
)

// readTitle reads a title, nil if it tells of no call or meeting.
func readTitle(title string) *titled {
	rest := announcer.ReplaceAllString(title, "")
	how := howTheyMet.FindStringSubmatch(rest)
	if how == nil {
		return nil
	}
	t := &titled{how: how[1]}
	t.isPlural = regexp.MustCompile(`(?i)(calls|meetings)$`).MatchString(t.how)
	t.hosts, rest = hostsIn(rest, true)
	rest = strings.Replace(rest, t.how+" of ", t.how+" with ", 1)
	t.rest = toDiscuss.ReplaceAllString(rest, "")
	return t
}

// hostsIn are the officials of the United States whom words name, the president first, and the words with a sign in place of each. "The
// President" is one only where byOffice is set.
func hostsIn(words string, byOffice bool) (hosts []usOfficial, rest string) {
	for _, o := range usOfficials {
		at := o.is.FindStringIndex(words)
		if at == nil || o.name == "" && !byOffice {
			continue
		}
		before, is, after := words[:at[0]], words[at[0]:at[1]], words[at[1]:]
		if o.name == "" && (strings.HasSuffix(before, "to ") || len(hosts) > 0 && !strings.Contains(is, "and")) {
			continue
		}
		o.as = strings.TrimSuffix(strings.Trim(is, " ,"), "’s")
		hosts, words = append(hosts, o), before+" § "+after
	}
	slices.SortStableFunc(hosts, func(a, b usOfficial) int { return rankOf(a) - rankOf(b) })
	return hosts, words
}

// rankOf orders the hosts: the president first.
func rankOf(o usOfficial) int {
	switch {
	case o.office == model.OfficeHeadOfState:
		return 0
	case o.title == "Vice President":
		return 1
	case o.office == model.OfficeForeignMinister:
		return 2
	}
	return 3
}
