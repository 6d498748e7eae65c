package importer

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/sidelines/sidelines/document"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/names"
)

// Decisions say whom the names of tables mean, where the graph alone does not. Somebody writes them into the file that imports write,
// and all imports after that use them. A decision says who is meant, and changes nothing else of a row.
type Decisions struct {
	lines  []*Decision
	byName map[string][]*Decision
	// IsChanged reports whether an import added names, or changed what is decided.
	IsChanged bool
}

// Decision is a line of the file: a name with what is near it, and whom it means.
type Decision struct {
	Name       string
	Kind       string // kinds of entity, with spaces between them
	Context    string // the country or organization of the name, as the table has it
	First      string // day, if the name was found with days
	Last       string
	Rows       int
	Candidates string // id (score: reasons), with semicolons between them
	Decision   string // an id, "new", "new ID", "new KIND", "new KIND ID" or "skip"; empty if nobody decided
	Example    string // where the name was found first
}

// Words of decisions.
const (
	decideNew  = "new"
	decideSkip = "skip"
)

// decisionColumns are the heading of the file.
var decisionColumns = []string{"name", "kind", "context", "day", "rows", "candidates", "decision", "example"}

// ReadDecisions reads a file of decisions as Write writes it, or as a spreadsheet saves it. An empty file has none.
func ReadDecisions(from io.Reader) (*Decisions, error) {
	d := &Decisions{byName: map[string][]*Decision{}}
	m := &Mapping{records: []*RecordRule{}, taken: []string{"name", "decision"}}
	file, err := io.ReadAll(from)
	if err != nil || len(strings.TrimSpace(string(file))) == 0 {
		return d, err
	}
	g, err := readGrid(strings.NewReader(string(file)), m)
	if err != nil {
		return nil, fmt.Errorf("the decisions: %w", err)
	}
	var wrong []error
	for _, row := range g.rows {
		if problem := unreadable(row.cells, ""); problem != "" {
			wrong = append(wrong, fmt.Errorf("the decisions: %s %d %s", g.unit, row.number, problem))
			continue
		}
		cell := func(column string) string {
			if i, has := g.at[column]; has && i < len(row.cells) {
				return document.Unguard(strings.TrimSpace(row.cells[i]))
			}
			return ""
		}
		one := &Decision{
			Name: cell("name"), Kind: cell("kind"), Context: cell("context"), Candidates: cell("candidates"), Decision: cell("decision"),
			Example: cell("example"),
		}
		one.First, one.Last, _ = strings.Cut(cell("day"), "..")
		if one.Last == "" {
			one.Last = one.First
		}
		one.Rows, _ = strconv.Atoi(cell("rows")) // only shown
		if problem := one.check(); problem != "" {
			wrong = append(wrong, fmt.Errorf("the decisions: %s %d: decision: %s", g.unit, row.number, problem))
		}
		d.add(one)
	}
	return d, errors.Join(wrong...)
}

// isID reports whether a text may be the id of an entity.
var isID = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`).MatchString

func (one *Decision) check() string {
	if one.Decision == "" || one.Decision == decideSkip {
		return ""
	}
	id, kind, isNew := one.parts()
	switch {
	case kind != "" && !slices.Contains(strings.Fields(one.Kind), string(kind)):
		return fmt.Sprintf("%q asks for a %s, and the name may be of the kind %s", one.Decision, kind, one.Kind)
	case id == "" && isNew || isID(id) && len(id) <= model.MaxIDLength:
		return ""
	}
	return fmt.Sprintf("%q is not an id, new or skip", one.Decision)
}

// parts takes a decision apart that is neither empty nor to skip: an id, "new", "new ID", "new KIND" or "new KIND ID".
func (one *Decision) parts() (id string, kind model.EntityKind, isNew bool) {
	rest, isNew := strings.CutPrefix(one.Decision+" ", decideNew+" ")
	rest = strings.TrimSpace(rest)
	if first, behind, _ := strings.Cut(rest, " "); isNew && model.KindOfEnum(model.EntityKind(first)) != nil {
		return behind, model.EntityKind(first), true
	}
	return rest, "", isNew
}

// id is the id in a decision, or "".
func (one *Decision) id() string {
	if one.Decision == decideSkip {
		return ""
	}
	id, _, _ := one.parts()
	return id
}

// isNew reports whether a record is to be made.
func (one *Decision) isNew() bool {
	_, _, isNew := one.parts()
	return isNew
}

func (d *Decisions) add(one *Decision) {
	d.lines = append(d.lines, one)
	key := decisionKey(one.Name, one.Kind, one.Context)
	d.byName[key] = append(d.byName[key], one)
}

// decisionKey is what two occurrences of a name share.
func decisionKey(name, kind, context string) string {
	return names.Fold(name) + "\x00" + kind + "\x00" + names.Fold(context)
}

// candidateIDs are the ids of the candidates of a line, which tell the persons of one name on different days apart.
func candidateIDs(candidates string) string {
	var ids []string
	for one := range strings.SplitSeq(candidates, ";") {
		if id, _, _ := strings.Cut(strings.TrimSpace(one), " "); id != "" {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return strings.Join(ids, " ")
}

// find returns the decision for a name on a day, or nil. It is one that was made for a time with the day in it, or between the same
// candidates.
func (d *Decisions) find(q asked, candidates string) *Decision {
	if d == nil {
		return nil
	}
	var found *Decision
	ids := candidateIDs(candidates)
	for _, one := range d.byName[decisionKey(q.text, q.kindText(), q.of)] {
		isThen := q.on == "" && one.First == "" || q.on != "" && one.First != "" && one.First <= q.on && q.on <= one.Last
		switch {
		case isThen && one.Decision != "":
			return one
		case candidateIDs(one.Candidates) == ids && (found == nil || found.Decision == ""):
			found = one
		}
	}
	return found
}

// Lines returns the names with what is decided about them, in the order of the file.
func (d *Decisions) Lines() []*Decision {
	lines := slices.Clone(d.lines)
	slices.SortStableFunc(lines, func(a, b *Decision) int {
		if (a.Decision == "") != (b.Decision == "") {
			if a.Decision == "" {
				return -1
			}
			return 1
		}
		return b.Rows - a.Rows
	})
	return lines
}

// Day is the day of the name or, with two dots between them, the first and the last one.
func (one *Decision) Day() string {
	if one.Last == one.First {
		return one.First
	}
	return one.First + ".." + one.Last
}

// Ranked is a candidate of a name.
type Ranked struct {
	ID    string   `json:"id"`
	Score *float64 `json:"score"` // from 0 to 1; null of a meeting
	Why   string   `json:"why"`
}

// rankedAs is how candidateText writes a candidate.
var rankedAs = regexp.MustCompile(`^(\S+)(?: \((?:(\d\.\d+)(?:: )?)?(.*)\))?$`)

// Ranked returns the candidates, the likeliest first.
func (one *Decision) Ranked() []Ranked {
	all := []Ranked{}
	for text := range strings.SplitSeq(one.Candidates, ";") {
		match := rankedAs.FindStringSubmatch(strings.TrimSpace(text))
		if match == nil {
			continue
		}
		r := Ranked{ID: match[1], Why: match[3]}
		if score, err := strconv.ParseFloat(match[2], 64); err == nil {
			r.Score = &score
		}
		all = append(all, r)
	}
	return all
}

// note adds an occurrence of a name that is not sure.
func (d *Decisions) note(q asked, candidates, example string) {
	if d == nil {
		return
	}
	d.IsChanged = true
	ids := candidateIDs(candidates)
	key := decisionKey(q.text, q.kindText(), q.of)
	for _, one := range d.byName[key] {
		if candidateIDs(one.Candidates) == ids && one.Decision == "" {
			one.Rows++
			if q.on != "" && (one.First == "" || q.on < one.First) {
				one.First = q.on
			}
			if q.on > one.Last {
				one.Last = q.on
			}
			return
		}
	}
	d.add(&Decision{
		Name: q.text, Kind: q.kindText(), Context: q.of, First: q.on, Last: q.on, Rows: 1, Candidates: candidates, Example: example,
	})
}

// restart sets the numbers of rows of the names of a file without a decision to zero, because an import counts them anew.
func (d *Decisions) restart(file string) {
	if d == nil {
		return
	}
	for _, one := range d.lines {
		if one.Decision == "" && strings.HasPrefix(one.Example, file+" ") {
			one.Rows = 0
		}
	}
}

// Open returns how many names nobody decided about.
func (d *Decisions) Open() int {
	open := 0
	for _, one := range d.lines {
		if one.Decision == "" {
			open++
		}
	}
	return open
}

// Write writes the file: the names without a decision first, those of most rows before others.
func (d *Decisions) Write(to io.Writer) error {
	w := csv.NewWriter(to)
	if err := w.Write(decisionColumns); err != nil {
		return err
	}
	for _, one := range d.Lines() {
		rows := strconv.Itoa(one.Rows)
		cells := []string{one.Name, one.Kind, one.Context, one.Day(), rows, one.Candidates, one.Decision, one.Example}
		for i := range cells {
			cells[i] = document.Guard(cells[i])
		}
		if err := w.Write(cells); err != nil {
			return err
		}
	}
	w.Flush()
	return w.Error()
}

// candidateText describes candidates, for somebody to decide.
func candidateText(candidates []names.Candidate) string {
	var all []string
	for _, c := range candidates[:min(5, len(candidates))] {
		why := make([]string, len(c.Why))
		for i, reason := range c.Why {
			why[i] = strings.ToLower(strings.ReplaceAll(string(reason), "_", " "))
		}
		text := fmt.Sprintf("%s (%.2f", c.ID, c.Score)
		if len(why) > 0 {
			text += ": " + strings.Join(why, ", ")
		}
		all = append(all, text+")")
	}
	return strings.Join(all, "; ")
}

// asked is a name as a rule asks for it.
type asked struct {
	text  string
	kinds []model.EntityKind
	on    string // day, month or year; "" if none
	of    string // the country or organization, as the table has it
	lang  string
}

func (q asked) kindText() string {
	texts := make([]string, len(q.kinds))
	for i, kind := range q.kinds {
		texts[i] = string(kind)
	}
	return strings.Join(texts, " ")
}

// newRecord returns the document of a record that a decision asks for, which has nothing but its name.
func newRecord(id string, of model.EntityKind, q asked) (*model.Kind, []document.Patch, error) {
	kind := model.KindOfEnum(of)
	item, _ := itemBefore(q.text)
	fields := map[string]any{"id": id, "names": []any{map[string]any{"lang": q.lang, "text": nameToWrite(q.text, string(of))}}}
	if item != "" {
		fields["wikidataId"] = item
	}
	text, err := documentOf(kind.List, fields, &Mapping{})
	if err != nil {
		return nil, nil, err
	}
	patches, err := document.Parse(text)
	return kind, patches, err
}

// nameToWrite is the name of a new record: a text without the Wikidata item before it and, if it may be a person, the title behind it.
func nameToWrite(text, kinds string) string {
	item, name := itemBefore(text)
	if name == "" {
		return item // so that somebody finds it
	}
	if slices.Contains(strings.Fields(kinds), string(model.EntityKindLeader)) {
		name, _ = apart(name)
	}
	return name
}
