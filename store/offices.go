package store

import (
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// officeWords has folded words for offices, which people write before, after or instead of a name, and the offices that they may
// mean.
var officeWords = map[string][]model.Office{}

// polite has words before a name that do not help to find it.
var polite = strings.Fields("mr mrs ms dr sir dame his her excellency he hon honourable honorable comrade the of г н господин")

func init() {
	for office, words := range map[model.Office]string{
		model.OfficeHeadOfState: "president,pres,presidente,président,präsident," +
			"king,queen,emperor,empress,emir,sultan,monarch,leader,head of state," +
			"президент,глава государства,король,대통령,국가주석,주석,국왕,总统,主席,国王,大統領,国家主席,رئيس,الرئيس",
		model.OfficeHeadOfGovernment: "prime minister,pm,premier,chancellor,taoiseach,leader,head of government," +
			"premier ministre,kanzler,bundeskanzler,bundeskanzlerin," +
			"премьер,премьер министр,канцлер,총리,수상,总理,首相,رئيس الوزراء",
		model.OfficeForeignMinister: "foreign minister,fm,minister of foreign affairs,minister for foreign affairs," +
			"secretary of state,foreign secretary," +
			"министр иностранных дел,глава мид,외무장관,외교장관,외교부장관,外长,外交部长,外相,وزير الخارجية",
		model.OfficeHeadOfOrganization: "secretary general,general secretary,director general,sg,chairman,chairperson,president,head," +
			"генеральный секретарь,генсек,사무총장,秘书长,事務総長,الأمين العام",
	} {
		for word := range strings.SplitSeq(words, ",") {
			folded := Fold(word)
			officeWords[folded] = append(officeWords[folded], office)
		}
	}
}

// withoutOffice removes the words for an office from a name, and polite words from its ends. The offices are nil if the name has
// no word for one.
func withoutOffice(words []string) (rest []string, offices []model.Office) {
	const longest = 4 // words in the longest term for an office
	for i := 0; i < len(words); i++ {
		taken := 0
		for n := min(longest, len(words)-i); n > 0 && taken == 0; n-- {
			if of, ok := officeWords[strings.Join(words[i:i+n], " ")]; ok {
				offices, taken = append(offices, of...), n
			}
		}
		switch {
		case taken > 0:
			i += taken - 1
		default:
			word, of := withoutOfficeSuffix(words[i])
			offices = append(offices, of...)
			rest = append(rest, word)
		}
	}
	for len(rest) > 0 && slices.Contains(polite, rest[0]) {
		rest = rest[1:]
	}
	return rest, offices
}

// withoutOfficeSuffix removes an office from the end of a run of characters written without spaces: 시진핑주석.
func withoutOfficeSuffix(word string) (string, []model.Office) {
	if !strings.ContainsFunc(word, IsCJK) {
		return word, nil
	}
	longest := ""
	for office := range officeWords {
		if strings.HasSuffix(word, office) && len(office) > len(longest) && len(office) < len(word) {
			longest = office
		}
	}
	return strings.TrimSuffix(word, longest), officeWords[longest]
}
