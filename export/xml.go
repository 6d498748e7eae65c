package export

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
)

// xmlWriter writes elements. The Flush of its buffer returns the first error.
type xmlWriter struct{ *bufio.Writer }

// element writes a tag with attributes, given as pairs of name and value; a pair with an empty value is left out.
func (w xmlWriter) element(indent, name string, close string, attributes ...string) {
	fmt.Fprintf(w, "%s<%s", indent, name)
	for pair := range slices.Chunk(attributes, 2) {
		if pair[1] == "" {
			continue
		}
		fmt.Fprintf(w, ` %s="`, pair[0])
		_ = xml.EscapeText(w, []byte(pair[1]))
		_ = w.WriteByte('"')
	}
	fmt.Fprintf(w, "%s>\n", close)
}

// text writes an element that has only text, or nothing if the text is empty.
func (w xmlWriter) text(indent, name, text string, attributes ...string) {
	if text == "" {
		return
	}
	fmt.Fprintf(w, "%s<%s", indent, name)
	for pair := range slices.Chunk(attributes, 2) {
		fmt.Fprintf(w, ` %s="%s"`, pair[0], pair[1])
	}
	_ = w.WriteByte('>')
	_ = xml.EscapeText(w, []byte(text))
	fmt.Fprintf(w, "</%s>\n", name)
}

// writeGraphML writes http://graphml.graphdrawing.org/specification.html
func writeGraphML(to io.Writer, records Records) error {
	d := &drawing{records: records}
	w := xmlWriter{bufio.NewWriter(to)}
	_, _ = w.WriteString(xml.Header)
	w.element("", "graphml", "", "xmlns", "http://graphml.graphdrawing.org/xmlns")
	keys := func(of string, names []string) {
		for _, name := range names {
			w.element("  ", "key", "/", "id", of[:1]+"."+name, "for", of, "attr.name", name, "attr.type", "string")
		}
	}
	keys("node", append([]string{"label"}, nodeAttributes...))
	keys("edge", edgeAttributes)
	values := func(of string, names []string, values map[string]string) {
		for _, name := range names {
			if values[name] == "" {
				continue
			}
			fmt.Fprintf(w, `      <data key="%s.%s">`, of[:1], name)
			_ = xml.EscapeText(w, []byte(values[name]))
			_, _ = w.WriteString("</data>\n")
		}
	}
	w.element("  ", "graph", "", "id", "sidelines", "edgedefault", "directed")
	err := d.nodes(func(n node) {
		w.element("    ", "node", "", "id", n.id)
		values("node", []string{"label"}, map[string]string{"label": n.label})
		values("node", nodeAttributes, n.attributes)
		_, _ = w.WriteString("    </node>\n")
	})
	if err != nil {
		return err
	}
	err = d.edges(func(i int, e edge) {
		w.element("    ", "edge", "", "id", fmt.Sprint("e", i), "source", e.from, "target", e.to)
		values("edge", edgeAttributes, withKind(e))
		_, _ = w.WriteString("    </edge>\n")
	})
	if err != nil {
		return err
	}
	_, _ = w.WriteString("  </graph>\n</graphml>\n")
	return w.Flush()
}

// writeGEXF writes https://gexf.net/schema.html, version 1.2, which every Gephi reads. Days make its timeline.
func writeGEXF(to io.Writer, records Records) error {
	d := &drawing{records: records}
	w := xmlWriter{bufio.NewWriter(to)}
	_, _ = w.WriteString(xml.Header)
	w.element("", "gexf", "", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2")
	_, _ = w.WriteString("  <meta>\n    <creator>Sidelines</creator>\n  </meta>\n")
	w.element("  ", "graph", "", "mode", "dynamic", "timeformat", "date", "defaultedgetype", "directed", "idtype", "string")
	attributes := func(class string, names []string) {
		w.element("    ", "attributes", "", "class", class, "mode", "static")
		for _, name := range names {
			w.element("      ", "attribute", "/", "id", name, "title", name, "type", "string")
		}
		_, _ = w.WriteString("    </attributes>\n")
	}
	attributes("node", nodeAttributes)
	attributes("edge", edgeAttributes)
	values := func(names []string, values map[string]string) {
		_, _ = w.WriteString("        <attvalues>\n")
		for _, name := range names {
			if values[name] != "" {
				w.element("          ", "attvalue", "/", "for", name, "value", values[name])
			}
		}
		_, _ = w.WriteString("        </attvalues>\n")
	}
	w.element("    ", "nodes", "")
	err := d.nodes(func(n node) {
		w.element("      ", "node", "", "id", n.id, "label", n.label, "start", n.first, "end", n.last)
		values(nodeAttributes, n.attributes)
		_, _ = w.WriteString("      </node>\n")
	})
	if err != nil {
		return err
	}
	_, _ = w.WriteString("    </nodes>\n")
	w.element("    ", "edges", "")
	err = d.edges(func(i int, e edge) {
		w.element("      ", "edge", "", "id", fmt.Sprint("e", i), "source", e.from, "target", e.to,
			"label", e.kind, "start", e.first, "end", e.last)
		values(edgeAttributes, withKind(e))
		_, _ = w.WriteString("      </edge>\n")
	})
	if err != nil {
		return err
	}
	_, _ = w.WriteString("    </edges>\n  </graph>\n</gexf>\n")
	return w.Flush()
}

func withKind(e edge) map[string]string {
	all := map[string]string{"kind": e.kind}
	for name, value := range e.attributes {
		all[name] = value
	}
	return all
}
