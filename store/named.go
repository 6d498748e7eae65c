package store

import (
	"context"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// What a search finds first depends on whom its text names: with a title and a country, by initials, in another spelling. That follows from
// entities with similar names, which are read before the search, or beside it where the text mostly names nobody.

// mostNamed is the number of people of one name whom a search adds.
const mostNamed = 10

// Name reads whom the text of a search names, and adds them to what the list of the search has first.
func (s *Store) Name(ctx context.Context, l *List) error {
	rows, err := s.read(ctx, "Namesakes", block("Namesakes"), l.search.namesakes())
	if err != nil {
		return err
	}
	_, err = s.nameBy(ctx, l, rows)
	return err
}

// NameBy is Name with what the Cypher of Namesakes returned. It reports whether the text names anybody, so that the list has others first.
func (s *Store) NameBy(ctx context.Context, l *List, found any) (isAnybody bool, err error) {
	elements, _ := found.([]any)
	rows := make([]map[string]any, len(elements))
	for i, element := range elements {
		pair, _ := element.([]any)
		rows[i] = map[string]any{"key": pair[0], "value": pair[1]}
	}
	return s.nameBy(ctx, l, rows)
}

func (s *Store) nameBy(ctx context.Context, l *List, rows []map[string]any) (isAnybody bool, err error) {
	named, err := s.namedBy(ctx, l.search, rows)
	if err != nil || len(named) == 0 {
		return false, err
	}
	l.search.named, l.params["named"] = named, named
	l.Key += "\x00" + strings.Join(named, " ")
	return true, nil
}

// IsSearch reports whether the list is that of a search, which Name changes: nobody else may have it.
func (l *List) IsSearch() bool { return l.search != nil }

// Namesakes returns Cypher that ends with RETURN and what NameBy takes. Its parameters are those of NamesakeValues, in the map with the
// name in params.
func (l *List) Namesakes(params string) string {
	return "CALL () {\n" + inside(block("Namesakes"), params) + "\n}\nRETURN collect([key, value])"
}

// NamesakeValues returns the parameters of Namesakes.
func (l *List) NamesakeValues() map[string]any { return l.search.namesakes() }

// namesakes returns the parameters of Namesakes.
func (s *Search) namesakes() map[string]any {
	q := s.query
	lucene := strictNamesakeQuery(s.Words, q)
	if len(q.Words) < 2 {
		lucene = namesakeQuery(s.Words, q)
	}
	return namesakesOf(&Search{}, q, lucene)
}

// strictNamesakeQuery returns a Lucene query for names with all of the words of a text, as they are written: wrong letters never name
// somebody surely, and to look for similar words takes longer than the search. The keys of names find people by some of the words, in
// another spelling too; what is no person is not found in another spelling of several words. Words without a key may be missing.
func strictNamesakeQuery(all []names.Word, q names.Query) string {
	var clauses []string
	if squeezed := names.Squeezed(q.Folded); len(all) > 1 && len(squeezed) <= MaxWordLetters {
		clauses = append(clauses, escape(squeezed)+"^8") // G-20, Al Sisi
	}
	var together []string
	for _, token := range q.Words {
		escaped := escape(token.Text)
		isWithoutKey := len((names.Query{Words: []names.Token{token}}).Keys()) == 0
		isNumber := strings.Trim(token.Text, "0123456789") == ""
		switch {
		case slices.Contains(unindexed, token.Text) || token.IsSlight:
		case strings.ContainsFunc(token.Text, names.IsCJK):
			clauses = append(clauses, `"`+escaped+`"^4`)
		case isWithoutKey && !isNumber:
			clauses = append(clauses, escaped+"^4")
		default:
			together = append(together, "+"+escaped)
		}
	}
	if len(together) > 0 {
		clauses = append(clauses, "("+strings.Join(together, " ")+")")
	} else {
		clauses = append(clauses, (&Search{Words: all}).lucene())
	}
	return strings.Join(clauses, " OR ")
}

// namedBy returns what the text of a search names: the entity that it surely names, or most likely in another script, or the people who
// share the one word of it. rows are those of Namesakes. It reads more only if some of them are like the text, or it may name an office
// or an edition of a forum.
func (s *Store) namedBy(ctx context.Context, search *Search, rows []map[string]any) ([]string, error) {
	q := search.query
	similar := namesakesIn(q, rows)
	if len(similar) == 0 && len(q.Offices) == 0 && editionOf(search.text) == nil {
		return []string{}, nil
	}
	asked, err := s.askWith(ctx, search.text, nil, q, similar)
	if err != nil {
		return nil, err
	}
	candidates, err := asked.on(ctx, nil)
	if err != nil {
		return nil, err
	}
	named := []string{}
	for i, c := range candidates {
		// In another script, it has no words in common with a name.
		isTransliterated := i == 0 && slices.Contains(c.Why, model.MatchReasonTransliterated)
		isNamesake := len(search.Words) == 1 && slices.Equal(c.Why, []model.MatchReason{model.MatchReasonPrefix}) && c.Score >= names.Likely
		if c.Certainty == model.CertaintyCertain || isTransliterated || isNamesake && len(named) < mostNamed {
			named = append(named, c.ID)
		}
	}
	return named, nil
}
