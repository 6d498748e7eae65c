package importer

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// aboutTies is in what our exports of who met whom say of themselves.
const aboutTies = "Who met whom, by Sidelines."

// networkOf makes rows of the nodes and the edges of a network in GraphML or GEXF. The column list says which it is, and the others are
// the attributes. An edge has the nodes that it joins in source and target, and their labels in source.label and target.label.
func networkOf(text []byte) ([]flat, error) {
	if bytes.Contains(text, []byte(aboutTies)) {
		return nil, errors.New("the file is an export of who met whom: its weights count meetings, and it has neither their days nor their " +
			"places. Export the facts in the format document, jsonl or csv, and import these")
	}
	n := network{titles: map[string]string{}}
	from := xml.NewDecoder(bytes.NewReader(text))
	for {
		token, err := from.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("the file is not whole XML, and nothing was taken: %w", err)
		}
		line, _ := from.InputPos()
		switch t := token.(type) {
		case xml.StartElement:
			n.start(t, line)
		case xml.CharData:
			if n.key != "" {
				n.text.Write(t)
			}
		case xml.EndElement:
			n.end(t.Name.Local)
		}
	}
	if len(n.all) == 0 {
		return nil, errors.New("the network has no nodes and no edges")
	}
	slices.SortStableFunc(n.all, func(a, b flat) int { return a.line - b.line })
	return n.all, nil
}

// network is what was read of a network.
type network struct {
	titles map[string]string // of attributes, by their ids and what has them
	class  string            // of the attributes of GEXF that are being read
	open   []flat            // nodes in each other, or an edge
	key    string            // of the attribute of GraphML that is being read
	text   strings.Builder
	all    []flat
}

func attribute(of xml.StartElement, name string) string {
	for _, a := range of.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

func (n *network) start(of xml.StartElement, line int) {
	switch name := of.Name.Local; name {
	case "key": // of GraphML
		n.titles[attribute(of, "for")+" "+attribute(of, "id")] = attribute(of, "attr.name")
	case "attributes": // of GEXF
		n.class = attribute(of, "class")
	case "attribute":
		n.titles[n.class+" "+attribute(of, "id")] = attribute(of, "title")
	case "node", "edge":
		f := flat{line: line, cells: map[string]string{"list": name + "s"}}
		for _, a := range of.Attr {
			if a.Name.Space == "" {
				f.append(a.Name.Local, a.Value)
			}
		}
		n.open = append(n.open, f)
	case "data":
		n.key = attribute(of, "key")
		n.text.Reset()
	case "attvalue":
		n.put(attribute(of, "for"), attribute(of, "value"))
	}
}

// put gives an attribute to what is being read. One that is called as a member of every edge or node has its kind before its name.
func (n *network) put(id, value string) {
	if len(n.open) == 0 {
		return
	}
	f := &n.open[len(n.open)-1]
	kind := strings.TrimSuffix(f.cells["list"], "s")
	name := id
	for _, of := range []string{kind, "all"} {
		if title := n.titles[of+" "+id]; title != "" {
			name = title
			break
		}
	}
	if slices.Contains([]string{"id", "list", "source", "target"}, name) {
		name = kind + "." + name
	}
	f.append(name, strings.TrimSpace(value))
}

func (n *network) end(name string) {
	switch name {
	case "data":
		n.put(n.key, n.text.String())
		n.key = ""
	case "node", "edge":
		last := len(n.open) - 1
		f := n.open[last]
		n.open = n.open[:last]
		if name == "edge" {
			delete(f.cells, "id") // which may be that of a node, too
		}
		n.all = append(n.all, f)
	}
}
