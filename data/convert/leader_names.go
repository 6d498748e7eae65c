package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/sidelines/sidelines/model"
)

const leaderNamesTable = "leader_names.csv"

// namedLanguages are the columns of tables/leader_names.csv that hold the name of a leader, each in its language.
var namedLanguages = []model.Language{"zh-Hans", "zh-Hant", "ja", "ko", "ru", "ar", "fr", "es", "de"}

// readLeaderNames reads tables/leader_names.csv: what the press of other languages calls a leader, and further spellings.
// It returns the rows whose id nobody has, or somebody with other names.
func (l *people) readLeaderNames() (unknown []string, err error) {
	rows, err := readTable(leaderNamesTable)
	if err != nil {
		return nil, err
	}
	byID := map[string]*person{}
	for _, p := range l.all {
		if p.id != "" {
			byID[p.id] = p
		}
	}
	for _, row := range rows {
		p := byID[row["id"]]
		if p == nil || !slices.ContainsFunc(p.allNames(), func(name model.LocalizedText) bool { return name.Text == row["en"] }) {
			unknown = append(unknown, fmt.Sprintf("%s (%s)", row["id"], row["en"]))
			continue
		}
		for _, name := range namesInRow(row) {
			p.nameAbroad(name)
		}
	}
	return unknown, nil
}

// namesInRow returns the names of a row, those of the columns first: the first name in a language is the display name.
func namesInRow(row map[string]string) []model.LocalizedText {
	var names []model.LocalizedText
	for _, lang := range namedLanguages {
		names = withText(names, lang, row[string(lang)])
	}
	for alias := range strings.SplitSeq(row["aliases"], "|") {
		lang, text := aliasLanguage(alias)
		names = withText(names, lang, text)
	}
	return names
}

var languageOfAlias = regexp.MustCompile(`^([a-z]{2,3}(?:-[A-Z][a-z]{3})?):(.*)$`)

// aliasLanguage splits an alias such as zh-Hant:川普. Without a language it is Russian in Cyrillic, and English otherwise.
func aliasLanguage(alias string) (model.Language, string) {
	if parts := languageOfAlias.FindStringSubmatch(alias); parts != nil {
		return model.Language(parts[1]), parts[2]
	}
	if strings.ContainsFunc(alias, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }) {
		return "ru", alias
	}
	return "en", alias
}

// nameAbroad gives a person a name that is not the display name. The lists of leaders write zh for zh-Hans.
func (p *person) nameAbroad(name model.LocalizedText) {
	inList := name
	if name.Lang == "zh-Hans" {
		inList.Lang = "zh"
	}
	if known := p.allNames(); !slices.Contains(known, name) && !slices.Contains(known, inList) {
		p.abroad = withText(p.abroad, name.Lang, name.Text)
	}
}

// checkLeaderNames fails if tables/leader_names.csv has somebody who is no leader. Samples of the raw files have few leaders,
// so this is not a part of the conversion.
func (c *conversion) checkLeaderNames() error {
	if len(c.unnamed) == 0 {
		return nil
	}
	return fmt.Errorf("tables/%s: there is no leader %s", leaderNamesTable, strings.Join(c.unnamed, ", "))
}

// reportLeaderNames counts the names by language, and lists those that mean two leaders.
func (c *conversion) reportLeaderNames(line printer) {
	leaders := 0
	count := map[model.Language]int{}
	bearers := map[string][]string{} // ids by folded name
	for _, p := range c.people.all {
		if p.id == "" {
			continue
		}
		leaders++
		has := map[model.Language]bool{}
		for _, name := range slices.Concat(p.allNames(), p.abroad) {
			lang := name.Lang
			if lang == "zh" {
				lang = "zh-Hans"
			}
			has[lang] = true
			if key := foldedName(name.Text); !slices.Contains(bearers[key], p.id) {
				bearers[key] = append(bearers[key], p.id)
			}
		}
		for lang := range has {
			count[lang]++
		}
	}
	line("## Leaders' names in other languages\n")
	line("Of %d leaders, this many have a name in each language:\n", leaders)
	line("| %s |\n|%s", joinLanguages(namedLanguages), strings.Repeat("--:|", len(namedLanguages)))
	counts := make([]string, len(namedLanguages))
	for i, lang := range namedLanguages {
		counts[i] = fmt.Sprint(count[lang])
	}
	line("| %s |\n", strings.Join(counts, " | "))
	shared := map[string]bool{}
	for _, p := range c.people.all {
		for _, name := range p.abroad {
			if ids := bearers[foldedName(name.Text)]; len(ids) > 1 {
				shared[fmt.Sprintf("- %s: %s", name.Text, strings.Join(slices.Sorted(slices.Values(ids)), ", "))] = true
			}
		}
	}
	if len(shared) == 0 {
		return
	}
	line("These names of tables/%s mean more than one leader:\n", leaderNamesTable)
	for _, found := range keys(shared) {
		line("%s", found)
	}
	line("")
}

func joinLanguages(langs []model.Language) string {
	texts := make([]string, len(langs))
	for i, lang := range langs {
		texts[i] = string(lang)
	}
	return strings.Join(texts, " | ")
}

// foldedName is equal for spellings of a name in any script that differ in case, accents, spaces or points.
func foldedName(name string) string {
	if latin := slug(name); latin != "" && !strings.ContainsFunc(name, isOtherScript) {
		return latin
	}
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKC.String(name))
}

// isOtherScript reports whether slug leaves a letter out.
func isOtherScript(r rune) bool {
	return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) && r != 'ʻ' && r != 'ʼ'
}
