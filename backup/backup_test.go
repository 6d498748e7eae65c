package backup

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/klauspost/compress/gzip"

	"github.com/sidelines/sidelines/store"
)

// memory is a graph in memory, which changes while it is read for the first time if isBusy.
type memory struct {
	nodes  []store.Node
	isBusy bool
}

func (m memory) Backup(_ context.Context, begin func(store.Contents) error, node func(store.Node) error) error {
	contents := store.Contents{Nodes: map[string]int{}, Revision: 7}
	for _, n := range m.nodes {
		contents.Nodes[n.Labels[0]]++
		contents.Links += len(n.Links)
	}
	if m.isBusy {
		if err := errors.Join(begin(contents), node(m.nodes[0]), node(m.nodes[0])); err != nil {
			return err
		}
	}
	if err := begin(contents); err != nil {
		return err
	}
	for _, n := range m.nodes {
		if err := node(n); err != nil {
			return err
		}
	}
	return nil
}

func sample() []store.Node {
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		panic(err)
	}
	return []store.Node{
		{Labels: []string{"Entity", "Topic"}, Properties: map[string]any{
			"id": "salt", "text": "<&> \u2028 시진핑 \"\\\n", "zero": int64(0), "large": int64(math.MaxInt64), "small": int64(math.MinInt64),
			"whole": 2.0, "third": 1.0 / 3, "infinite": math.Inf(-1), "yes": true, "none": []any{}, "list": []any{"a", "b"}, "numbers": []any{1.5, 2.5},
			"at": time.Date(2026, 11, 26, 10, 0, 0, 123456789, time.UTC), "there": time.Date(2026, 11, 26, 10, 0, 0, 0, berlin),
			"offset": time.Date(2026, 11, 26, 10, 0, 0, 0, time.FixedZone("Offset", 3600)),
		}, Links: []store.Link{{Type: "CITES", To: store.NodeKey{Label: "Entity", Value: "pepper"}, Properties: map[string]any{"excerpt": "x"}}}},
		{Labels: []string{"Entity", "Topic"}, Properties: map[string]any{"id": "pepper"}},
		{Labels: []string{"WriteLock"}, Properties: map[string]any{"id": int64(1), "revision": int64(7), "sequence": int64(9)}},
	}
}

func written(t *testing.T, source Source) (string, error) {
	t.Helper()
	file, err := os.Create(filepath.Join(t.TempDir(), "backup"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close() //nolint:errcheck // of a test
	_, err = Write(t.Context(), source, "v1", file, func(int, int) {})
	text, readErr := os.ReadFile(file.Name())
	if readErr != nil {
		t.Fatal(readErr)
	}
	return string(text), err
}

// What is read is what was written, in all types of properties.
func TestRoundTrip(t *testing.T) {
	want := sample()
	text, err := written(t, memory{nodes: want})
	if err != nil {
		t.Fatal(err)
	}
	if again, err := written(t, memory{nodes: want, isBusy: true}); err != nil || again != text {
		t.Errorf("a graph that changed meanwhile gives another file, %v", err)
	}
	var header Header
	var got []store.Node
	if err := eachLine(strings.NewReader(text), &header, func(n node) error { got = append(got, nodeOf(n)); return nil }); err != nil {
		t.Fatal(err)
	}
	want[1].Links = nil
	if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b time.Time) bool {
		return a.Format(time.RFC3339Nano) == b.Format(time.RFC3339Nano) && a.Location().String() == b.Location().String()
	})); diff != "" {
		t.Errorf("written (-) and read (+) differ:\n%s", diff)
	}
	if header.Program != "v1" || header.Revision != 7 || header.Nodes["Entity"] != 2 || header.Links != 1 {
		t.Errorf("header %+v", header)
	}
	if _, err := Check(strings.NewReader(text)); err != nil {
		t.Error(err)
	}
}

func TestWrite_unknownType(t *testing.T) {
	_, err := written(t, memory{nodes: []store.Node{{Labels: []string{"Entity"}, Properties: map[string]any{"id": "salt", "place": []any{struct{}{}}}}}})
	if err == nil || !strings.Contains(err.Error(), "node [Entity] salt: the property place") {
		t.Errorf("error %v", err)
	}
}

// A file that is not exactly what was written is refused, with the reason.
func TestCheck_refuses(t *testing.T) {
	text, err := written(t, memory{nodes: sample()})
	if err != nil {
		t.Fatal(err)
	}
	plain := unzip(t, text)
	lines := strings.SplitAfter(plain, "\n")
	for name, c := range map[string]struct{ text, want string }{
		"no gzip":         {plain, "not a gzip file"},
		"cut off":         {text[:len(text)-30], "unexpected EOF"},
		"without its end": {zip(t, strings.Join(lines[:3], "")), "its end is missing"},
		"half a line":     {zip(t, plain[:len(plain)-20]), "unexpected EOF"},
		"another value":   {zip(t, strings.Replace(plain, "pepper", "peppex", 1)), "the SHA-256 differs"},
		"a line less":     {zip(t, lines[0]+lines[1]+lines[3]+lines[4]), "the SHA-256 differs"},
		"more behind it":  {zip(t, plain+"{}\n"), "something follows its end"},
		"another file":    {zip(t, `{"topics": []}`+"\n"), "it is not a backup of Sidelines"},
		"empty":           {zip(t, ""), "unexpected EOF"},
		"a later form":    {zip(t, `{"sidelines":"backup","version":2,"program":"v9"}`+"\n"), "use Sidelines v9 or later"},
	} {
		if _, err := Check(strings.NewReader(c.text)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %s", name, err, c.want)
		}
	}
}

func zip(t *testing.T, text string) string {
	t.Helper()
	var to bytes.Buffer
	w := gzip.NewWriter(&to)
	_, err := w.Write([]byte(text))
	if err := errors.Join(err, w.Close()); err != nil {
		t.Fatal(err)
	}
	return to.String()
}

func unzip(t *testing.T, text string) string {
	t.Helper()
	r, err := gzip.NewReader(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	plain, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(plain)
}
