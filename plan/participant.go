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
		c.dependsOn(store.OfSides)
		tenure, side := c.name("v"), c.name("v")
		p.clauses = append(p.clauses, store.OfficeOf(p.edge, tenure, side))
		held := c.object(object{
			typeName: "Tenure", variable: tenure, fields: (&model.Tenure{}).Fields(),
			ends: map[string]string{"of": side, "leader": p.node},
		}, f.Selections)
		p.clauses = append(p.clauses, held.clauses...)
		at := p.column(fmt.Sprintf("CASE WHEN %s IS NOT NULL THEN %s END", tenure, held.row()))
		edge.add(f.Alias, func(w *writer, row []any) {
			values, isKnown := row[at].([]any)
			if !isKnown {
				w.null()
				return
			}
			held.write(w, values)
		})
	case "representing", "meeting":
		if f.Name == "representing" {
			c.dependsOn(store.OfSides)
		}
		variable, id := c.name("v"), p.edge+"."+map[string]string{"representing": "side", "meeting": "meeting"}[f.Name]
		p.clauses = append(p.clauses, fmt.Sprintf("OPTIONAL MATCH (%s:Entity {id: %s})", variable, id))
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
