package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// tables returns the result as Markdown.
func (r *result) tables() string {
	var b strings.Builder
	fmt.Fprintf(&b, "| run | %s |\n|---|---|\n| graph | %s |\n| machine | %d cores, %d GiB |\n", r.Date, r.Size, r.Cores, r.MemoryGiB)
	fmt.Fprintf(&b, "| load of the machine before and after (1, 5, 15 minutes) | %s and %s |\n", r.LoadBefore, r.LoadAfter)
	fmt.Fprintf(&b, "| time of each measurement | %g s in %d rounds |\n", r.Seconds, r.Rounds)
	for _, name := range slices.Sorted(maps.Keys(r.Versions)) {
		fmt.Fprintf(&b, "| %s | %s |\n", name, r.Versions[name])
	}
	r.writeRatios(&b)
	r.writeCells(&b)
	r.writeRest(&b)
	return b.String()
}

// cell returns what was measured, or nil.
func (r *result) cell(question string, clients int, side, column string) *cell {
	for _, c := range r.Cells {
		if c.Question == question && c.Clients == clients && c.Side == side && c.Column == column {
			return c
		}
	}
	return nil
}

// beside returns the cell of another side with which one is compared. Only ours keeps answers.
func (r *result) beside(c *cell, side string) *cell {
	column := c.Column
	if column == kept {
		column = cold
	}
	return r.cell(c.Question, c.Clients, side, column)
}

// ratio returns the rate of a cell as a multiple of that of another, with a goal if there is one.
func ratio(c, other *cell, goal float64) string {
	if c == nil || other == nil || c == other || other.rate() == 0 {
		return ""
	}
	text := fmt.Sprintf("%.2f", c.rate()/other.rate())
	if goal > 0 {
		text += fmt.Sprintf(" (%g)", goal)
	}
	return text
}

// writeRatios writes a table for each number of clients: the rates of ours as multiples, with the goals for 16 clients.
func (r *result) writeRatios(b *strings.Builder) {
	for _, clients := range r.clients() {
		fmt.Fprintf(b, "\nRequests a second of ours, as a multiple, %d at a time", clients)
		if clients == 16 {
			b.WriteString(" (in brackets the goal)")
		}
		b.WriteString(":\n\n| question | nothing kept, of the floor | of the peer | kept, of the floor | of the peer | " +
			"10 writes a second, of the floor | of the peer |\n" +
			"|---|--:|--:|--:|--:|--:|--:|\n")
		for _, q := range questions {
			nothing := r.cell(q.name, clients, ours, cold)
			if nothing == nil {
				continue
			}
			var g goals
			if clients == 16 {
				g = q.goals
			}
			fmt.Fprintf(b, "| %s", q.title)
			for _, column := range []struct {
				name        string
				floor, peer float64
			}{{cold, g.cold, g.coldPeer}, {kept, g.kept, 0}, {written, g.written, 0}} {
				c := r.cell(q.name, clients, ours, column.name)
				if c == nil {
					b.WriteString(" | | ")
					continue
				}
				fmt.Fprintf(b, " | %s | %s", ratio(c, r.beside(c, floor), column.floor), ratio(c, r.beside(c, peer), column.peer))
			}
			b.WriteString(" |\n")
		}
	}
}

// writeCells writes a row for each cell.
func (r *result) writeCells(b *strings.Builder) {
	b.WriteString("\nAll measurements; times in ms, processor time for each request:\n\n" +
		"| question | clients | column | side | requests/s | p50 | p95 | p99 | server | Neo4j | bytes over Bolt | " +
		"of the floor | of the peer | errors |\n" +
		"|---|--:|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n")
	for _, c := range r.Cells {
		bytes := ""
		for _, one := range r.Bolt {
			if one.Question == c.Question && one.Side == c.Side && c.Column == cold {
				bytes = fmt.Sprintf("%.0f", one.Bytes)
			}
		}
		fmt.Fprintf(b, "| %s | %d | %s | %s | %.0f | %.2f | %.2f | %.2f | %.2f | %.2f | %s | %s | %s | %d |\n",
			c.Question, c.Clients, c.Column, c.Side, c.rate(), c.P50, c.P95, c.P99, c.Server, c.Neo4j, bytes,
			ratio(c, r.beside(c, floor), 0), ratio(c, r.beside(c, peer), 0), c.Errors)
	}
}

// writeRest writes the tables of memory and of writes.
func (r *result) writeRest(b *strings.Builder) {
	b.WriteString("\nMost memory in the run:\n\n| side | server, MiB | Neo4j, MiB |\n|---|--:|--:|\n")
	for _, m := range r.Memory {
		name := m.Side
		switch {
		case m.Side == ours && m.Kept:
			name += ", " + kept
		case m.Side == ours:
			name += ", " + cold
		}
		fmt.Fprintf(b, "| %s | %d | %d |\n", name, m.Server, m.Neo4j)
	}
	if len(r.Writes) == 0 {
		return
	}
	b.WriteString("\nWrites beside the questions:\n\n| side | a second | p50, ms | p99, ms | errors |\n|---|--:|--:|--:|--:|\n")
	for _, w := range r.Writes {
		fmt.Fprintf(b, "| %s | %.1f | %.1f | %.1f | %d |\n", w.Side, float64(w.Number)/w.Seconds, w.P50, w.P99, w.Errors)
	}
}

// clients returns the numbers of clients in the result.
func (r *result) clients() (numbers []int) {
	for _, c := range r.Cells {
		if !slices.Contains(numbers, c.Clients) {
			numbers = append(numbers, c.Clients)
		}
	}
	slices.Sort(numbers)
	return numbers
}
