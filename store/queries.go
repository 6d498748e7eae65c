package store

import (
	"embed"
	"fmt"
	"regexp"
	"strings"
	"text/template"

	"github.com/sidelines/sidelines/model"
)

//go:embed *.cypher
var cypherFiles embed.FS

// cypher has the named blocks of the .cypher files in this folder.
var cypher = readBlocks()

// block returns the named Cypher text. It panics if the name does not exist.
func block(name string) string {
	text, ok := cypher[name]
	if !ok {
		panic("store: no Cypher block is named " + name)
	}
	if strings.Contains(text, "{{") {
		panic("store: the Cypher block " + name + " has holes that are not filled")
	}
	return text
}

// holed has the blocks with holes, such as {{.Card}}, by name.
var holed = parseHoles()

func parseHoles() map[string]*template.Template {
	parsed := map[string]*template.Template{}
	for name, text := range cypher {
		if strings.Contains(text, "{{") {
			parsed[name] = template.Must(template.New(name).Option("missingkey=error").Parse(text))
		}
	}
	return parsed
}

// filled returns a block with Cypher in its holes, if it has any. Values never go into holes: they are parameters.
func filled(name string, holes map[string]string) string {
	template, hasHoles := holed[name]
	if !hasHoles {
		return block(name)
	}
	var b strings.Builder
	if err := template.Execute(&b, holes); err != nil {
		panic("store: " + err.Error())
	}
	return b.String()
}

// firstBlock returns the first of the names that exists.
func firstBlock(names ...string) (string, bool) {
	for _, name := range names {
		if text, ok := cypher[name]; ok {
			return text, true
		}
	}
	return "", false
}

// retractedFacts are the labels of retracted facts, which are not counted.
var retractedFacts = retracted + strings.Join(model.KindNames(model.FactKinds()), "|"+retracted)

func readBlocks() map[string]string {
	blocks := map[string]string{}
	files, err := cypherFiles.ReadDir(".")
	if err != nil {
		panic(err)
	}
	for _, file := range files {
		text, err := cypherFiles.ReadFile(file.Name())
		if err != nil {
			panic(err)
		}
		// The text before the first name is a comment on the file.
		for _, part := range strings.Split(string(text), "// name: ")[1:] {
			name, body, _ := strings.Cut(part, "\n")
			if _, double := blocks[name]; double {
				panic(fmt.Sprintf("store: %s: the name %s is given twice", file.Name(), name))
			}
			blocks[name] = strings.TrimSpace(body)
		}
	}
	for _, kind := range model.Kinds {
		if list := "Query." + kind.List; blocks[list] == "" {
			blocks[list] = "MATCH (n:" + kind.Name + ")"
		}
	}
	for name := range blocks {
		blocks[name] = strings.ReplaceAll(included(name, blocks), "{{retractedFacts}}", retractedFacts)
	}
	occasion := comment.ReplaceAllString(blocks["occasion"], "")
	for name, text := range blocks {
		blocks[name] = occasionOfVariable.ReplaceAllStringFunc(text, func(hole string) string {
			return strings.TrimSpace(over(occasionOfVariable.FindStringSubmatch(hole)[1], occasion))
		})
	}
	for name, text := range blocks {
		// A comment may name a hole, which is filled in the text alone.
		blocks[name] = strings.TrimSpace(comment.ReplaceAllString(text, ""))
	}
	return blocks
}

// occasionOfVariable matches the place of an expression for the occasion of a meeting, such as {{occasion m}}.
var occasionOfVariable = regexp.MustCompile(`{{occasion (\w+)}}`)

var comment = regexp.MustCompile(`(?m)^\s*//.*$\n?`)

var include = regexp.MustCompile(`(?m)^// include: (.+)$`)

// included returns a block with the blocks that it includes, directly or indirectly.
func included(name string, blocks map[string]string) string {
	text, ok := blocks[name]
	if !ok {
		panic("store: no Cypher block is named " + name + " that another includes")
	}
	return include.ReplaceAllStringFunc(text, func(line string) string {
		return included(include.FindStringSubmatch(line)[1], blocks)
	})
}
