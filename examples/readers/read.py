"""Reads the exports of a running server with the libraries that people use, and checks that they find what the API says."""

import csv
import io
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request
import zipfile

import networkx
import openpyxl
import rdflib
from pyshacl import validate

URL = os.environ.get("SIDELINES", "http://127.0.0.1:8080")


def export(tries=3, **parameters):
    try:
        with urllib.request.urlopen(f"{URL}/export?{urllib.parse.urlencode(parameters)}") as answer:
            return answer.read()
    except urllib.error.HTTPError as error:
        if error.code != 409 or tries == 1:  # 409: the graph changed while the server read it
            raise
    return export(tries - 1, **parameters)


def ask(query):
    body = json.dumps({"query": query}).encode()
    request = urllib.request.Request(f"{URL}/graphql", body, {"content-type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["data"]


def same(what, got, want):
    if got != want:
        sys.exit(f"{what}: {got!r}, not {want!r}")
    print(f"{what}: {len(got) if isinstance(got, (dict, list, set)) else got}")


# NetworkX finds the ties of the API, with their weights, in both formats.
counterparts = ask("""{ leader(id: "xi-jinping") { counterparts(first: 100, where: { mode: [IN_PERSON], during: { from: "2013" } }) {
    edges { meetings node { ... on Entity { id } } } } } }""")["leader"]["counterparts"]["edges"]
want = {edge["node"]["id"]: edge["meetings"] for edge in counterparts}
conditions = {"ids": "xi-jinping", "mode": "IN_PERSON", "from": "2013"}
for name, read in ("ties-graphml", networkx.read_graphml), ("ties-gexf", networkx.read_gexf):
    graph = read(io.BytesIO(export(format=name, **conditions)))
    same(f"{name}, whom Xi met", {other: int(tie["weight"]) for other, tie in graph["xi-jinping"].items()}, want)
    same(f"{name}, directed", graph.is_directed(), False)
    same(f"{name}, label of a node", graph.nodes["vladimir-putin"]["label"], "Vladimir Putin")
for name, read in ("graphml", networkx.read_graphml), ("gexf", networkx.read_gexf):
    graph = read(io.BytesIO(export(format=name, center="xi-jinping", hops=1)))
    same(f"{name}, label of a node", graph.nodes["xi-jinping"]["label"], "Xi Jinping")

# rdflib parses the triples, they fit the shapes, and participations have the roles and sides of the API.
triples = rdflib.Graph().parse(data=export(format="ntriples"), format="nt")
fits, _, report = validate(triples, shacl_graph="shapes.ttl", advanced=True)
same("the triples fit the shapes", fits or report, True)
rows = triples.query("""
    PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX terms: <urn:sidelines:terms:>
    SELECT ?actor ?role ?side WHERE {
      <urn:sidelines:xi-putin-2023-10-18> prov:qualifiedAssociation ?p . ?p prov:agent ?actor ; prov:hadRole ?role .
      OPTIONAL { ?p terms:representing ?side }
    }""")
last = lambda iri: iri and str(iri).rsplit(":", 1)[1]
participants = ask("""{ meeting(id: "xi-putin-2023-10-18") { standing participants { edges { role representing { ... on Entity { id } }
    node { ... on Entity { id } } } } } }""")["meeting"]
same(
    "participations",
    {tuple(map(last, row)) for row in rows},
    {(e["node"]["id"], e["role"], e["representing"] and e["representing"]["id"]) for e in participants["participants"]["edges"]},
)
standing = triples.value(rdflib.URIRef("urn:sidelines:xi-putin-2023-10-18"), rdflib.URIRef("urn:sidelines:terms:standing"))
same("standing", last(standing), participants["standing"])

# openpyxl finds in a workbook what the tables have, and no formula.
tables = zipfile.ZipFile(io.BytesIO(export(format="csv", bom="true")))
book = openpyxl.load_workbook(io.BytesIO(export(format="xlsx")), read_only=True)
csv.field_size_limit(1 << 24)
same("sheets", book.sheetnames, [name[: -len(".csv")] for name in tables.namelist() if name.endswith(".csv")])
for sheet in book:
    text = tables.read(f"{sheet.title}.csv").decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline="")))
    found = []
    for row in sheet.iter_rows():
        if any(cell.data_type == "f" for cell in row):
            sys.exit(f"{sheet.title}: a formula in {row}")
        found.append(["" if cell.value is None else cell.value for cell in row])
    for i, row in enumerate(rows):
        for a, b in zip(row, found[i], strict=False):
            b = b if isinstance(b, str) else repr(b)
            if a.removeprefix("'") != b and a != b and float(a) != float(b):
                sys.exit(f"{sheet.title}, row {i + 1}: {b!r}, not {a!r}")
    same(f"rows of {sheet.title}", len(found), len(rows))
