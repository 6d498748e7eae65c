package export

import (
	"bufio"
	"context"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/analysis"
	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// TiesReader is what an export of who met whom reads from.
type TiesReader interface {
	EntitiesByID(ctx context.Context, ids []string) (map[string]model.Entity, error)
	Gatherings(ctx context.Context, meetings model.MeetingConditions, most int) ([]model.Gathering, error)
	RecordsOfKind(ctx context.Context, kind *model.Kind) Records
}

// TiesQuery says which ties an export of who met whom has.
type TiesQuery struct {
	IDs      []string // of actors: only ties of these; all if there are none
	Modes    []model.MeetingMode
	From, To model.Date // only meetings that took place between these days, or may have; both may be empty
}

// NewTiesQuery checks the texts of an address or a command line. Errors begin with the name of what is wrong.
func NewTiesQuery(ids, modes []string, from, to string) (q TiesQuery, err error) {
	q.IDs = ids
	for _, text := range modes {
		mode := model.MeetingMode(text)
		if !mode.IsValid() {
			return q, fmt.Errorf("mode: %q is none of %s", text, namesOf(model.AllMeetingMode))
		}
		q.Modes = append(q.Modes, mode)
	}
	for name, date := range map[string]struct {
		text string
		at   *model.Date
	}{"from": {from, &q.From}, "to": {to, &q.To}} {
		if date.text == "" {
			continue
		}
		if *date.at, err = model.ParseDate(date.text); err != nil {
			return q, fmt.Errorf("%s: %w", name, err)
		}
	}
	if q.From != "" && q.To != "" && q.From.First() > q.To.Last() {
		return q, fmt.Errorf("to: %s is before from, %s", q.To, q.From)
	}
	return q, nil
}

func namesOf[T ~string](values []T) string {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = string(v)
	}
	return strings.Join(texts, ", ")
}

// IsGiven reports whether there are conditions on meetings.
func (q TiesQuery) IsGiven() bool { return len(q.Modes) > 0 || q.From != "" || q.To != "" }

// maxParticipations bounds how many participations are in memory.
const maxParticipations = 1_000_000

// ties is the network of who met whom.
type ties struct {
	about  string // what is counted, and where the facts are from
	actors []node // sorted by id
	pairs  []analysis.Pair
}

// WriteTies writes who met whom, with the number of meetings as weight. The format must be one of ties. A merged id stands for the one that
// it was merged into; an unknown one is an error, before anything is written.
func (f Format) WriteTies(ctx context.Context, w io.Writer, s TiesReader, q TiesQuery) error {
	var err error
	if q.IDs, err = inUse(ctx, s, q.IDs); err != nil {
		return err
	}
	t, err := readTies(ctx, s, q)
	if err != nil {
		return err
	}
	return f.writeTies(w, t)
}

func readTies(ctx context.Context, s TiesReader, q TiesQuery) (*ties, error) {
	var where *model.MeetingFilter
	if len(q.Modes) > 0 {
		where = &model.MeetingFilter{Mode: graphql.OmittableOf(q.Modes)}
	}
	conditions, err := store.NewMeetings("mode", where)
	if err != nil {
		return nil, err
	}
	gatherings, err := s.Gatherings(ctx, conditions, maxParticipations)
	if err != nil {
		return nil, err
	}
	period := model.Period{IsGiven: q.From != "" || q.To != "", To: "~"}
	if q.From != "" {
		period.From = q.From.First()
	}
	if q.To != "" {
		period.To = q.To.Last()
	}
	t := &ties{pairs: analysis.NewProjection(gatherings).Pairs(period)}
	if len(q.IDs) > 0 {
		t.pairs = slices.DeleteFunc(t.pairs, func(p analysis.Pair) bool { return !slices.Contains(q.IDs, p.A) && !slices.Contains(q.IDs, p.B) })
	}
	if err := t.readActors(ctx, s); err != nil {
		return nil, err
	}
	return t, t.describe(ctx, s, q)
}

// readActors reads the actors, a part at a time: all that one knows of them may be large.
func (t *ties) readActors(ctx context.Context, s TiesReader) error {
	var ids []string
	for _, p := range t.pairs {
		ids = append(ids, p.A, p.B)
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	for part := range slices.Chunk(ids, 500) {
		known, err := s.EntitiesByID(ctx, part)
		if err != nil {
			return err
		}
		for _, id := range part {
			actor, _ := known[id].(model.Record)
			n, ok := nodeOf(actor, nil)
			if actor == nil || !ok || n.id != id {
				return model.Errorf(model.CodeConflict, "The graph changed while it was read. Try again.")
			}
			t.actors = append(t.actors, n)
		}
	}
	return nil
}

// describe says what the numbers mean, and under which licences the facts are.
func (t *ties) describe(ctx context.Context, s TiesReader, q TiesQuery) error {
	var about strings.Builder
	about.WriteString("Who met whom, by Sidelines. The weight is the number of occasions on which two actors took part in one and the same " +
		"meeting that was held.")
	if len(q.Modes) > 0 {
		about.WriteString(" Only meetings of the mode " + namesOf(q.Modes) + ".")
	}
	if q.From != "" {
		about.WriteString(" From " + string(q.From) + ".")
	}
	if q.To != "" {
		about.WriteString(" To " + string(q.To) + ".")
	}
	if len(q.IDs) > 0 {
		about.WriteString(" Only ties of " + strings.Join(q.IDs, ", ") + ".")
	}
	for record, err := range s.RecordsOfKind(ctx, model.KindNamed("Collection")) {
		if err != nil {
			return err
		}
		collection := record.(*model.Collection)
		about.WriteString(" Data: " + collection.Name(nil))
		if collection.Licence != "" {
			about.WriteString(", licence: " + string(collection.Licence))
		}
		about.WriteString(".")
	}
	t.about = about.String()
	return nil
}

var (
	tieNodeAttributes = []string{"kind", "wikidata"}
	tieEdgeAttributes = []struct{ name, graphML, gexf string }{
		{"weight", "int", "integer"}, {"strength", "double", "double"}, {"first", "string", "string"}, {"last", "string", "string"},
	}
)

func tieValues(p analysis.Pair) map[string]string {
	return map[string]string{
		"weight": strconv.Itoa(p.Meetings), "strength": strconv.FormatFloat(p.Strength, 'f', -1, 64), "first": p.First, "last": p.Last,
	}
}

func writeTiesGraphML(to io.Writer, t *ties) error {
	w := xmlWriter{bufio.NewWriter(to)}
	_, _ = w.WriteString(xml.Header)
	w.element("", "graphml", "", "xmlns", "http://graphml.graphdrawing.org/xmlns")
	w.text("  ", "desc", t.about)
	for _, name := range append([]string{"label"}, tieNodeAttributes...) {
		w.element("  ", "key", "/", "id", "n."+name, "for", "node", "attr.name", name, "attr.type", "string")
	}
	for _, a := range tieEdgeAttributes {
		w.element("  ", "key", "/", "id", "e."+a.name, "for", "edge", "attr.name", a.name, "attr.type", a.graphML)
	}
	w.element("  ", "graph", "", "id", "who-met-whom", "edgedefault", "undirected")
	for _, n := range t.actors {
		w.element("    ", "node", "", "id", n.id)
		w.text("      ", "data", n.label, "key", "n.label")
		for _, name := range tieNodeAttributes {
			w.text("      ", "data", n.attributes[name], "key", "n."+name)
		}
		_, _ = w.WriteString("    </node>\n")
	}
	for i, p := range t.pairs {
		w.element("    ", "edge", "", "id", fmt.Sprint("e", i), "source", p.A, "target", p.B)
		values := tieValues(p)
		for _, a := range tieEdgeAttributes {
			w.text("      ", "data", values[a.name], "key", "e."+a.name)
		}
		_, _ = w.WriteString("    </edge>\n")
	}
	_, _ = w.WriteString("  </graph>\n</graphml>\n")
	return w.Flush()
}

// writeTiesGEXF writes the ties with the first and the last day of each, for the timeline.
func writeTiesGEXF(to io.Writer, t *ties) error {
	w := xmlWriter{bufio.NewWriter(to)}
	_, _ = w.WriteString(xml.Header)
	w.element("", "gexf", "", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2")
	_, _ = w.WriteString("  <meta>\n    <creator>Sidelines</creator>\n")
	w.text("    ", "description", t.about)
	_, _ = w.WriteString("  </meta>\n")
	w.element("  ", "graph", "", "mode", "dynamic", "timeformat", "date", "defaultedgetype", "undirected", "idtype", "string")
	w.element("    ", "attributes", "", "class", "node", "mode", "static")
	for _, name := range tieNodeAttributes {
		w.element("      ", "attribute", "/", "id", name, "title", name, "type", "string")
	}
	_, _ = w.WriteString("    </attributes>\n")
	w.element("    ", "attributes", "", "class", "edge", "mode", "static")
	for _, a := range tieEdgeAttributes[1:] {
		w.element("      ", "attribute", "/", "id", a.name, "title", a.name, "type", a.gexf)
	}
	_, _ = w.WriteString("    </attributes>\n")
	value := func(name, value string) {
		if value != "" {
			w.element("          ", "attvalue", "/", "for", name, "value", value)
		}
	}
	w.element("    ", "nodes", "")
	for _, n := range t.actors {
		w.element("      ", "node", "", "id", n.id, "label", n.label)
		_, _ = w.WriteString("        <attvalues>\n")
		for _, name := range tieNodeAttributes {
			value(name, n.attributes[name])
		}
		_, _ = w.WriteString("        </attvalues>\n      </node>\n")
	}
	_, _ = w.WriteString("    </nodes>\n")
	w.element("    ", "edges", "")
	for i, p := range t.pairs {
		values := tieValues(p)
		w.element("      ", "edge", "", "id", fmt.Sprint("e", i), "source", p.A, "target", p.B, "weight", values["weight"],
			"start", p.First, "end", p.Last)
		_, _ = w.WriteString("        <attvalues>\n")
		for _, a := range tieEdgeAttributes[1:] {
			value(a.name, values[a.name])
		}
		_, _ = w.WriteString("        </attvalues>\n      </edge>\n")
	}
	_, _ = w.WriteString("    </edges>\n  </graph>\n</gexf>\n")
	return w.Flush()
}
