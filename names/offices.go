package names

import (
	_ "embed" // terms.txt
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// terms has folded terms for offices, which people write before, after or instead of a name, and the offices that they may mean. A
// term is the texts of its tokens with spaces between them.
var terms = map[string][]model.Office{}

// longestTerm is the number of tokens of the longest term.
var longestTerm = 1

// Words that change the office after them, or before them: vice-presidents and crown princes hold another.
var (
	lesser = wordSet(`vice deputy assistant associate under crown вице заместитель зам заместителя замминистра vize stellvertretender
		stellvertretende viceministro sous adjoint adjunto نائب`)
	past = wordSet(`former ex late then outgoing erstwhile previous бывший бывшего экс ancien ancienne ehemaliger ehemalige ehemaligen
		antiguo antigua السابق السابقة`)
	polite = wordSet(`mr mrs ms miss dr prof sir dame lord lady madam mme m monsieur madame herr frau senor senora don dona his her
		excellency he hon honourable honorable right comrade sheikh shaikh sheik shaykh hh hm hrh majesty highness royal
		г н господин госпожа тов товарищ السيد الشيخ sayyid haji`)
)

//go:embed terms.txt
var termList string

func init() {
	var office model.Office
	for line := range strings.Lines(termList) {
		line = strings.TrimSpace(line)
		kind, isKind := strings.CutSuffix(line, ":")
		switch {
		case isKind:
			office = model.Office(kind)
		case line != "" && !strings.HasPrefix(line, "#"):
			for term := range strings.SplitSeq(line, ",") {
				addTerm(term, office)
			}
		}
	}
}

func addTerm(term string, office model.Office) {
	var words []string
	for _, token := range Tokens(term) {
		words = append(words, token.Text)
	}
	key := strings.Join(words, " ")
	longestTerm = max(longestTerm, len(words))
	if !slices.Contains(terms[key], office) {
		terms[key] = append(terms[key], office)
	}
}
