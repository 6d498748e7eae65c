package main

import (
	"context"
	"strings"
	"testing"

	"github.com/sidelines/sidelines/data"
)

// What a newer version of Sidelines wrote to the journal of the same database reaches readers and subscribers without what
// this version does not know, and they go on after it; so does the watcher, although such an entity is gone.
func TestFollow_changesOfANewerVersion(t *testing.T) {
	options := sharedNeo4j(t, data.None)
	s := serveForTest(t, options...)
	token := tokenLine.FindStringSubmatch(s.log.String())[1]
	write := func(name string) {
		if _, text := s.post(t, token, applyMutation, topicNamed("grain", name)); !strings.Contains(text, `"revision"`) {
			t.Fatal(text)
		}
	}
	write("Grain")
	_, start := s.post(t, "", `{ changes(first: 1, orderBy: [SEQUENCE_DESC]) { nodes { cursor } } }`, nil)
	cypherOn(t, options, `MATCH (lock:WriteLock)
		CREATE (:Change {sequence: lock.sequence + 1, revision: lock.revision + 1, at: datetime(), actor: "future",
			action: "SIGNED", kind: "TREATY", entityId: "peace", fields: ["parties"], touched: ["grain"]})
		SET lock.sequence = lock.sequence + 1, lock.revision = lock.revision + 1`)
	write("Wheat")
	cypherOn(t, options, `MATCH (n:Entity {id: "grain"}) SET n.nameTexts = ["Barley"]`) // the watcher comes to it
	const want = `{"action":null,"kind":null,"entityId":"peace","entity":null,"fields":["parties"]}`
	answer := s.ask(t, `{ changes(where: { ids: ["peace"] }) { nodes { action kind entityId entity { id } fields } } }`)
	if !strings.Contains(answer, want) {
		t.Errorf("a reader gets %s, want %s", answer, want)
	}
	for name, follow := range followers {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			changes := make(chan change, 10)
			done := make(chan error, 1)
			go func() {
				done <- follow(ctx, s.url, regexpCursor.FindStringSubmatch(start)[1], "", []string{"grain"}, func(c change) { changes <- c })
			}()
			for _, want := range [][2]string{{"peace", ""}, {"grain", "UPDATED"}, {"grain", "UPDATED"}} {
				if c := next(t, changes); c.EntityID != want[0] || c.Action != want[1] {
					t.Errorf("%+v, want %v", c, want)
				}
			}
			cancel()
			if err := <-done; err == nil {
				t.Error("the stream ended by itself")
			}
		})
	}
}
