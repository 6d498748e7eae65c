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

// endingsOfTable are the endings of a table and of a report of its refused rows.
var endingsOfTable = regexp.MustCompile(`(\.unresolved(-\d+)?)?(\.(csv|tsv|txt|xlsx|xlsm|ods))?(\.gz)?$`)

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

// printChanges prints what a dry run would do: the values of new records, and those before and after of others.
func printChanges(to io.Writer, changes []*model.Change) {
	for _, c := range changes[:min(len(changes), shownChanges)] {
		kept, err := history.ReadKept(c.Values)
		if err != nil || !kept.IsKnown {
			fmt.Fprintf(to, "  %s would change\n", c.EntityID)
			continue
		}
		if c.Did(model.ChangeActionCreated) {
			var values []string
			for _, field := range kept.Is.Fields() {
				values = append(values, field+": "+shown(kept.Is.Get(field)))
			}
			fmt.Fprintf(to, "  + %s %s\n", c.EntityID, strings.Join(values, ", "))
			continue
		}
		for _, field := range kept.Is.Fields() {
			was, is := kept.Was.Get(field), kept.Is.Get(field)
			gone, added, areLists := differing(was, is)
			if !areLists {
				fmt.Fprintf(to, "  ~ %s %s: %s -> %s\n", c.EntityID, field, shown(was), shown(is))
				continue
			}
			gone, added, members := paired(gone, added)
			for _, member := range members {
				fmt.Fprintf(to, "  ~ %s %s: %s\n", c.EntityID, field, member)
			}
			for _, element := range gone {
				fmt.Fprintf(to, "  ~ %s %s: without %s\n", c.EntityID, field, shown(element))
			}
			for _, element := range added {
				fmt.Fprintf(to, "  ~ %s %s: and %s\n", c.EntityID, field, shown(element))
			}
		}
	}
	if more := len(changes) - shownChanges; more > 0 {
		fmt.Fprintf(to, "  and %d more\n", more)
	}
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

// paired takes the elements out that changed, which have the same id before and after, and returns their changed members.
func paired(gone, added []json.RawMessage) (stillGone, stillAdded []json.RawMessage, members []string) {
	type element = map[string]json.RawMessage
	isByID := map[string]element{}
	for _, text := range added {
		var is element
		if json.Unmarshal(text, &is) == nil && is["id"] != nil {
			isByID[string(is["id"])] = is
		}
	}
	isPaired := map[string]bool{}
	for _, text := range gone {
		var was element
		if json.Unmarshal(text, &was) != nil || isByID[string(was["id"])] == nil {
			stillGone = append(stillGone, text)
			continue
		}
		id := string(was["id"])
		is := isByID[id]
		isPaired[id] = true
		names := slices.Sorted(maps.Keys(was))
		for name := range is {
			if was[name] == nil {
				names = append(names, name)
			}
		}
		slices.Sort(names)
		for _, name := range names {
			if bytes.Equal(was[name], is[name]) {
				continue
			}
			without, with, areLists := differing(was[name], is[name])
			if !areLists {
				members = append(members, fmt.Sprintf("%s %s: %s -> %s", id, name, shown(was[name]), shown(is[name])))
				continue
			}
			for _, one := range without {
				members = append(members, fmt.Sprintf("%s %s: without %s", id, name, shown(one)))
			}
			for _, one := range with {
				members = append(members, fmt.Sprintf("%s %s: and %s", id, name, shown(one)))
			}
		}
	}
	for _, text := range added {
		var is element
		if json.Unmarshal(text, &is) != nil || !isPaired[string(is["id"])] {
			stillAdded = append(stillAdded, text)
		}
	}
	return stillGone, stillAdded, members
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
