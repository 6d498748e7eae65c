package importer

import (
	"context"
	"errors"
	"fmt"
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
	candidates, err := t.store.Resolve(ctx, store.NameQuestion{Text: q.text, Kinds: q.kinds, On: day, Of: of})
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
	if d.Decision == decideNew {
		id, err := t.freeID(ctx, slug(q.text))
		if err != nil || id == "" {
			return resolution{problem: fmt.Sprintf(`%q makes no id: decide with "new" and an id behind it`, q.text)}, err
		}
		d.Decision = decideNew + " " + id
		t.options.Decisions.IsChanged = true
	}
	id := d.id()
	known, err := t.store.KindsByID(ctx, []string{id})
	switch {
	case err != nil || known[id] != "":
		return resolution{id: id}, err
	case !d.isNew():
		problem := fmt.Sprintf("%q is %q by decision, and the graph has no such id: correct the file of decisions", q.text, id)
		return resolution{problem: problem}, nil
	}
	if t.made[id] == nil {
		_, patches, err := newRecord(id, q)
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
