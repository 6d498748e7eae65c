package analysis

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

const longestQuote = 80 // characters of a statement in a sentence

// DetailReader reads the facts behind the hops of paths. Both methods return values in the order of their arguments.
type DetailReader interface {
	Entities(ctx context.Context, ids []string) ([]model.Entity, error)
	// LinkDetails returns nil for a link that no longer exists.
	LinkDetails(ctx context.Context, links []*model.Link, scope model.Scope) ([]*model.LinkDetails, error)
}

// DescribePaths turns steps into paths with links, the facts behind them, and sentences. It takes two reads for any number of
// paths, and one more if there are statements in them.
func DescribePaths(ctx context.Context, r DetailReader, found [][]Step, scope model.Scope) ([]*model.Path, error) {
	var ids []string
	for _, steps := range found {
		for _, step := range steps {
			ids = append(ids, step.From, step.To)
		}
	}
	ends, err := r.Entities(ctx, ids)
	if err != nil {
		return nil, err
	}
	for i, end := range ends {
		if end == nil {
			return nil, fmt.Errorf("the graph is damaged: a link leads to %q, which is not there", ids[i])
		}
	}
	speakers, err := speakersOf(ctx, r, ends)
	if err != nil {
		return nil, err
	}
	paths := make([]*model.Path, len(found))
	var links []*model.Link
	for i, steps := range found {
		paths[i] = &model.Path{}
		for _, step := range steps {
			hop := newHop(step.Kind, ends[0], ends[1], scope)
			ends = ends[2:]
			paths[i].Hops = append(paths[i].Hops, hop)
			links = append(links, hop.Link)
		}
	}
	details, err := r.LinkDetails(ctx, links, scope)
	if err != nil {
		return nil, err
	}
	for _, path := range paths {
		for _, hop := range path.Hops {
			if details[0] == nil {
				return nil, model.Errorf(model.CodeUnavailable, "The graph has changed while the question was answered. Ask again.")
			}
			describeHop(hop, details[0], speakers)
			details = details[1:]
		}
		describePath(path)
	}
	return paths, nil
}

// newHop returns a hop from one entity to another over a link that may have the opposite direction.
func newHop(kind model.LinkKind, from, to model.Entity, scope model.Scope) *model.Hop {
	link := &model.Link{Kind: kind, Scope: scope, From: from, To: to}
	if !model.RunsForward(kind, from, to) {
		link.From, link.To = to, from
	}
	link.FromID, link.ToID = link.From.Base().ID, link.To.Base().ID
	return &model.Hop{From: from, To: to, Link: link}
}

// describePath joins the sentences of the hops, and sets the first and the last date of the path.
func describePath(path *model.Path) {
	sentences := make([]string, len(path.Hops))
	for i, hop := range path.Hops {
		sentences[i] = strings.TrimSuffix(hop.Sentence, ".")
		if start := hop.Link.Start; start != nil && (path.Earliest == nil || start.First() < path.Earliest.First()) {
			path.Earliest = start
		}
		if end := hop.Link.End; end != nil && (path.Latest == nil || end.Last() > path.Latest.Last()) {
			path.Latest = end
		}
	}
	path.Sentence = strings.Join(sentences, "; ") + "."
}

// speakersOf returns the speakers of the statements among entities, by id.
func speakersOf(ctx context.Context, r DetailReader, entities []model.Entity) (map[string]model.Entity, error) {
	speakers := map[string]model.Entity{}
	for _, e := range entities {
		if s, isStatement := e.(*model.Statement); isStatement && s.Speaker != "" {
			speakers[s.Speaker] = nil
		}
	}
	if len(speakers) == 0 {
		return speakers, nil
	}
	ids := slices.Sorted(maps.Keys(speakers))
	read, err := r.Entities(ctx, ids)
	for i, speaker := range read {
		speakers[ids[i]] = speaker
	}
	return speakers, err
}

// describeHop completes the link of a hop, and makes its sentence.
func describeHop(hop *model.Hop, details *model.LinkDetails, speakers map[string]model.Entity) {
	hop.Link.Start, hop.Link.End, hop.Link.Weight = details.Start, details.End, details.Weight
	from, to := hop.Link.From, hop.Link.To
	if hop.Link.Kind == model.LinkKindMet { // it has no direction, so the sentence follows the path
		from, to = hop.From, hop.To
	}
	hop.Sentence = sentence(hop.Link.Kind, from, to, details, speakers)
}

// sentence returns a link as an English sentence, with place and date of the latest fact behind it. Of two who met and spoke by telephone
// or video, it gives the latest meeting in person, and counts the calls.
func sentence(kind model.LinkKind, from, to model.Entity, d *model.LinkDetails, speakers map[string]model.Entity) string {
	if kind == model.LinkKindSaid {
		speakers = nil // it names the speaker already
	}
	subject, object := nameOf(from, speakers), nameOf(to, speakers)
	text := fmt.Sprintf(cmp.Or(spoke(kind, d), model.SentenceOf(kind)), subject, object)
	if kind == model.LinkKindHeldOffice && d.Title != nil {
		text = fmt.Sprintf("%s was %s", subject, *d.Title)
		if !strings.Contains(*d.Title, object) {
			text += ", " + object
		}
	}
	if kind == model.LinkKindMet && d.City != nil {
		text += " in " + *d.City
	}
	var remarks []string
	if when := when(kind, d); when != "" && !strings.Contains(text, when) {
		remarks = append(remarks, when)
	}
	shown := int(d.Weight)
	if shown > d.Calls { // the sentence says that they met, and the date is of such a meeting
		shown -= d.Calls
	}
	if shown > 1 {
		remarks = append(remarks, fmt.Sprintf("latest of %d", shown))
	}
	if calls := int(d.Weight) - shown; calls > 0 {
		remarks = append(remarks, "and "+counted(calls, "call"))
	}
	if len(remarks) > 0 {
		text += " (" + strings.Join(remarks, ", ") + ")"
	}
	return text + "."
}

// spoke returns the form of the sentence for two who met by telephone or video alone, as far as is known, or in sessions of many, where no
// source says that they spoke to each other; empty if they met otherwise.
func spoke(kind model.LinkKind, d *model.LinkDetails) string {
	modes := d.Modes
	switch {
	case kind != model.LinkKindMet:
		return ""
	case d.Sessions > 0 && d.Sessions+d.Calls == int(d.Weight):
		return "%s and %s took part in the same session"
	case len(modes) == 0 || slices.ContainsFunc(modes, func(m model.MeetingMode) bool { return !m.IsRemote() }):
		return ""
	case !slices.Contains(modes, model.MeetingModeVideo):
		return "%s spoke by telephone with %s"
	case !slices.Contains(modes, model.MeetingModePhone):
		return "%s spoke by video link with %s"
	}
	return "%s spoke with %s"
}

// when returns the time of the latest fact: its first and last day, or the last day of an event.
func when(kind model.LinkKind, d *model.LinkDetails) string {
	start, end := text(d.LatestStart), text(d.LatestEnd)
	switch {
	case kind != model.LinkKindHeldOffice && kind != model.LinkKindMemberOf:
		return end
	case end == "" && start == "":
		return ""
	case end == "":
		return "since " + start
	case start == "":
		return "until " + end
	}
	return start + " to " + end
}

func counted(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func text(date *model.Date) string { return string(*cmp.Or(date, new(model.Date))) }

// nameOf returns the name of an entity in a sentence. A statement is named by its speaker, if speakers has that, and its first words.
// The sentence gives the day.
func nameOf(e model.Entity, speakers map[string]model.Entity) string {
	s, isStatement := e.(*model.Statement)
	if !isStatement {
		return e.Name(nil)
	}
	if speaker := speakers[s.Speaker]; speaker != nil {
		return speaker.Name(nil) + "'s “" + model.FirstWords(s.Text(nil), longestQuote) + "”"
	}
	return "“" + model.FirstWords(s.Text(nil), longestQuote) + "”"
}
