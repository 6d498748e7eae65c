package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/urfave/cli/v3"
	"github.com/vektah/gqlparser/v2"

	"github.com/sidelines/sidelines/examples"
	"github.com/sidelines/sidelines/graph/generated"
	"github.com/sidelines/sidelines/model"
)

// handWritten are the pages that people write and read; data/QUALITY.md is made.
func handWritten(t *testing.T) map[string]string {
	t.Helper()
	files := []string{"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "data/README.md", "bench/README.md"}
	more, err := filepath.Glob("docs/*.md")
	if err != nil || len(more) == 0 {
		t.Fatal("no pages in docs", err)
	}
	pages := map[string]string{}
	for _, file := range append(files, more...) {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		pages[filepath.ToSlash(file)] = string(text)
	}
	return pages
}

var (
	fenced    = regexp.MustCompile("(?ms)^```(\\w*)\n(.*?)^```$")
	link      = regexp.MustCompile(`\]\(([^)]+)\)`)
	heading   = regexp.MustCompile(`(?m)^#+ (.*)$`)
	notInSlug = regexp.MustCompile(`[^\p{L}\p{N} _-]`)
)

// slugs are the fragments by which links name the headings of a page, as GitHub makes them.
func slugs(page string) []string {
	var made []string
	for _, m := range heading.FindAllStringSubmatch(fenced.ReplaceAllString(page, ""), -1) {
		made = append(made, strings.ReplaceAll(notInSlug.ReplaceAllString(strings.ToLower(m[1]), ""), " ", "-"))
	}
	return made
}

func TestDocs_linksLeadSomewhere(t *testing.T) {
	pages := handWritten(t)
	for file, text := range pages {
		for _, m := range link.FindAllStringSubmatch(fenced.ReplaceAllString(text, ""), -1) {
			if strings.Contains(m[1], "://") {
				continue
			}
			path, fragment, _ := strings.Cut(m[1], "#")
			to := file
			if path != "" {
				to = filepath.ToSlash(filepath.Join(filepath.Dir(file), path))
			}
			if _, err := os.Stat(to); err != nil {
				t.Errorf("%s has a link to %s: %v", file, m[1], err)
			} else if fragment != "" && !slices.Contains(slugs(pages[to]), fragment) {
				t.Errorf("%s has a link to %s, and %s has no such heading", file, m[1], to)
			}
		}
	}
}

// Each alert leads to a heading of the runbook.
func TestDocs_everyAlert(t *testing.T) {
	alerts, err := os.ReadFile("deploy/alerts.yaml")
	if err != nil {
		t.Fatal(err)
	}
	links := regexp.MustCompile(`(?m)^ +runbook: (.*)#(.*)$`).FindAllStringSubmatch(string(alerts), -1)
	if n := strings.Count(string(alerts), "- alert: "); n < 5 || n != len(links) {
		t.Errorf("%d alerts have %d links to the runbook", n, len(links))
	}
	pages := handWritten(t)
	for _, link := range links {
		if !slices.Contains(slugs(pages[link[1]]), link[2]) {
			t.Errorf("%s has no heading %s", link[1], link[2])
		}
	}
}

func TestDocs_queriesFitTheSchema(t *testing.T) {
	schema := generated.NewExecutableSchema(generated.Config{}).Schema()
	checked := 0
	for file, text := range handWritten(t) {
		for _, m := range fenced.FindAllStringSubmatch(text, -1) {
			if m[1] != "graphql" {
				continue
			}
			checked++
			if _, errs := gqlparser.LoadQueryWithRules(schema, m[2], nil); errs != nil {
				t.Errorf("%s: %v\n%s", file, errs, m[2])
			}
		}
	}
	if checked < 15 {
		t.Errorf("%d queries were found: is the pattern still right?", checked)
	}
}

func TestDocs_tourHasEveryExample(t *testing.T) {
	tour := handWritten(t)["docs/tour.md"]
	for _, example := range examples.All() {
		row := "| [" + example.Name[:2] + "](../examples/" + example.Name + ".graphql) | " + example.Title + " |\n"
		if !strings.Contains(tour, row) {
			t.Errorf("docs/tour.md lacks the row\n%s", row)
		}
	}
}

// The table of docs/api.md has every code of an error, and no other.
func TestDocs_everyCode(t *testing.T) {
	_, table, _ := strings.Cut(handWritten(t)["docs/api.md"], "\n## Errors\n")
	table, _, _ = strings.Cut(table, "\n## ")
	var listed []model.Code
	for _, row := range regexp.MustCompile("(?m)^\\| `([A-Z_]+)` \\| .+ \\|$").FindAllStringSubmatch(table, -1) {
		listed = append(listed, model.Code(row[1]))
	}
	if !slices.Equal(listed, model.Codes) {
		t.Errorf("docs/api.md lists %v, model.Codes has %v", listed, model.Codes)
	}
}

// The table of docs/operations.md has every option, with its variable and default.
func TestDocs_everyOption(t *testing.T) {
	operations := handWritten(t)["docs/operations.md"]
	for _, f := range newConfig().flags() {
		name := f.Names()[0]
		row := "| `--" + name + "` | `" + f.(cli.DocGenerationFlag).GetEnvVars()[0] + "` | "
		switch f := f.(type) {
		case *cli.StringFlag:
			row += quoted(f.Value)
		case *cli.StringSliceFlag:
			row += quoted(strings.Join(f.Value, ","))
		case *cli.BoolFlag:
			row += quoted(strconv.FormatBool(f.Value))
		case *cli.IntFlag:
			row += quoted(strconv.Itoa(f.Value))
		case *cli.DurationFlag:
			row += quoted(regexp.MustCompile(`m0s$`).ReplaceAllString(f.Value.String(), "m"))
		default:
			t.Fatalf("--%s is a %T: say here how its default is written", name, f)
		}
		if !strings.Contains(operations, row) {
			t.Errorf("docs/operations.md has no row that begins with %s", row)
		}
	}
}

// quoted is a default as the table has it; the cell of an empty one is empty.
func quoted(preset string) string {
	if preset == "" {
		return "|"
	}
	return "`" + preset + "` |"
}

func TestDocs_linesAreShort(t *testing.T) {
	const longest = 120
	for file, text := range handWritten(t) {
		for line := range strings.Lines(fenced.ReplaceAllString(text, "")) {
			line = strings.TrimRight(line, "\n")
			if utf8.RuneCountInString(line) > longest && !strings.HasPrefix(line, "|") && strings.Contains(line, " ") {
				t.Errorf("%s has a line of %d characters, more than %d: %s", file, utf8.RuneCountInString(line), longest, line)
			}
		}
	}
}

// The code of docs/clients.md is code of the programs to which it links, but for the indentation.
func TestDocs_clientsAreThePrograms(t *testing.T) {
	page := handWritten(t)["docs/clients.md"]
	var programs []string
	for _, m := range regexp.MustCompile(`\]\(\.\./(examples/clients/[^)]+\.\w+)\)`).FindAllStringSubmatch(page, -1) {
		text, err := os.ReadFile(m[1])
		if err != nil {
			t.Fatal(err)
		}
		programs = append(programs, unindented(string(text)))
	}
	shown := 0
	for _, m := range fenced.FindAllStringSubmatch(page, -1) {
		if m[1] == "sh" {
			continue
		}
		shown++
		code := unindented(m[2])
		if !slices.ContainsFunc(programs, func(program string) bool { return strings.Contains(program, code) }) {
			t.Errorf("no program has these lines of docs/clients.md:\n%s", m[2])
		}
	}
	if shown < 20 {
		t.Errorf("%d pieces of programs were found: is the pattern still right?", shown)
	}
}

func unindented(code string) string {
	return regexp.MustCompile(`(?m)^[ \t]+`).ReplaceAllString(code, "")
}
