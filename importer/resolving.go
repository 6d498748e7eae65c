package importer

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
	"github.com/sidelines/sidelines/store"
)

// TableStore is what Table reads from and writes to.
type TableStore interface {
	Store
	Resolve(ctx context.Context, q store.NameQuestion) ([]names.Candidate, error)
	// Learn reads what Resolve needs of names that it will be asked about.
	Learn(ctx context.Context, questions []store.NameQuestion, learned func(done, total int)) error
	KindsByID(ctx context.Context, ids []string) (map[string]string, error)
	WikidataItems(ctx context.Context) (map[string][]store.ItemOwner, error)
	SameMeetings(ctx context.Context, meetings []*model.Meeting) (map[string][]string, error)
}

// resolution is the result of looking up a name: an id, the reason why there is none, or neither if the name is to be left out.
type resolution struct {
	id, problem string
	candidates  string // of a name that is not sure
	isOpen      bool   // whether somebody may decide
}

// sides are the kinds among which the country or organization of a name is looked up.
var sides = []model.EntityKind{model.EntityKindCountry, model.EntityKindOrganization}

// resolve finds the entity that a text names, by id, by decision or by name.
func (t *table) resolve(ctx context.Context, q asked, line int) (resolution, error) {
	key := fmt.Sprint(q.text, "\x00", q.kinds, "\x00", q.on, "\x00", q.of)
	known, ok := t.resolved[key]
	if !ok {
		var err error
		if known, err = t.find(ctx, q, line); err != nil {
			return resolution{}, err
		}
		t.resolved[key] = known
	}
	if known.isOpen {
		t.options.Decisions.note(q, known.candidates, fmt.Sprintf("%s %s %d", t.options.Name, t.unit, line))
	}
	return known, nil
}

// find is resolve for a name that was not looked up yet.
func (t *table) find(ctx context.Context, q asked, line int) (resolution, error) {
	if isID(q.text) {
		known, err := t.store.KindsByID(ctx, []string{q.text})
		if err != nil || known[q.text] != "" {
			return resolution{id: q.text}, err
		}
	}
	of := ""
	if q.of != "" {
		side, err := t.resolve(ctx, asked{text: q.of, kinds: sides, lang: q.lang}, line)
		if err != nil || side.problem != "" {
			return resolution{problem: fmt.Sprintf("%q: of %s", q.text, side.problem)}, err
		}
		of = side.id
	}
	var day *model.Date
	if date, err := model.ParseDate(q.on); err == nil {
		day = &date
	}
	item, name := itemBefore(q.text)
	if item != "" {
		if id, problem, err := t.byItem(ctx, item, q.kinds); err != nil || id != "" || problem != "" {
			return resolution{id: id, problem: problem}, err
		}
	}
	question := store.NameQuestion{Text: name, Kinds: q.kinds, On: day, Of: of}
	candidates, err := t.candidates(ctx, question, item)
	if err == nil && len(candidates) == 0 {
		candidates, err = t.alike(ctx, question, item)
	}
	var public *model.Error
	if errors.As(err, &public) && public.Code == model.CodeBadUserInput {
		return resolution{problem: fmt.Sprintf("%q: %s", q.text, public.Message)}, nil
	}
	if err != nil {
		return resolution{}, err
	}
	text := candidateText(candidates)
	if decided := t.options.Decisions.find(q, text); decided != nil && decided.Decision != "" {
		return t.decide(ctx, q, decided)
	}
	switch {
	case len(candidates) == 0:
		return resolution{problem: fmt.Sprintf("%q names nobody: %s", q.text, t.whatToDo()), isOpen: true}, nil
	case candidates[0].Certainty != model.CertaintyCertain:
		var suggestions []string
		for _, c := range candidates[:min(3, len(candidates))] {
			suggestions = append(suggestions, fmt.Sprintf("%s (%.2f)", c.ID, c.Score))
		}
		problem := fmt.Sprintf("%q is not sure: %s, perhaps %s", q.text, t.whatToDo(), strings.Join(suggestions, ", "))
		return resolution{problem: problem, candidates: text, isOpen: true}, nil
	}
	return resolution{id: candidates[0].ID}, nil
}

// withItem is a Wikidata item, perhaps with a name behind it.
var withItem = regexp.MustCompile(`^(Q[1-9][0-9]+)(?:\s+(.+))?$`)

// itemBefore takes a text such as "Q15031 Xi Jinping" apart. Without an item it is a name.
func itemBefore(text string) (item, name string) {
	if match := withItem.FindStringSubmatch(text); match != nil {
		return match[1], match[2]
	}
	return "", text
}

// byItem finds the entity of a Wikidata item, which is sure. id is "" if the graph has none.
func (t *table) byItem(ctx context.Context, item string, kinds []model.EntityKind) (id, problem string, err error) {
	if t.owners == nil {
		if t.owners, err = t.store.WikidataItems(ctx); err != nil {
			return "", "", err
		}
	}
	for _, owner := range t.owners[item] {
		switch {
		case !slices.Contains(kinds, owner.Kind.Enum):
		case id != "":
			return "", fmt.Sprintf("%q is the Wikidata item of %s and of %s: merge them, or correct one", item, id, owner.ID), nil
		default:
			id = owner.ID
		}
	}
	return id, "", nil
}

// candidates returns whom a name may mean, without those who have another Wikidata item than the one before the name.
func (t *table) candidates(ctx context.Context, q store.NameQuestion, item string) ([]names.Candidate, error) {
	if q.Text == "" { // an item alone
		return nil, nil
	}
	candidates, err := t.store.Resolve(ctx, q)
	if item == "" {
		return candidates, err
	}
	isOther := map[string]bool{}
	for _, owners := range t.owners {
		for _, owner := range owners {
			isOther[owner.ID] = true
		}
	}
	return slices.DeleteFunc(slices.Clone(candidates), func(c names.Candidate) bool { return isOther[c.ID] }), err
}

// whatToDo says how a name is decided.
func (t *table) whatToDo() string {
	if t.options.Decisions == nil {
		return "write the id"
	}
	return "decide in the file of decisions"
}

// decide does what a decision says of a name.
func (t *table) decide(ctx context.Context, q asked, d *Decision) (resolution, error) {
	if d.Decision == decideSkip {
		return resolution{}, nil
	}
	id, kind, isNew := d.parts()
	if kind == "" && len(q.kinds) == 1 {
		kind = q.kinds[0]
	}
	ofSomeKind := resolution{problem: fmt.Sprintf(`%q may be of the kind %s: decide with the kind behind "new", as in "new %s"`,
		q.text, strings.Join(strings.Fields(q.kindText()), " or "), q.kinds[0])}
	if isNew && id == "" {
		if kind == "" {
			return ofSomeKind, nil
		}
		var err error
		if id, err = t.newID(ctx, q, kind); err != nil || id == "" {
			return resolution{problem: fmt.Sprintf(`%q makes no id: decide with "new" and an id behind it`, q.text)}, err
		}
		d.Decision += " " + id
		t.options.Decisions.IsChanged = true
	}
	known, err := t.store.KindsByID(ctx, []string{id})
	switch {
	case err != nil || known[id] != "":
		return resolution{id: id}, err
	case !isNew:
		problem := fmt.Sprintf("%q is %q by decision, and the graph has no such id: correct the file of decisions", q.text, id)
		return resolution{problem: problem}, nil
	case kind == "":
		return ofSomeKind, nil
	}
	if t.made[id] == nil {
		_, patches, err := newRecord(id, kind, q)
		var wrong *document.Error
		if errors.As(err, &wrong) {
			return resolution{problem: fmt.Sprintf("%q cannot be made: %s", q.text, wrong.Problems[0].Message)}, nil
		}
		if err != nil {
			return resolution{}, err
		}
		patch := patches[0]
		patch.Path = fmt.Sprintf("decision for %q: %s", q.text, patch.Path)
		t.made[id] = &row{placed: placed{patch, 0}}
	}
	return resolution{id: id}, nil
}

// newID returns the id of a record that a decision asks for: the one that a decision made for the same name, perhaps with another title
// behind it, or a free one.
func (t *table) newID(ctx context.Context, q asked, kind model.EntityKind) (string, error) {
	name := nameToWrite(q.text, string(kind))
	for _, d := range t.options.Decisions.lines {
		isSame := d.Kind == q.kindText() && names.Fold(d.Context) == names.Fold(q.of) &&
			names.Fold(nameToWrite(d.Name, string(kind))) == names.Fold(name)
		if isSame && d.isNew() && d.id() != "" {
			return d.id(), nil
		}
	}
	return t.freeID(ctx, slug(name))
}

// freeID returns an id that neither the graph nor a decision has: jane-doe, jane-doe-2.
func (t *table) freeID(ctx context.Context, base string) (string, error) {
	if base == "" {
		return "", nil
	}
	for number := 1; ; number++ {
		id := base
		if number > 1 {
			id = fmt.Sprintf("%s-%d", base, number)
		}
		known, err := t.store.KindsByID(ctx, []string{id})
		if err != nil {
			return "", err
		}
		isDecided := slices.ContainsFunc(t.options.Decisions.lines, func(d *Decision) bool { return d.id() == id })
		if known[id] == "" && !isDecided {
			return id, nil
		}
	}
}
