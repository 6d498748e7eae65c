package store_test

import (
	"context"
	"testing"
	"time"

	"github.com/sidelines/sidelines/store"
)

// One server at a time searches for foreign changes. When it is gone, another goes on where it was, and what one has searched no
// other searches again; but a foreign commit makes the search begin anew.
func TestWatch_lease(t *testing.T) {
	freshJournal(t)
	defer freshJournal(t)
	if _, err := apply(t, twoTalks); err != nil {
		t.Fatal(err)
	}
	a, b := store.Lease{Store: db, Holder: "a"}, store.Lease{Store: db, Holder: "b"}
	takes := func(what string, l store.Lease, wantAfter string, wantJournal, wantTaken bool) {
		t.Helper()
		after, inJournal, isTaken, err := l.Take(t.Context())
		if after != wantAfter || inJournal != wantJournal || isTaken != wantTaken || err != nil {
			t.Errorf("%s: after %q, %v, taken %v, %v", what, after, inJournal, isTaken, err)
		}
	}
	keeps := func(what string, l store.Lease, after string, inJournal, isDone, wantLost bool) {
		t.Helper()
		if isLost, err := l.Keep(t.Context(), after, inJournal, isDone); isLost != wantLost || (err != nil) != wantLost {
			t.Errorf("%s: lost %v, %v", what, isLost, err)
		}
	}
	searched := func(what string, want bool) {
		t.Helper()
		if got, isCounted, err := db.IsSearched(t.Context()); got != want || !isCounted || err != nil {
			t.Errorf("%s: searched %v, counted %v, %v", what, got, isCounted, err)
		}
	}
	foreign := func(text string) {
		t.Helper()
		if _, err := db.Run(t.Context(), text, nil); err != nil {
			t.Fatal(err)
		}
	}
	// The first commit with a new name of a property is preceded by one of Neo4j that makes the name.
	foreign(`MATCH (lock:WriteLock) SET lock.searchTarget = 0, lock.searchPlace = "", lock.searched = 0
		REMOVE lock.searchTarget, lock.searchPlace, lock.searched`)
	searched("at first", false)
	takes("the first", a, "", false, false)
	takes("the second", b, "", false, true)
	takes("the first again", a, "", false, false)
	keeps("on its way", a, "gold", false, false, false)
	takes("the second, on its way", b, "", false, true)
	keeps("the second has no lease", b, "iron", false, false, true)
	searched("on its way", false)
	foreign(`MATCH (lock:WriteLock) SET lock.searchUntil = datetime() - duration({seconds: 1}), lock.nothing = 1`)
	takes("after the end of the lease, and a foreign commit", b, "", false, false)
	keeps("the first comes back", a, "iron", false, false, true)
	keeps("the second", b, "first", true, false, false)
	takes("the second, after a failure", b, "first", true, false)
	if _, err := apply(t, `{"topics": [{"id": "gold", "wikidataId": "Q2"}]}`); err != nil {
		t.Fatal(err)
	}
	keeps("the second is done", b, "", false, true, false)
	searched("done", true)
	takes("the first, after it", a, "", false, false)
	keeps("the first is done", a, "", false, true, false)
	searched("twice", true)
	foreign(`MATCH (n:Entity {id: "gold"}) SET n.nameTexts = ["Aurum"]`)
	searched("after a foreign commit", false)
}

// Two servers that watch one database note a foreign change once.
func TestWatch_twoServers(t *testing.T) {
	freshJournal(t)
	defer freshJournal(t)
	if _, err := apply(t, twoTalks); err != nil {
		t.Fatal(err)
	}
	before := len(journal(t, nil))
	if _, err := db.Run(t.Context(), `MATCH (n:Entity {id: "gold"}) SET n.nameTexts = ["Aurum"]`, nil); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	ended := make(chan struct{}, 2)
	for range 2 {
		go func() {
			defer func() { ended <- struct{}{} }()
			db.Watch(ctx, afterSome)
		}()
	}
	for isSearched := false; !isSearched && ctx.Err() == nil; {
		var err error
		if isSearched, _, err = db.IsSearched(ctx); err != nil {
			t.Error(err)
		}
		<-afterSome()
	}
	stop()
	<-ended
	<-ended
	if added := describeAll(journal(t, nil)[before:]); len(added) != 1 {
		t.Errorf("%v", added)
	}
}

// afterSome returns a channel that is closed after three seconds, longer than the graph must be quiet.
func afterSome() <-chan struct{} {
	c := make(chan struct{})
	time.AfterFunc(3*time.Second, func() { close(c) })
	return c
}
