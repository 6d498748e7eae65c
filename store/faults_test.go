package store_test

import (
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
	"github.com/sidelines/sidelines/store/storetest"
)

// throughProxy opens a store whose connections go through a proxy.
func throughProxy(t *testing.T, with func(*store.Config)) (*store.Store, *storetest.Proxy) {
	t.Helper()
	proxy, err := storetest.NewProxy(db.URI())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(proxy.Close)
	c := db.Through(proxy.URI())
	with(&c)
	s, err := store.Open(c)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	return s, proxy
}

// A commit whose answer is lost took place or not, which the error says. Nothing is written twice, and nothing half.
func TestWrite_lostCommit(t *testing.T) {
	s, proxy := throughProxy(t, func(c *store.Config) { c.WriteTimeout = 4 * time.Second })
	patches := func(id string) []document.Patch {
		parsed, err := document.Parse([]byte(`{"topics": [{"id": "` + id + `", "kind": "ISSUE", "names": [{"lang": "en", "text": "` + id + `"}]}]}`))
		if err != nil {
			t.Fatal(err)
		}
		return parsed
	}
	nothing := func(int, int) {}
	for _, c := range []struct {
		id        string
		fault     storetest.CommitFault
		tookPlace bool
		code      model.Code
	}{
		{"lost-commit", storetest.LoseCommit, false, model.CodeUnavailable},
		{"lost-answer", storetest.LoseAnswer, true, model.CodeUnavailable},
		{"hidden-answer", storetest.HideAnswer, true, model.CodeTimeout},
	} {
		proxy.OnCommit(c.fault)
		_, err := s.Apply(t.Context(), "tester", patches(c.id), nothing)
		var public *model.Error
		if !errors.As(err, &public) || public.Code != c.code || public.Details["outcome"] != "unknown" ||
			!strings.Contains(public.Message, "unknown whether") || !strings.Contains(public.Message, "Send the same document again") {
			t.Errorf("%s: %v, %v", c.id, err, public)
		}
		found, err := db.EntitiesByID(t.Context(), []string{c.id})
		if err != nil || (len(found) == 1) != c.tookPlace {
			t.Errorf("%s took place: %v, %v", c.id, len(found) == 1, err)
		}
		again, err := db.Apply(t.Context(), "tester", patches(c.id), nothing)
		if err != nil || again.Created+again.Unchanged != 1 || (again.Unchanged == 1) != c.tookPlace {
			t.Errorf("%s again: %+v, %v", c.id, again.Counts, err)
		}
	}
	proxy.OnCommit(storetest.LoseAnswer)
	_, err := s.Delete(t.Context(), "tester", "lost-answer")
	if err == nil || !strings.Contains(err.Error(), "Look at the query changes") {
		t.Errorf("a lost answer of delete: %v", err)
	}
	for _, id := range []string{"lost-commit", "hidden-answer"} {
		if _, err := s.Delete(t.Context(), "tester", id); err != nil {
			t.Error(err)
		}
	}
	one, err := s.Revision(t.Context())
	other, errOther := db.Revision(t.Context())
	if one == "" || one != other || err != nil || errOther != nil {
		t.Errorf("the revision of one server is %q, of another %q, %v, %v", one, other, err, errOther)
	}
}

// boltLog keeps what the driver sends.
type boltLog struct {
	lock sync.Mutex
	sent []string
}

func (b *boltLog) LogClientMessage(_, message string, args ...any) {
	b.lock.Lock()
	defer b.lock.Unlock()
	b.sent = append(b.sent, fmt.Sprintf(message, args...))
}

func (*boltLog) LogServerMessage(string, string, ...any) {}

// A read and a write begin with the bookmark of the write before: in a cluster they would wait for it.
func TestBookmarks_areSent(t *testing.T) {
	log := &boltLog{}
	s := db.WithBoltLog(log)
	if err := storetest.Apply(t.Context(), s, map[string]any{"topics": []any{storetest.Named("bookmarked")}}); err != nil {
		t.Fatal(err)
	}
	for _, step := range []struct {
		message string
		do      func() error
	}{
		{"RUN", func() error { _, err := s.EntitiesByID(t.Context(), []string{"bookmarked"}); return err }},
		{"BEGIN", func() error { _, err := s.Delete(t.Context(), "tester", "bookmarked"); return err }},
		{"RUN", func() error { _, err := s.EntitiesByID(t.Context(), []string{"bookmarked"}); return err }},
	} {
		known, err := s.Bookmarks(t.Context())
		if err != nil || len(known) == 0 {
			t.Fatalf("bookmarks %v, %v", known, err)
		}
		log.sent = nil
		if err := step.do(); err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(log.sent, func(message string) bool {
			return strings.HasPrefix(message, step.message) && strings.Contains(message, known[0])
		}) {
			t.Errorf("no %s with %s among\n%s", step.message, known[0], strings.Join(log.sent, "\n"))
		}
	}
}

func bookmark(database byte, number byte) string {
	packed := append([]byte("\x91\xcc\x10"), make([]byte, 16)...)
	packed[3] = database
	return "FB:" + base64.StdEncoding.EncodeToString(append(packed, number, 0x90))
}

// The revision goes back only if the database stays behind, as one that was restored does.
func TestRevision_neverGoesBack(t *testing.T) {
	start := time.Now()
	const one, other = 1, 2
	for name, steps := range map[string][]struct {
		wrote, read string
		after       time.Duration
		want        string
	}{
		"commits of others":     {{"", bookmark(one, 5), 0, bookmark(one, 5)}, {"", bookmark(one, 7), 1, bookmark(one, 7)}},
		"a replica behind":      {{"", bookmark(one, 7), 0, bookmark(one, 7)}, {"", bookmark(one, 5), 1, bookmark(one, 7)}},
		"a write of our own":    {{bookmark(one, 9), bookmark(one, 5), 0, bookmark(one, 9)}, {"", bookmark(one, 9), 1, bookmark(one, 9)}},
		"an old state restored": {{"", bookmark(one, 7), 0, bookmark(one, 7)}, {"", bookmark(one, 5), time.Second, bookmark(one, 7)}, {"", bookmark(one, 5), 30 * time.Second, bookmark(one, 7)}, {"", bookmark(one, 5), 32 * time.Second, bookmark(one, 5)}, {"", bookmark(one, 6), 33 * time.Second, bookmark(one, 6)}},
		"behind now and then":   {{"", bookmark(one, 7), 0, bookmark(one, 7)}, {"", bookmark(one, 5), 1, bookmark(one, 7)}, {"", bookmark(one, 7), 20 * time.Second, bookmark(one, 7)}, {"", bookmark(one, 5), 40 * time.Second, bookmark(one, 7)}},
		"another database":      {{"", bookmark(one, 7), 0, bookmark(one, 7)}, {"", bookmark(other, 5), 1, bookmark(other, 5)}},
		"another form":          {{"", "x:9", 0, "x:9"}, {"", "x:5", 1, "x:5"}},
		"no bookmark":           {{"", "", 0, ""}},
	} {
		h := store.NewHorizon()
		for i, step := range steps {
			if step.wrote != "" {
				if err := h.Wrote(t.Context(), step.wrote); err != nil {
					t.Fatal(err)
				}
			}
			var read []string
			if step.read != "" {
				read = []string{step.read}
			}
			got, err := h.See(t.Context(), read, start.Add(step.after))
			if err != nil || strings.Join(got, " ") != step.want {
				t.Errorf("%s, step %d: %v, %v, want %s", name, i, got, err, step.want)
			}
		}
	}
}

func neo(code string) error { return &neo4j.Neo4jError{Code: code, Msg: "SECRET of a client"} }

// What a client sees of the driver's errors, and what the log has: the cause, and nothing that a client may have sent.
func TestErrors(t *testing.T) {
	limit := func(err error) error {
		return &neo4j.TransactionExecutionLimit{Errors: []error{neo("Neo.TransientError.X.First"), err}}
	}
	lost := &neo4j.ConnectivityError{Inner: errors.New("EOF")}
	const restart = "Neo.DatabaseError.Transaction.TransactionStartFailed"
	for _, c := range []struct {
		name          string
		err           error
		query, commit model.Code
		isUnknown     bool // in a commit
		logged        string
	}{
		{"a lost connection", lost, model.CodeUnavailable, model.CodeUnavailable, true, "EOF"},
		{"a lost connection, again and again", limit(lost), model.CodeUnavailable, model.CodeUnavailable, false, "EOF"},
		{"no connection in time", &neo4j.ConnectivityError{Inner: errors.New("Timeout while waiting for connection to any of [x]")}, model.CodeUnavailable, model.CodeUnavailable, true, "Timeout while"},
		{"a deadline", context.DeadlineExceeded, model.CodeTimeout, model.CodeTimeout, true, "deadline"},
		{"a write that takes long", neo("Neo.TransientError.Transaction.LockAcquisitionTimeout"), model.CodeOverloaded, model.CodeOverloaded, false, "LockAcquisition"},
		{"a transient error", neo("Neo.TransientError.Transaction.DeadlockDetected"), model.CodeUnavailable, model.CodeUnavailable, false, "Deadlock"},
		{"a full memory", limit(neo("Neo.TransientError.General.MemoryPoolOutOfMemoryError")), model.CodeExhausted, model.CodeExhausted, false, "MemoryPool"},
		{"a restart is needed", neo(restart), model.CodeUnavailable, model.CodeUnavailable, true, restart},
		{"a full disk", neo("Neo.DatabaseError.Transaction.TransactionCommitFailed"), model.CodeUnavailable, model.CodeUnavailable, true, "CommitFailed"},
		{"a constraint", neo("Neo.ClientError.Schema.ConstraintValidationFailed"), model.CodeInternal, model.CodeInternal, false, "left out"},
		{"a fault of ours", neo("Neo.ClientError.Statement.TypeError"), model.CodeInternal, model.CodeInternal, false, "left out"},
	} {
		query, commit := db.PublicError(t.Context(), "SomeQuery", c.err), db.CommitError(t.Context(), "Retract", c.err)
		if query.Code != c.query || query.Details != nil {
			t.Errorf("%s in a query: %s, %v", c.name, query.Code, query.Details)
		}
		if commit.Code != c.commit || (commit.Details["outcome"] == "unknown") != c.isUnknown ||
			strings.Contains(commit.Message, "unknown whether") != c.isUnknown || strings.Contains(commit.Cause.Error(), "unknown whether") != c.isUnknown {
			t.Errorf("%s in a commit: %s, %v, %s", c.name, commit.Code, commit.Details, commit.Message)
		}
		for _, public := range []*model.Error{query, commit} {
			text := public.LogValue().String()
			if !strings.Contains(text, c.logged) || !strings.Contains(text, "query ") {
				t.Errorf("%s: the log has %q", c.name, text)
			}
			if isShown := strings.Contains(text, "SECRET"); isShown && strings.Contains(c.logged, "left out") || strings.Contains(public.Message, "SECRET") {
				t.Errorf("%s: %q and %q repeat what a client sent", c.name, text, public.Message)
			}
		}
	}
}
