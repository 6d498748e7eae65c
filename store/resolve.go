package store

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// Resolve finds the entities that a name may mean, the most certain first, without unlikely ones; package names has the rules. Offices
// are those on the day; if on is nil, an office alone is that of today, and an office with a name that of any time. It takes at most
// six reads.
func (s *Store) Resolve(ctx context.Context, text string, kinds []model.EntityKind, on *model.Date) ([]names.Candidate, error) {
	asked, err := s.ask(ctx, text, kinds)
	if err != nil {
		return nil, err
	}
	return asked.on(ctx, on)
}

// askedName is a name with what the graph knows of it on any day.
type askedName struct {
	store     *Store
	query     names.Query
	known     []*names.Known // without holders of offices
	sides     map[string][]string
	of        []side // whose office the name asks for; none if it asks for none
	editions  []*names.Known
	holdersOn map[string][]*names.Known // by holdersKey
	bounds    map[string][]string       // days on which the holders of offices change, by the ids of their sides
	isKept    bool                      // whether it is asked about many days
}

// ask reads what a name may mean on any day.
func (s *Store) ask(ctx context.Context, text string, kinds []model.EntityKind) (*askedName, error) {
	search, err := NewSearch(text, kinds, nil)
	if err != nil {
		return nil, err
	}
	q := search.query
	rows, err := s.read(ctx, "Namesakes", block("Namesakes"), namesakesOf(search, q, namesakeQuery(search.Words, q)))
	if err != nil {
		return nil, err
	}
	return s.askWith(ctx, text, kinds, q, namesakesIn(q, rows))
}

// askWith is ask for entities whose names are similar.
func (s *Store) askWith(
	ctx context.Context, text string, kinds []model.EntityKind, q names.Query, similar []*namesake,
) (_ *askedName, err error) {
	a := &askedName{store: s, query: q, sides: map[string][]string{}, holdersOn: map[string][]*names.Known{}, bounds: map[string][]string{}}
	if err := s.addDetails(ctx, similar); err != nil {
		return nil, err
	}
	for _, n := range similar {
		a.sides[n.ID] = n.sides
	}
	asksOffice := len(a.query.Offices) > 0 && (kinds == nil || slices.Contains(kinds, model.EntityKindLeader))
	named, err := s.sidesNamed(ctx, a.query, similar, asksOffice)
	if err != nil {
		return nil, err
	}
	if a.known, err = s.withSides(ctx, a.query, similar, named); err != nil {
		return nil, err
	}
	if asksOffice {
		a.of = named.of(a.query, a.query.Words)
	}
	a.editions, err = s.editions(ctx, text, kinds)
	return a, err
}

// on returns whom the name may mean on a day.
func (a *askedName) on(ctx context.Context, on *model.Date) ([]names.Candidate, error) {
	known, err := a.knownOn(ctx, a.of, on)
	if err != nil {
		return nil, err
	}
	return a.query.Judge(model.Distinct(append(slices.Clone(a.editions), known...), func(k *names.Known) string { return k.ID }), on), nil
}

// holdersKey returns what the days have in common on which the same people hold the office that the name asks for.
func (a *askedName) holdersKey(ctx context.Context, of []side, on *model.Date) (string, error) {
	ids := make([]string, len(of))
	for i, s := range of {
		ids[i] = s.id
	}
	key := strings.Join(ids, " ")
	switch {
	case on == nil:
		return key, nil
	case !a.isKept, on.First() != on.Last():
		return key + " " + string(*on), nil
	}
	bounds, isKnown := a.bounds[key]
	if !isKnown {
		rows, err := a.store.read(ctx, "OfficeBounds", block("OfficeBounds"), map[string]any{
			"keys": ids, "offices": plainTextsOf(a.query.Offices),
		})
		if err != nil {
			return "", err
		}
		for _, row := range rows {
			bounds = append(bounds, asString(row["key"]))
		}
		slices.Sort(bounds)
		a.bounds[key] = bounds
	}
	at, isBound := slices.BinarySearch(bounds, on.First())
	return fmt.Sprint(key, at, isBound, names.IsNameOn(a.query.Rest(), *on)), nil
}

// knownOn returns those of the name, with the holders on the day of an office of some sides if the name asks for one.
func (a *askedName) knownOn(ctx context.Context, of []side, on *model.Date) ([]*names.Known, error) {
	if len(of) == 0 {
		return a.known, nil
	}
	key, err := a.holdersKey(ctx, of, on)
	if err != nil {
		return nil, err
	}
	holders, isKnown := a.holdersOn[key]
	if !isKnown {
		if holders, err = a.store.officeHolders(ctx, a.query, of, on); err != nil {
			return nil, err
		}
		a.holdersOn[key] = holders
	}
	// The German president is not somebody whose first name is German.
	known := slices.DeleteFunc(slices.Clone(a.known), func(k *names.Known) bool { return k.IsPerson && k.Match.Grade <= names.OneWord })
	return append(slices.Clone(holders), known...), nil
}

// namesake is an entity with a similar name.
type namesake struct {
	names.Known
	sides []string // whose offices a leader held, and whom a leader represented
}

// namesakesOf returns the parameters of Namesakes, for a query of Lucene.
func namesakesOf(search *Search, q names.Query, lucene string) map[string]any {
	// Without kinds no place, because Moscow is the government of Russia in the press, and no collection, which nobody means by a word.
	labels := slices.DeleteFunc(slices.Clone(kinds), func(kind string) bool { return kind == "Place" || kind == "Collection" })
	if search.kinds != nil {
		labels = labelsOf(search.kinds)
	}
	return map[string]any{
		"query": lucene, "sounds": keyQuery(q), "kinds": labels, "isKindGiven": search.kinds != nil, "folded": []string{q.Folded, q.Rest()},
	}
}

// namesakesIn returns those of the rows of Namesakes whose names are like that of the query.
func namesakesIn(q names.Query, rows []map[string]any) []*namesake {
	var found []*namesake
	for _, row := range rows {
		if n := newNamesake(q, asString(row["key"]), row["value"]); n.Match.Grade != names.None {
			found = append(found, n)
		}
	}
	return found
}

// addDetails reads what else is known of leaders.
func (s *Store) addDetails(ctx context.Context, of []*namesake) error {
	var leaders []string
	for _, n := range of {
		n.Weight = n.Links
		if n.IsPerson {
			leaders = append(leaders, n.ID)
		}
	}
	if len(leaders) == 0 {
		return nil
	}
	details, err := byKey(s.reader(ctx), "NamesakeDetails", block("NamesakeDetails"), leaders, func(value any) props {
		return value.(map[string]any)
	})
	if err != nil {
		return err
	}
	for _, n := range of {
		v, isLeader := details[n.ID]
		if !isLeader {
			continue
		}
		n.First, n.Last = value[string](v, "first"), value[string](v, "last")
		n.sides = v.strings("represented")
		for _, t := range v.maps("tenures") {
			n.Tenures = append(n.Tenures, tenureOf(t))
			n.sides = append(n.sides, value[string](t, "of"))
		}
		n.IsFamilyFirst = slices.ContainsFunc(n.sides, names.IsFamilyFirst)
		n.Weight += weightOf(n.Tenures)
	}
	return nil
}

func newNamesake(q names.Query, id string, card any) *namesake {
	v := props(card.(map[string]any))
	texts := v.strings("names")
	n := &namesake{Known: names.Known{
		ID: id, IsPerson: v["isLeader"] == true, IsCountry: v["isCountry"] == true, Links: value[int64](v, "links"),
	}}
	texts = append(texts, v.strings("spellings")...)
	for _, code := range v.strings("codes") {
		if code != "" && code == q.Text { // no one means Italy by it
			texts = append(texts, code)
		}
	}
	if abbreviation := value[string](v, "abbreviation"); abbreviation != "" {
		texts = append(texts, abbreviation)
	}
	if !n.IsPerson {
		q = q.Untitled() // others hold no office: a word for one is a part of their name
	}
	n.Match = q.Compare(names.Forms(texts), n.IsPerson)
	if n.Match.Grade < names.Seat || len(n.Match.Left) > 0 {
		if seat := q.CompareSeats(v.strings("seats")); seat.Grade != names.None {
			n.Match = seat
		}
	}
	if !n.IsPerson && len(n.Match.Left) > 0 {
		n.Match = names.Match{} // others are of no country
	}
	if !n.IsPerson && n.Match.Grade == names.OneWord && len([]rune(q.Rest())) < leastSimilar {
		n.Match = names.Match{}
	}
	return n
}

// weightOf is the number of facts for which the highest of some offices counts where people who share a name are put in order.
func weightOf(tenures []model.Tenure) int64 {
	weights := map[model.Office]int64{model.OfficeHeadOfState: 100, model.OfficeHeadOfGovernment: 100, model.OfficeForeignMinister: 30}
	highest := int64(0)
	for _, t := range tenures {
		highest = max(highest, weights[t.Office])
	}
	return highest
}

func tenureOf(t props) model.Tenure {
	date := func(name string) model.Date { return model.Date(value[string](t, name)) }
	titles := t.strings("titles")
	texts := make([]model.LocalizedText, len(titles))
	for i, title := range titles {
		texts[i].Text = title
	}
	return model.Tenure{
		Office: model.Office(value[string](t, "office")), Titles: texts, Of: value[string](t, "of"),
		From: date("from"), To: date("to"), AsOf: date("asOf"), IsAttested: value[bool](t, "isAttested"),
	}
}

// sides are the countries and organizations that folded texts name.
type sides map[string][]side

type side struct {
	id             string
	isOrganization bool
}

// of returns the sides that words of a query name.
func (s sides) of(q names.Query, words []names.Token) []side {
	var of []side
	for _, text := range q.SideTexts(words) {
		of = append(of, s[text]...)
	}
	return model.Distinct(of, func(s side) string { return s.id })
}

// sidesNamed reads which sides are named by the words beside the names that were found and, if the query asks for an office, by all
// that are no office.
func (s *Store) sidesNamed(ctx context.Context, q names.Query, found []*namesake, asksOffice bool) (sides, error) {
	var texts []string
	seen := map[string]bool{}
	add := func(words []names.Token) {
		if text := names.TextOf(words); text != "" && !seen[text] {
			seen[text] = true
			texts = append(texts, q.SideTexts(words)...)
		}
	}
	for _, n := range found {
		add(n.Match.Beside)
	}
	if asksOffice {
		add(q.Words)
	}
	if len(texts) == 0 {
		return nil, nil
	}
	rows, err := s.read(ctx, "SidesNamed", block("SidesNamed"), map[string]any{"texts": model.Distinct(texts, strings.Clone)})
	if err != nil {
		return nil, err
	}
	named := sides{}
	for _, row := range rows {
		v := props(row["value"].(map[string]any))
		for _, text := range v.strings("texts") {
			named[text] = append(named[text], side{asString(row["key"]), v["isOrganization"] == true})
		}
	}
	return named, nil
}

// withSides leaves out persons of whom a word of the query is not the name, unless it is a country or an organization of theirs:
// Chinese President Xi Jinping. An organization may be one of which the graph does not know that a person of the whole name heads it.
func (s *Store) withSides(ctx context.Context, q names.Query, found []*namesake, named sides) ([]*names.Known, error) {
	var known []*names.Known
	var open []*namesake // those beside whose names is no name of a side
	var ids []string
	for _, n := range found {
		of := named.of(q, n.Match.Beside)
		switch {
		case len(n.Match.Left) == 0:
			known = append(known, &n.Known)
		case len(of) == 0:
			open, ids = append(open, n), append(ids, n.sides...)
		case slices.ContainsFunc(of, func(s side) bool { return slices.Contains(n.sides, s.id) }):
			known = append(known, &n.Known)
		case n.Match.Grade >= names.Sounds && slices.ContainsFunc(of, func(s side) bool { return s.isOrganization }):
			n.IsAlien = true
			known = append(known, &n.Known)
		}
	}
	if len(ids) == 0 {
		return known, nil
	}
	slices.Sort(ids)
	texts, err := byKey(s.reader(ctx), "SideTexts", block("SideTexts"), slices.Compact(ids), asStrings)
	if err != nil {
		return nil, err
	}
	isOf := map[string]bool{} // by the words and the side
	for _, n := range open {
		if slices.ContainsFunc(n.sides, func(side string) bool {
			key := names.TextOf(n.Match.Left) + "\x00" + side
			is, isKnown := isOf[key]
			if !isKnown {
				is = names.IsOfSide(n.Match.Left, texts[side])
				isOf[key] = is
			}
			return is
		}) {
			known = append(known, &n.Known)
		}
	}
	return known, nil
}

// officeHolders reads who held one of the offices of a query on the day, by default today.
func (s *Store) officeHolders(ctx context.Context, q names.Query, of []side, on *model.Date) ([]*names.Known, error) {
	day := model.Today()
	if on != nil {
		day = *on
	}
	if q.IsPast || !names.IsNameOn(q.Rest(), day) {
		return nil, nil
	}
	keys := make([]string, len(of))
	for i, s := range of {
		keys[i] = s.id
	}
	rows, err := s.read(ctx, "OfficeHolders", block("OfficeHolders"), map[string]any{
		"keys": keys, "offices": plainTextsOf(q.Offices), "day": map[string]any{"first": day.First(), "last": day.Last(), "title": nil},
	})
	if err != nil {
		return nil, err
	}
	var holders []names.Holder
	attested := map[string]map[model.Office][]string{}
	for _, row := range rows {
		side, v := asString(row["key"]), props(row["value"].(map[string]any))
		attested[side] = map[model.Office][]string{}
		for _, t := range v.maps("titles") {
			office := model.Office(value[string](t, "office"))
			attested[side][office] = append(attested[side][office], value[string](t, "title"))
		}
		for _, h := range v.maps("holders") {
			holders = append(holders, names.Holder{
				ID: value[string](h, "id"), Office: model.Office(value[string](h, "office")), Side: side, Titles: h.strings("titles"),
				IsSure: h["isSure"] == true, IsShared: v["isShared"] == true, Links: value[int64](h, "links"),
			})
		}
	}
	return q.Holders(holders, attested), nil
}

// editions reads the edition of a forum that a text names by its series and a year: G20 2019.
func (s *Store) editions(ctx context.Context, text string, kinds []model.EntityKind) ([]*names.Known, error) {
	edition := editionOf(text)
	if edition == nil || kinds != nil && !slices.Contains(kinds, model.EntityKindForum) {
		return nil, nil
	}
	rows, err := s.read(ctx, "Editions", block("Editions"), map[string]any{"edition": edition})
	var known []*names.Known
	for _, row := range rows {
		known = append(known, &names.Known{
			ID: asString(row["key"]), Links: row["value"].(int64), Match: names.EditionMatch(),
		})
	}
	return known, err
}

// editionOf returns the series and the days of the edition that a text names, or nil if it names none.
func editionOf(text string) map[string]any {
	series, year, ok := names.ParseEdition(text)
	if !ok {
		return nil
	}
	return map[string]any{"series": series, "first": year.First(), "last": year.Last()}
}

func plainTextsOf[T ~string](values []T) []string {
	texts := make([]string, len(values))
	for i, value := range values {
		texts[i] = string(value)
	}
	return texts
}

// namesakeQuery returns a Lucene query for names with any of the words, or with similar ones. Those with all of them come first.
func namesakeQuery(all []names.Word, q names.Query) string {
	written := (&Search{Words: all}).lucene() // a name may have a word for an office
	clauses := []string{"(" + written + ")^8"}
	if squeezed := names.Squeezed(q.Folded); len(all) > 1 && len(squeezed) <= MaxWordLetters {
		clauses = append(clauses, escape(squeezed)+"^8") // G-20, Al Sisi
	}
	for _, token := range q.Words {
		word := token.Text
		escaped := escape(word)
		switch {
		case strings.ContainsFunc(word, names.IsCJK):
			clauses = append(clauses, `"`+escaped+`"^4`)
		case slices.Contains(unindexed, word) || token.IsSlight:
		case len([]rune(word)) < leastSimilar:
			clauses = append(clauses, escaped+"^4")
		default:
			clauses = append(clauses, fmt.Sprintf("(%s^4 OR %s* OR %s~%d)", escaped, escaped, escaped, edits(word)))
		}
	}
	return strings.Join(clauses, " OR ")
}

// keyQuery returns a Lucene query for the keys of names that sound alike, or none.
func keyQuery(q names.Query) []string {
	keys := q.Keys()
	if len(keys) == 0 {
		return []string{}
	}
	return []string{strings.Join(keys, " OR ")}
}

// leastSimilar is the number of letters of a word from which on similar words are read too.
const leastSimilar = 4

// edits returns how many letters of a word may differ.
func edits(word string) int {
	if len([]rune(word)) < 6 {
		return 1
	}
	return 2 // the most that Lucene allows
}
