package plan

import (
	"fmt"

	"github.com/99designs/gqlgen/graphql"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// participant plans a field of the edge of a participant.
func (c *compiler) participant(p *page, edge *block, f graphql.CollectedField) {
	definition := c.definition("ParticipantEdge", f)
	switch f.Name {
	case "office":
		tenure := c.officeOf(p)
		holder := c.object(object{
			typeName: "Tenure", variable: tenure.node, fields: (&model.Tenure{}).Fields(),
			ends: map[string]string{"of": tenure.side, "leader": p.node},
		}, f.Selections)
		p.clauses = append(p.clauses, holder.clauses...)
		at := p.column(fmt.Sprintf("CASE WHEN %s IS NOT NULL THEN %s END", tenure.node, holder.row()))
		edge.add(f.Alias, func(w *writer, row []any) {
			values, isKnown := row[at].([]any)
			if !isKnown {
				w.null()
				return
			}
			holder.write(w, values)
		})
	case "representing", "meeting":
		variable, id := c.name("v"), p.edge+"."+f.Name
		side, otherwise := "", "null"
		if f.Name == "representing" {
			side = ", " + c.officeOf(p).side
			otherwise = fmt.Sprintf("CASE WHEN %s:Leader THEN %s ELSE %[1]s END", p.node, c.officeOf(p).side)
		}
		p.clauses = append(p.clauses, fmt.Sprintf(
			"CALL (%s, %s%s) {\nOPTIONAL MATCH (x:Entity {id: %s})\nRETURN CASE WHEN %[4]s IS NULL THEN %s ELSE x END AS %s\n}",
			p.node, p.edge, side, id, otherwise, variable))
		of := c.entity(variable, definition.Type, f.Selections, false)
		p.clauses = append(p.clauses, of.clauses...)
		at := p.column(fmt.Sprintf("CASE WHEN %s IS NULL AND %s IS NOT NULL THEN false ELSE %s END", variable, id, of.expression))
		edge.add(f.Alias, func(w *writer, row []any) {
			if row[at] == nil {
				w.null()
				return
			}
			of.write(w, row[at])
		})
	default:
		described, isDescribed := model.FieldNamed((&model.Participant{}).Fields(), f.Name)
		if !isDescribed {
			refuse("ParticipantEdge.%s", f.Name)
		}
		described.Preset = "" // an edge is read as it is
		write := c.scalar(described, definition.Type)
		if write == nil {
			refuse("ParticipantEdge.%s", f.Name)
		}
		at := p.column(p.edge + "." + described.Property)
		edge.add(f.Alias, func(w *writer, row []any) { write(w, row[at]) })
	}
}

// office has the variables of the tenure in which a participant takes part, and of its side. Both are null if there is none.
type office struct{ node, side string }

// officeOf reads the office of a participant, once for all fields that need it.
func (c *compiler) officeOf(p *page) office {
	if p.office.node == "" {
		found := c.name("c")
		p.office = office{c.name("v"), c.name("v")}
		p.clauses = append(p.clauses, fmt.Sprintf(
			"CALL (%s, %s) {\n%s\nRETURN head(collect([t, side])) AS %s\n}\nWITH *, %[4]s[0] AS %s, %[4]s[1] AS %[6]s",
			p.node, p.edge, store.OfficeOf(p.node, p.edge), found, p.office.node, p.office.side))
	}
	return p.office
}
