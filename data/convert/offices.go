package main

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/sidelines/sidelines/model"
)

// offices reads an office from the words by which a text gives it, such as "Prime Minister of Israel".
type offices struct {
	countries     *countries
	countryWords  *regexp.Regexp // any country's name or adjective
	countryOf     map[string]string
	organizations []organizationWords
}

type organizationWords struct {
	record  *model.Organization
	country string // the country of one that is not international, empty for others
	pattern *regexp.Regexp
}

func readOffices(c *countries) (*offices, error) {
	o := &offices{countries: c, countryOf: map[string]string{}}
	var words []string
	add := func(word, country string) {
		if _, known := o.countryOf[word]; !known && len(word) > 1 {
			o.countryOf[word] = country
			words = append(words, regexp.QuoteMeta(word))
		}
	}
	rows, err := readTable("demonyms.csv")
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		for word := range strings.SplitSeq(row["words"], "|") {
			add(strings.ReplaceAll(word, `\.`, "."), row["country"])
		}
	}
	for _, country := range c.records {
		for _, name := range country.Names {
			if name.Lang == "en" && len(name.Text) > 3 {
				add(name.Text, country.ID)
			}
		}
	}
	longestFirst(words)
	o.countryWords = regexp.MustCompile(`\b(` + strings.Join(words, "|") + `)(?:[^\p{L}]|$)`)
	rows, err = readTable("organizations.csv")
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		record := &model.Organization{NamedBase: named(row["id"], en(row["name"])), Abbreviation: model.Optional(row["abbreviation"])}
		entry := organizationWords{record: record, country: row["country"]}
		if row["pattern"] != "" {
			entry.pattern = regexp.MustCompile(row["pattern"])
		}
		o.organizations = append(o.organizations, entry)
	}
	return o, nil
}

// countriesIn returns the countries that a text names, by name or adjective, in its order.
func (o *offices) countriesIn(text string) []string {
	var found []string
	for text != "" {
		at := o.countryWords.FindStringSubmatchIndex(text)
		if at == nil {
			break
		}
		found = append(found, o.countryOf[text[at[2]:at[3]]])
		text = text[at[3]:]
	}
	return found
}

// stateOf is the state of which something is a body, a company or a party, or the side itself.
func (o *offices) stateOf(side string) string {
	for _, entry := range o.organizations {
		if entry.record.ID == side {
			return cmp.Or(entry.country, side)
		}
	}
	return side
}

// isForeign reports whether a side is neither Russia nor something of Russia's.
func (o *offices) isForeign(side string) bool {
	state := o.stateOf(side)
	return state != "" && state != "russia"
}

func (o *offices) organization(text string) *model.Organization {
	for _, entry := range o.organizations {
		if entry.pattern != nil && entry.pattern.MatchString(text) {
			return entry.record
		}
	}
	return nil
}

var (
	officeWords  = regexp.MustCompile(`(?i)\b(president|minister|chancellor|king|queen|emir|sultan|prince|premier|governor|mayor|head|director|chairman|chairperson|chairwoman|chair|ceo|chief executive|secretary|commissioner|ombudsman|speaker|envoy|aide|adviser|advisor|ambassador|chief|prosecutor|leader|patriarch|rabbi|commander|counsellor|representative|ruler|pope|general director)`)
	heads        = regexp.MustCompile(`(?i)\b(president|chairman|chairperson|chairwoman|ceo|chief executive|head|director|director general|secretary.general|general secretary|executive secretary|patriarch|governor|managing director|commissioner|rabbi)\b`)
	notTheHead   = regexp.MustCompile(`(?i)\b(vice|deputy|first deputy|faction|board of directors|member|members of)\b`)
	notInOffice  = regexp.MustCompile(`(?i)\b(former|ex-|first president of kazakhstan|elect\b|candidate|widow|son of)`)
	leading      = regexp.MustCompile(`(?i)^(the|a|an|and|of|for|to|in|on|at|new|newly|elected|his|her|he|she|with|by|also|during|who|which|including|majesty|excellency|mr|mrs|ms|sheikh|russian|russia’s|meeting|working|conversation|talks|telephone)\s+`)
	endsInOffice = regexp.MustCompile(`(?i)(president|leader|minister|ceo|chairman|chair|chancellor|director|head|secretary|governor|speaker|commander|chief|envoy|ambassador|prince|industry|resources|construction|labour|social protection|trade|defence|emergencies|science|education|housing|civil service|children|culture)$`)
	// ofRussia are offices of the Russian state and its parts, given without the country.
	ofRussia   = regexp.MustCompile(`(?i)(\bminister\b|prime minister|\bgovernor\b|\bmayor\b|presidential|plenipotentiary|\baide\b|ombudsman|commissioner|prosecutor|investigative committee|federal .*(service|agency|treasury|inspectorate)|security council|chief of staff|ambassador|rosfinmonitoring|rospotrebnadzor|national guard|general staff|security service|intelligence service|drug control|civil service|^(acting )?(head|president|prime minister) of (the )?(republic|chechnya|chechen|ingushetia|daghestan|dagestan|tatarstan|bashkortostan|north ossetia|kabardino|karachay|karelia|mordovia|udmurtia|crimea|tuva|buryatia|altai|adygeya|khakassia|sakha|yakutia|chuvash|kalmykia|komi|mari)|\b(governor|head|speaker|prime minister|president)\b.*(region|territory|autonomous area|st petersburg|sevastopol)|(region|territory|autonomous area) .*(governor|head)$)`)
	government = regexp.MustCompile(`(?i)(prime minister|federal chancellor|\bchancellor of|^chancellor|\bchancellor$|premier of|^premier|state counsellor)`)
	foreign    = regexp.MustCompile(`(?i)(foreign minister|minister of foreign affairs|minister for foreign affairs|foreign secretary|us secretary of state|secretary of state of the united states|minister of external affairs|external affairs minister)`)
	state      = regexp.MustCompile(`(?i)(\bpresident\b|\bking\b|\bqueen\b|\bemir\b|\bsultan\b|\bemperor\b|ruling prince|\bpope\b)`)
	lesser     = regexp.MustCompile(`(?i)(\bvice|deputy|crown prince|governor|region|territory|speaker|parliament|senate|assembly|national council|knesset|duma|state premier|bavaria|saxony|republika srpska|party|envoy|adviser|advisor|ambassador|office|academy|court|university|bank|federation of|union of|museum)`)
)

// read tells the office that words give to a person, false where they give none, or one of the past.
func (o *offices) read(words string) (office, string, bool) {
	title := titleIn(words)
	if title == "" || len(title) > 150 || !officeWords.MatchString(title) || notInOffice.MatchString(words) {
		return office{}, "", false
	}
	if organization := o.organization(title); organization != nil {
		kind := model.OfficeOther
		if heads.MatchString(title) && !notTheHead.MatchString(title) {
			kind = model.OfficeHeadOfOrganization
		}
		return office{kind, organization.ID}, title, true
	}
	country := ""
	for _, id := range o.countriesIn(o.withoutHost(title)) {
		if id != "russia" && !ofRussianBody.MatchString(title) {
			country = id
		}
	}
	if country == "" && !ofRussia.MatchString(title) {
		return office{}, "", false // of a body that no table knows
	}
	if country == "" {
		kind := kindOf(title)
		if kind == model.OfficeHeadOfState || regional.MatchString(title) {
			kind = model.OfficeOther
		}
		return office{kind, "russia"}, title, true
	}
	return office{kindOf(title), country}, title, true
}

// ofRussianBody: a body that is Russian by its name is of no other country that its name has: the Russian National Public Organisation of
// Afghanistan War Disabled.
var ofRussianBody = regexp.MustCompile(`\bof (?:the )?(?:All-)?Russian \p{Lu}`)

var ambassadorTo = regexp.MustCompile(`(?i)\bambassador\b.*?\bto\b`)

// withoutHost leaves out of an ambassador's title the country that receives the ambassador: the office is of the one that sends. An
// ambassador to Russia may have that one after it.
func (o *offices) withoutHost(title string) string {
	at := ambassadorTo.FindStringIndex(title)
	if at == nil || slices.Contains(o.countriesIn(title[at[1]:]), "russia") {
		return title
	}
	return title[:at[1]]
}

var connectors = []string{"of", "the", "and", "for", "to", "in", "on", "at", "de", "with"}

// titleIn is the office at the end of words: its capitalized words with the small words between them.
func titleIn(words string) string {
	fields := strings.Fields(strings.Trim(words, " ,;:.—–-"))
	at := len(fields)
	for at > 0 {
		word := fields[at-1]
		first := []rune(word)[0]
		if !unicode.IsUpper(first) && !unicode.IsDigit(first) && !slices.Contains(connectors, word) {
			break
		}
		at--
	}
	title := strings.Join(fields[at:], " ")
	if before, after, ok := cutLast(title, " and "); ok && officeWords.MatchString(after) && !endsInOffice.MatchString(before) {
		title = after // "Yury Ushakov and Energy Minister": the former is somebody else
	}
	for trimmed := leading.ReplaceAllString(title, ""); trimmed != title; trimmed = leading.ReplaceAllString(title, "") {
		title = trimmed
	}
	return strings.TrimSpace(title)
}

func cutLast(text, separator string) (before, after string, found bool) {
	at := strings.LastIndex(text, separator)
	if at < 0 {
		return text, "", false
	}
	return text[:at], text[at+len(separator):], true
}

// regional: "Prime Minister of North Ossetia-Alania" heads no country's government.
var regional = regexp.MustCompile(`(?i)prime minister of `)

func kindOf(title string) model.Office {
	switch {
	case foreign.MatchString(title) && !lesserThan(title, "deputy"):
		return model.OfficeForeignMinister
	case government.MatchString(title) && !lesserThan(title, "deputy", "vice"):
		return model.OfficeHeadOfGovernment
	case state.MatchString(title) && !lesser.MatchString(title):
		return model.OfficeHeadOfState
	}
	return model.OfficeOther
}

func lesserThan(title string, words ...string) bool {
	for _, word := range words {
		if strings.Contains(strings.ToLower(title), word) {
			return true
		}
	}
	return false
}
