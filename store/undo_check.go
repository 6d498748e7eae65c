package store

import (
	"maps"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/history"
	"github.com/sidelines/sidelines/model"
)

// check checks that the graph would be right afterwards: every record is valid, and what it names is there.
func (u *undo) check() error {
	for _, step := range []func() error{u.checkRedirects, u.checkNamed, u.checkDependents, u.checkValid, u.checkHours} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// checkRedirects checks that ids lead where the transaction left them, and that nothing else leads to what will be gone.
func (u *undo) checkRedirects() error {
	ids := slices.Collect(maps.Keys(u.redirects))
	ids = slices.Concat(ids, slices.Collect(maps.Keys(u.removed)), slices.Collect(maps.Keys(u.made)))
	led := map[string]string{}
	for piece := range slices.Chunk(ids, recordBatch) {
		found, err := byKey(u.run, "RedirectsAround", block("RedirectsAround"), piece, asString)
		if err != nil {
			return err
		}
		maps.Copy(led, found)
	}
	for id, r := range u.redirects {
		into, leads := led[id]
		if leads != (r.Is != nil) || leads && *r.Is != into {
			u.block()
		}
	}
	for id, into := range led {
		r, isOurs := u.redirects[id]
		if goes := u.removed[into] != nil; goes && (!isOurs || r.Was != nil && *r.Was == into) {
			u.block()
		}
		if u.made[id] != nil && (!isOurs || r.Was != nil) {
			u.block(concern{id: id, field: history.AllFields}) // the id of a record leads to another
		}
	}
	return nil
}

// checkNamed checks that what the records name is there afterwards, of the right kind.
func (u *undo) checkNamed() error {
	var named []string
	for _, e := range u.entries {
		_, e.references = document.Validate(e.patch.Path, e.after)
		for _, r := range e.references {
			named = append(named, r.ID)
		}
	}
	for _, r := range u.redirects {
		if r.Was != nil && *r.Was != "" && !model.IsTenureID(*r.Was) {
			named = append(named, *r.Was)
		}
	}
	slices.Sort(named)
	named = slices.Compact(named)
	kinds := map[string]string{}
	for piece := range slices.Chunk(named, recordBatch) {
		found, err := kindsByID(u.run, piece)
		if err != nil {
			return err
		}
		maps.Copy(kinds, found)
	}
	for id := range u.removed {
		delete(kinds, id)
	}
	for id, n := range u.made {
		kinds[id] = n.KindBefore.Name
	}
	for _, id := range named {
		if kinds[id] == "" {
			u.block(concern{id: id, isMissing: true})
		}
	}
	for _, e := range u.entries {
		for _, r := range e.references {
			if kind := kinds[r.ID]; kind != "" && !slices.Contains(r.Kinds, kind) {
				u.block(concern{id: r.ID, field: history.AllFields})
			}
		}
	}
	return nil
}

// checkDependents checks that nothing names the records that will be gone.
func (u *undo) checkDependents() error {
	after := map[string]model.Record{}
	for _, e := range u.entries {
		after[e.patch.ID] = e.after
	}
	for piece := range slices.Chunk(slices.Sorted(maps.Keys(u.removed)), recordBatch) {
		dependents, err := byKey(u.run, "Dependents", dependentsText, piece, asStrings)
		if err != nil {
			return err
		}
		for id, names := range dependents {
			for _, name := range names {
				if u.removed[name] == nil && (after[name] == nil || slices.Contains(document.References(after[name]), id)) {
					u.block()
				}
			}
		}
	}
	return nil
}

// checkValid checks the records alone, and together with those of others. A record that is as it was before needs no check.
func (u *undo) checkValid() error {
	for _, e := range u.entries {
		if e.before == nil {
			continue
		}
		known, _ := document.Validate(e.patch.Path, e.before)
		problems, _ := document.Validate(e.patch.Path, e.after)
		for _, p := range problems {
			if !slices.Contains(known, p) {
				u.block(concern{id: e.patch.ID, field: history.AllFields})
			}
		}
	}
	shared, err := checkValues(u.run, u.entries, slices.Collect(maps.Keys(u.removed)))
	if err != nil {
		return err
	}
	circles, err := circlesOf(u.run, u.entries, "", "")
	if err != nil {
		return err
	}
	for _, p := range shared {
		u.block(concern{id: recordOf(p), field: history.AllFields})
	}
	for _, c := range circles {
		for _, id := range c.ids {
			u.block(concern{id: id, field: "partOf"})
		}
	}
	return nil
}

// recordOf returns the id of the record of a problem. The path of an entry is its id, because no document has it.
func recordOf(p document.Problem) string {
	id, _, _ := strings.Cut(p.Path, ".")
	return id
}

// checkHours checks that the hours of meetings fall on their days in the time zones of their places.
func (u *undo) checkHours() error {
	var zoned []*entry // places too, whose zones count
	for _, e := range u.entries {
		again := &entry{patch: e.patch, before: e.before, after: e.after}
		if m, isMeeting := e.after.(*model.Meeting); isMeeting {
			copied := *m // the check completes it
			again.after = &copied
		}
		zoned = append(zoned, again)
	}
	problems, err := completeAtPlaces(u.run, zoned)
	if err != nil {
		return err
	}
	wrong := map[string]bool{}
	for _, p := range problems {
		wrong[recordOf(p)] = wrong[recordOf(p)] || strings.HasSuffix(p.Path, ".startsAt")
	}
	written := map[string]bool{}
	for _, e := range u.entries {
		written[e.patch.ID] = true
		if m, isMeeting := e.after.(*model.Meeting); isMeeting && wrong[m.ID] {
			u.block(concern{id: m.Place, field: "timeZone"}, concern{id: m.ID, field: history.AllFields})
		}
	}
	return eachRezoned(u.run, u.entries, written, func(_ *entry, _ model.Optional, off []string) {
		for _, id := range off {
			for _, field := range []string{"startsAt", "start", "place", "timeZone"} {
				u.block(concern{id: id, field: field})
			}
		}
	})
}
