package plan

import (
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/model"
	"github.com/sidelines/sidelines/store"
)

// nameOf plans the name of an entity.
func (c *compiler) nameOf(b *block, o object, names model.Field, f graphql.CollectedField) {
	of := c.named(b, o, names, c.language(f))
	b.add(f.Alias, func(w *writer, row []any) { w.text(of(w, row).Text) })
}

// localizedName plans the name of an entity with its language.
func (c *compiler) localizedName(b *block, o object, names model.Field, f graphql.CollectedField) {
	of, write := c.named(b, o, names, c.language(f)), c.localizedText(f.Selections)
	b.add(f.Alias, func(w *writer, row []any) { write(w, of(w, row)) })
}

// named adds the names of an entity to a row, and returns what finds the one in a language. Without a language, it reads the first alone.
func (c *compiler) named(b *block, o object, names model.Field, lang language) func(w *writer, row []any) model.LocalizedText {
	langs, texts := o.variable+"."+names.Property+"Langs", o.variable+"."+names.Property+"Texts"
	if !lang.isGiven {
		langs, texts = langs+"[0]", texts+"[0]"
	}
	atLangs, atTexts := b.column(langs), b.column(texts)
	return func(w *writer, row []any) model.LocalizedText {
		if !lang.isGiven {
			tag, hasTag := row[atLangs].(string)
			text, hasText := row[atTexts].(string)
			if !hasTag || !hasText {
				w.fail("an entity has no name")
			}
			return model.LocalizedText{Lang: model.Language(tag), Text: text}
		}
		of := localized(row[atLangs], row[atTexts])
		if len(of) == 0 {
			w.fail("an entity has no name")
			return model.LocalizedText{}
		}
		return (&model.NamedBase{Names: of}).LocalizedName(lang.of(w))
	}
}

// localizedText returns how a text with its language is written.
func (c *compiler) localizedText(selections ast.SelectionSet) func(w *writer, text model.LocalizedText) {
	b := newBlock("LocalizedText")
	for _, f := range c.collect(selections, "LocalizedText") {
		switch f.Name {
		case "__typename":
			b.constant(f.Alias, "LocalizedText")
			continue
		case "lang", "text":
		default:
			refuse("LocalizedText.%s", f.Name)
		}
		c.definition("LocalizedText", f)
		at := b.column(f.Name)
		b.add(f.Alias, func(w *writer, row []any) {
			text, _ := row[at].(string)
			if text == "" && b.columns[at] == "lang" {
				w.fail("a text has no language")
			}
			w.text(text)
		})
	}
	return func(w *writer, text model.LocalizedText) {
		row := make([]any, len(b.columns))
		for i, column := range b.columns {
			row[i] = text.Text
			if column == "lang" {
				row[i] = string(text.Lang)
			}
		}
		b.write(w, row)
	}
}

// textsOf plans texts in several languages: all of them, or the one in a language.
func (c *compiler) textsOf(b *block, o object, described model.Field, f graphql.CollectedField, definition *ast.FieldDefinition) {
	property := o.variable + "." + described.Property
	if definition.Type.Elem != nil {
		if len(definition.Arguments) > 0 || definition.Type.Name() != "LocalizedText" {
			refuse("%s.%s", o.typeName, f.Name)
		}
		write := c.localizedText(f.Selections)
		langs, texts := b.column(property+"Langs"), b.column(property+"Texts")
		b.add(f.Alias, func(w *writer, row []any) {
			of := localized(row[langs], row[texts])
			elements := make([]any, len(of))
			for i, text := range of {
				elements[i] = text
			}
			w.list(elements, func(w *writer, element any) { write(w, element.(model.LocalizedText)) })
		})
		return
	}
	if definition.Type.NonNull || len(f.Selections) > 0 {
		refuse("%s.%s", o.typeName, f.Name)
	}
	lang := c.language(f)
	langs, texts := b.column(property+"Langs"), b.column(property+"Texts")
	b.add(f.Alias, func(w *writer, row []any) {
		if text := model.Localized(localized(row[langs], row[texts]), lang.of(w)); text != nil {
			w.text(*text)
		} else {
			w.null()
		}
	})
}

// title plans the title of an office, or else its kind.
func (c *compiler) title(b *block, o object, described model.Field, f graphql.CollectedField) {
	lang, property := c.language(f), o.variable+"."+described.Property
	langs, texts, office := b.column(property+"Langs"), b.column(property+"Texts"), b.column(o.variable+".office")
	b.add(f.Alias, func(w *writer, row []any) {
		name, isKnown := row[office].(string)
		if !isKnown || name == "" {
			w.fail("a tenure has no office")
			return
		}
		tenure := model.Tenure{Office: model.Office(name), Titles: localized(row[langs], row[texts])}
		w.text(tenure.Title(lang.of(w)))
	})
}

// words plans the words of a statement, or their language.
func (c *compiler) words(b *block, o object, f graphql.CollectedField) {
	var lang language
	if f.Name == "text" {
		lang = c.language(f)
	}
	renditions := c.renditions(b, o)
	b.add(f.Alias, func(w *writer, row []any) {
		statement := model.Statement{Renditions: renditions(w, row)}
		if f.Name == "lang" {
			w.text(string(statement.Lang()))
			return
		}
		w.text(statement.Text(lang.of(w)))
	})
}

// renditions adds the renditions of a statement to a row, and returns what reads their words.
func (*compiler) renditions(b *block, o object) func(w *writer, row []any) []model.Rendition {
	described, _ := model.FieldNamed(o.fields, "renditions")
	pattern, _ := store.Details(described, o.variable, "rendition", "wording")
	at := b.column(fmt.Sprintf("[%s | [rendition.position, rendition.lang, rendition.text]]", pattern))
	return func(w *writer, row []any) []model.Rendition {
		var renditions []model.Rendition
		for _, element := range inOrder(w, row[at]) {
			tag, _ := element.([]any)[1].(string)
			text, isText := element.([]any)[2].(string)
			if tag == "" || !isText {
				w.fail("a rendition has no language or no words")
			}
			renditions = append(renditions, model.Rendition{Lang: model.Language(tag), Text: text})
		}
		return renditions
	}
}

// statementName plans the name of a statement, which is made of its speaker, its words and its day.
func (c *compiler) statementName(b *block, o object, f graphql.CollectedField) {
	lang := c.language(f)
	var write func(w *writer, text model.LocalizedText)
	if f.Name == "localizedName" {
		write = c.localizedText(f.Selections)
	}
	renditions := c.renditions(b, o)
	speaker, _ := model.FieldNamed(o.fields, "speaker")
	who := c.name("v")
	said := b.column(fmt.Sprintf("head([%s | [%s.nameLangs, %[2]s.nameTexts]])", store.Step(speaker, o.variable, "", who), who))
	b.entityAt(b.column(fmt.Sprintf("head([%s | %s.id])", store.Step(speaker, o.variable, "", who), who)))
	property := func(name string) int {
		described, _ := model.FieldNamed(o.fields, name)
		return b.column(o.variable + "." + described.Property)
	}
	id, date := property("id"), property("date")
	question, _ := model.FieldNamed(o.fields, "question")
	asked := map[string]int{}
	for _, part := range question.Value.(model.GroupValue).Fields() {
		if part.Name == "text" || part.Name == "lang" {
			asked[part.Name] = b.column(o.variable + "." + part.Property)
		}
	}
	b.add(f.Alias, func(w *writer, row []any) {
		text := func(at int) string { text, _ := row[at].(string); return text }
		statement := model.Statement{Renditions: renditions(w, row), Date: model.Date(text(date))}
		statement.ID = text(id)
		if _, err := model.ParseDate(text(date)); text(date) != "" && err != nil {
			w.fail("the date of a statement is none")
			return
		}
		if text(asked["text"]) != "" {
			statement.Question = &model.Question{Text: text(asked["text"]), Lang: model.Language(text(asked["lang"]))}
		}
		names, _ := row[said].([]any)
		if len(names) != 2 || len(localized(names[0], names[1])) == 0 {
			w.fail("a statement has no speaker with a name")
			return
		}
		by := &model.NamedBase{Names: localized(names[0], names[1])}
		if name := statement.NameBy(by.Name(lang.of(w)), lang.of(w)); write != nil {
			write(w, name)
		} else {
			w.text(name.Text)
		}
	})
}
