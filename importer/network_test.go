package importer

import (
	"strings"
	"testing"
)

// The two forms of one network: edges that are meetings, one that counts several, and one without a day.
const (
	asGraphML = `<?xml version="1.0"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="d0" for="node" attr.name="label" attr.type="string"/><key id="d1" for="edge" attr.name="start" attr.type="string"/>
<key id="d2" for="edge" attr.name="weight" attr.type="int"/><key id="d3" for="all" attr.name="source" attr.type="string"/>
<graph edgedefault="undirected">
<node id="n1"><data key="d0">Xi Jinping</data></node>
<node id="n2"><data key="d0">Vladimir Putin</data><data key="d3">a</data></node>
<edge id="n1" source="n1" target="n2"><data key="d1">2001-02-03</data><data key="d2">1</data></edge>
<edge source="n1" target="n2"><data key="d1">2001-02-04</data><data key="d2">3</data></edge>
<edge source="n1" target="n2"/>
</graph></graphml>`
	asGEXF = `<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<graph mode="dynamic"><attributes class="node"><attribute id="0" title="source" type="string"/></attributes>
<nodes><node id="n1" label="Xi Jinping"/><node id="n2" label="Vladimir Putin"><attvalues><attvalue for="0" value="a"/></attvalues></node></nodes>

<edges><edge id="n1" source="n1" target="n2" start="2001-02-03"/>
<edge source="n1" target="n2" start="2001-02-04" weight="3.0"/>
<edge source="n1" target="n2"/></edges></graph></gexf>`
)

// Edges of a network that are meetings with a day come in, and those that count meetings do not.
func TestTable_networks(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{"GraphML": asGraphML, "GEXF": asGEXF} {
		s := caseWorld(t)
		m := mappingThatComesAlong(t, "network")
		for _, want := range []string{"1 0 0 1", "0 0 1 1"} {
			report, err := Table(t.Context(), s, m, strings.NewReader(text), &strings.Builder{}, Options{})
			said := describe(report) + strings.Join(report.Notes, "\n")
			if err != nil || !strings.HasPrefix(said, want) {
				t.Errorf("%s: %s, %v, want %s", name, said, err, want)
			}
			contains(t, name, said, "start is empty, and the mapping says that it is required (column start)", "3 row(s) become no record")
		}
		contains(t, name, s.text("network-n1-n2-2001-02-03"), `"Xi Jinping and Vladimir Putin, 2001-02-03"`, `"start":"2001-02-03"`,
			`"actor":"xi-jinping"`, `"actor":"vladimir-putin"`)
	}
}

// What is no whole network is refused, and so are our exports, whose weights count meetings.
func TestTable_noNetworks(t *testing.T) {
	t.Parallel()
	for want, text := range map[string]string{
		"is not whole XML, and nothing was taken": asGraphML[:len(asGraphML)-40],
		"has no nodes and no edges":               `<graphml></graphml>`,
		"is an export of who met whom":            strings.Replace(asGEXF, "<graph ", "<meta><description>Who met whom, by Sidelines. The weight</description></meta><graph ", 1),
	} {
		_, err := Table(t.Context(), caseWorld(t), mappingThatComesAlong(t, "network"), strings.NewReader(text), &strings.Builder{}, Options{})
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %s", err, want)
		}
	}
}
