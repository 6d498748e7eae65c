package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/history"
	"github.com/sidelines/sidelines/importer"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
	"github.com/sidelines/sidelines/store"
)

// tableStore is the store of an import of tables, which looks names up once.
type tableStore struct {
	*store.Store
	resolver *store.Resolver
}

// Resolve finds whom a name means.
func (s tableStore) Resolve(ctx context.Context, q store.NameQuestion) ([]names.Candidate, error) {
	return s.resolver.Resolve(ctx, q)
}

// Learn reads names that will be asked about.
func (s tableStore) Learn(ctx context.Context, questions []store.NameQuestion, learned func(done, total int)) error {
	return s.resolver.Learn(ctx, questions, learned)
}

// importTable imports a table. It writes the refused rows, if there are any, to a file that is not there yet, and the names that are not
// sure to the file of decisions.
func (i importConfig) importTable(
	ctx context.Context, s *store.Store, mapping *importer.Mapping, name string, table io.Reader, options importer.Options, progress io.Writer,
) (importer.Report, error) {
	decisions, err := readDecisions(i.decisions)
	if err != nil {
		return importer.Report{}, fmt.Errorf("--decisions %s: %w", i.decisions, err)
	}
	options.Decisions, options.Name = decisions, filepath.Base(name)
	options.Learned = steps("looking up the names of "+options.Name, "names", progress)
	options.Read = steps("reading "+options.Name, "rows", progress)
	options.Decided = func() error {
		if i.dryRun || !decisions.IsChanged {
			return nil
		}
		return writeDecisions(i.decisions, decisions)
	}
	var unresolved bytes.Buffer
	report, err := importer.Table(ctx, tableStore{s, s.Resolver()}, mapping, table, &unresolved, options)
	if err != nil || i.dryRun {
		return report, err
	}
	if proposed := i.propose(decisions); proposed > 0 {
		if err := writeDecisions(i.decisions, decisions); err != nil {
			return report, err
		}
		fmt.Fprintf(progress, "%s proposes new for %d name(s) whom nobody in the graph is like: look at them, and import %s again\n",
			i.decisions, proposed, name)
	}
	if open := decisions.Open(); open > 0 {
		fmt.Fprintf(progress, "%s has %d name(s) that are not sure: write an id, new or skip into the column decision, and import %s again\n",
			i.decisions, open, name)
	}
	if unresolved.Len() == 0 {
		return report, nil
	}
	file, err := writeNew(reportName(i.unresolved, name), unresolved.Bytes())
	if err != nil {
		return report, fmt.Errorf("--unresolved: %w", err)
	}
	fmt.Fprintf(progress, "%s has the refused rows with the reasons: correct them there, and import the file with the same mapping\n", file)
	return report, nil
}

// propose proposes decisions if the command asks for it, and returns how many.
func (i importConfig) propose(decisions *importer.Decisions) int {
	if !i.proposeNew {
		return 0
	}
	return decisions.Propose()
}

// endingsOfTable are the endings of a table and of a report of its refused rows.
var endingsOfTable = regexp.MustCompile(`(\.unresolved(-\d+)?)?(\.(csv|tsv|txt|xlsx|xlsm|ods|json|jsonl))?(\.gz)?$`)

// reportName returns the name of the report of the refused rows of a table: that of the option, or one after the table.
func reportName(option, table string) string {
	if option != "" {
		return option
	}
	base := "table"
	if table != "-" {
		base = endingsOfTable.ReplaceAllString(filepath.Base(table), "")
	}
	return base + ".unresolved.csv"
}

// writeNew writes a file with the name, or with the next number before its ending that no file has yet, unless one of them has the same
// text. It returns the name.
func writeNew(name string, text []byte) (string, error) {
	ending := filepath.Ext(name)
	for number := 1; ; number++ {
		free := name
		if number > 1 {
			free = fmt.Sprintf("%s-%d%s", strings.TrimSuffix(name, ending), number, ending)
		}
		file, err := os.OpenFile(free, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644) //nolint:gosec // readable for all, as other exported files
		if errors.Is(err, fs.ErrExist) {
			if there, err := os.ReadFile(free); err == nil && bytes.Equal(there, text) {
				return free, nil
			}
			continue
		}
		if err != nil {
			return "", err
		}
		_, err = file.Write(text)
		return free, errors.Join(err, file.Close())
	}
}

// readDecisions reads the file of decisions, which need not be there.
func readDecisions(name string) (*importer.Decisions, error) {
	file, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return importer.ReadDecisions(strings.NewReader(""))
	}
	if err != nil {
		return nil, err
	}
	defer file.Close() //nolint:errcheck // only read
	return importer.ReadDecisions(file)
}

// writeDecisions replaces the file of decisions.
func writeDecisions(name string, decisions *importer.Decisions) error {
	file, err := newOutput(name)
	if err != nil {
		return fmt.Errorf("--decisions: %w", err)
	}
	defer file.discard()
	if _, err := file.WriteString("\ufeff"); err != nil { // so that spreadsheets take it for UTF-8
		return fmt.Errorf("--decisions: %w", err)
	}
	if err := decisions.Write(file); err != nil {
		return fmt.Errorf("--decisions: %w", err)
	}
	return file.complete(io.Discard, 0o644)
}

// shownChanges is how many changes of a dry run are printed, and shownValue how much of a value.
const shownChanges, shownValue = 100, 300

// printChanges prints what a dry run would do.
func printChanges(to io.Writer, changes []*model.Change) {
	for _, line := range changeLines(changes) {
		fmt.Fprintf(to, "  %s\n", line)
	}
}

// changeLines says what a dry run would do: the values of new records, and those before and after of others.
func changeLines(changes []*model.Change) (lines []string) {
	for _, c := range changes[:min(len(changes), shownChanges)] {
		kept, err := history.ReadKept(c.Values)
		switch {
		case err != nil || !kept.IsKnown:
			lines = append(lines, c.EntityID+" would change")
		case c.Did(model.ChangeActionCreated):
			var values []string
			for _, field := range kept.Is.Fields() {
				values = append(values, field+": "+shown(kept.Is.Get(field)))
			}
			lines = append(lines, "+ "+c.EntityID+" "+strings.Join(values, ", "))
		default:
			for _, field := range kept.Is.Fields() {
				lines = append(lines, changed("~ "+c.EntityID+" "+field, kept.Was.Get(field), kept.Is.Get(field))...)
			}
		}
	}
	if more := len(changes) - shownChanges; more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	return lines
}

// changed says what changes in a value at a place: in the members of elements of lists that have the same id before and after too.
func changed(at string, was, is []byte) (lines []string) {
	gone, added, areLists := differing(was, is)
	if !areLists {
		return []string{fmt.Sprintf("%s: %s -> %s", at, shown(was), shown(is))}
	}
	isByID, wasPaired := map[string]element{}, map[string]bool{}
	for _, text := range added {
		if one := elementOf(text); one["id"] != nil {
			isByID[string(one["id"])] = one
		}
	}
	for _, text := range gone {
		before := elementOf(text)
		id := string(before["id"])
		after := isByID[id]
		if after == nil || before["id"] == nil {
			lines = append(lines, at+": without "+shown(text))
			continue
		}
		wasPaired[id] = true
		both := maps.Clone(before)
		maps.Copy(both, after)
		for _, name := range slices.Sorted(maps.Keys(both)) {
			if !bytes.Equal(before[name], after[name]) {
				lines = append(lines, changed(at+": "+id+" "+name, before[name], after[name])...)
			}
		}
	}
	for _, text := range added {
		if !wasPaired[string(elementOf(text)["id"])] {
			lines = append(lines, at+": and "+shown(text))
		}
	}
	return lines
}

// element is an element of a list that has members.
type element map[string]json.RawMessage

// elementOf returns the members of an element; none if it is no object.
func elementOf(text []byte) (one element) {
	if json.Unmarshal(text, &one) != nil {
		return nil
	}
	return one
}

// differing returns the elements that only the first and only the second of two lists has.
func differing(was, is []byte) (gone, added []json.RawMessage, areLists bool) {
	var before, after []json.RawMessage
	if history.IsNull(was) || history.IsNull(is) || json.Unmarshal(was, &before) != nil || json.Unmarshal(is, &after) != nil {
		return nil, nil, false
	}
	without := func(list, other []json.RawMessage) []json.RawMessage {
		return slices.DeleteFunc(slices.Clone(list), func(a json.RawMessage) bool {
			return slices.ContainsFunc(other, func(b json.RawMessage) bool { return bytes.Equal(a, b) })
		})
	}
	gone, added = without(before, after), without(after, before)
	return gone, added, len(gone)+len(added) > 0
}

func shown(value []byte) string {
	if value == nil {
		return "nothing"
	}
	if runes := []rune(string(value)); len(runes) > shownValue {
		return string(runes[:shownValue]) + "…"
	}
	return string(value)
}
