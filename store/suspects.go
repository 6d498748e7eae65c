package store

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/suspect"
)

// keptSuspects keeps the pairs of records that may be one. Comparing takes seconds, so it is done after the start, and again when
// somebody asks and the journal has changes of what is compared. A judgement is no such change: it only takes a pair out.
type keptSuspects struct {
	mutex    sync.Mutex
	found    suspect.Found // with the pairs that are judged
	sequence int           // of the last change that they know
	isKnown  bool          // whether they are
	running  chan struct{} // closed when the comparison that runs ends; nil if none runs
	failed   error         // of the last comparison
}

// suspectKinds are the kinds of which pairs are found.
var suspectKinds = []string{string(model.EntityKindLeader), string(model.EntityKindMeeting), string(model.EntityKindSource)}

// Suspects returns the pairs of records that may be one, the strongest first, as the graph is now. It returns UNAVAILABLE if the context
// ends before all are compared; the comparison goes on.
func (s *Store) Suspects(ctx context.Context) ([]suspect.Pair, error) {
	_, sequence, err := s.JournalHead(ctx)
	if err != nil {
		return nil, err
	}
	kept := s.suspects
	for {
		kept.mutex.Lock()
		found, known, isKnown := kept.found, kept.sequence, kept.isKnown
		kept.mutex.Unlock()
		if isKnown && known < sequence {
			rows, err := s.read(ctx, "ComparedChanged", block("ComparedChanged"), map[string]any{"sequence": known, "kinds": suspectKinds})
			if err != nil {
				return nil, err
			}
			isKnown = rows[0]["value"] == false
		}
		if isKnown {
			isJudged, err := judged(s.reader(ctx))
			if err != nil {
				return nil, err
			}
			return slices.DeleteFunc(slices.Clone(found.Pairs), func(p suspect.Pair) bool { return isJudged(p.A, p.B) }), nil
		}
		select {
		case <-s.compareAll(ctx, sequence):
		case <-ctx.Done():
			return nil, model.Errorf(model.CodeUnavailable, "The records are being compared: ask again in some seconds.")
		}
		kept.mutex.Lock()
		err := kept.failed
		kept.mutex.Unlock()
		if err != nil {
			return nil, err
		}
	}
}

// FindSuspects compares the records, so that who asks first for Suspects does not wait.
func (s *Store) FindSuspects(ctx context.Context) error {
	_, err := s.Suspects(ctx)
	return err
}

// longestComparison is the time after which a comparison ends.
const longestComparison = 10 * time.Minute

// compareAll compares all records in the background, unless that is going on. The channel is closed when it ends.
func (s *Store) compareAll(ctx context.Context, sequence int) <-chan struct{} {
	kept := s.suspects
	kept.mutex.Lock()
	defer kept.mutex.Unlock()
	if kept.running != nil {
		return kept.running
	}
	done := make(chan struct{})
	kept.running = done
	before := kept.found
	background, cancel := context.WithTimeout(context.WithoutCancel(ctx), longestComparison)
	goroutine.Go(background, func() {
		defer cancel()
		var found suspect.Found
		err := goroutine.Try(background, func() (err error) {
			found, err = s.Patient().compare(background, before)
			return err
		})
		kept.mutex.Lock()
		defer kept.mutex.Unlock()
		if kept.failed = err; err == nil {
			kept.found, kept.sequence, kept.isKnown = found, sequence, true
		}
		kept.running = nil
		close(done)
	})
	return done
}

func (s *Store) compare(ctx context.Context, before suspect.Found) (suspect.Found, error) {
	run := s.reader(ctx)
	var known suspect.Known
	var err error
	if known.People, err = comparedBy(run, "SuspectPeople", nil, decodePerson); err != nil {
		return suspect.Found{}, err
	}
	if known.Meetings, err = comparedBy(run, "SuspectMeetings", nil, decodeMeeting); err != nil {
		return suspect.Found{}, err
	}
	if known.Sources, err = comparedBy(run, "SuspectSources", nil, decodeSource); err != nil {
		return suspect.Found{}, err
	}
	return suspect.FindAgain(known, before), nil
}

// judged returns a function that reports whether somebody judged that two records are not the same.
func judged(run runner) (func(a, b string) bool, error) {
	rows, err := run("Judged", block("Judged"), nil)
	if err != nil {
		return nil, err
	}
	pairs := map[[2]string]bool{}
	for _, row := range rows {
		a := asString(row["key"])
		for _, b := range asStrings(row["value"]) {
			pairs[ordered(a, b)] = true
		}
	}
	return func(a, b string) bool { return pairs[ordered(a, b)] }, nil
}

// ordered returns two ids as the key of a pair, which is the same from both ends.
func ordered(a, b string) [2]string { return [2]string{min(a, b), max(a, b)} }

// comparedBy reads what is compared of records.
func comparedBy[T any](run runner, name string, params map[string]any, decode func(id string, p props) T) ([]T, error) {
	rows, err := run(name, block(name), params)
	if err != nil {
		return nil, err
	}
	all := make([]T, len(rows))
	for i, row := range rows {
		of, _ := row["value"].(map[string]any)
		all[i] = decode(asString(row["key"]), props(of))
	}
	return all, nil
}

func decodePerson(id string, p props) suspect.Person {
	person := suspect.Person{ID: id, Names: p.strings("names"), Item: value[string](p, "item"), Sides: p.strings("sides")}
	for _, t := range p.maps("tenures") {
		person.Tenures = append(person.Tenures, tenureOf(t))
	}
	return person
}

func decodeMeeting(id string, p props) suspect.Meeting {
	m := suspect.Meeting{
		ID: id, Names: []string{value[string](p, "name")}, Start: model.Date(value[string](p, "start")),
		StartsAt: value[time.Time](p, "startsAt"),
		Mode:     model.MeetingMode(value[string](p, "mode")), Setting: model.MeetingSetting(value[string](p, "setting")),
		City: value[string](p, "city"), Place: value[string](p, "place"), Country: value[string](p, "country"),
		Forum: value[string](p, "forum"), PartOf: value[string](p, "partOf"), Participants: p.strings("participants"),
	}
	for _, c := range p.maps("cited") {
		of := decodeSource("", c)
		m.Cited = append(m.Cited, suspect.Cited{
			Source: value[string](c, "source"), Locator: value[string](c, "locator"), Host: of.HostOrPublisher(),
		})
	}
	return m
}

func decodeSource(id string, p props) suspect.Source {
	return suspect.Source{
		ID: id, Name: value[string](p, "name"), Publisher: value[string](p, "publisher"), URL: value[string](p, "url"),
		Lang: value[string](p, "lang"), Published: value[string](p, "published"),
	}
}
