package plan

import (
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/sidelines/sidelines/model"
)

// scalar returns how the value of a property is written, or nil if it is none that a plan knows.
func (c *compiler) scalar(f model.Field, of *ast.Type) func(w *writer, value any) {
	name := of.Name()
	isNullable := !of.NonNull
	missing := func(w *writer) {
		if isNullable {
			w.null()
		} else {
			w.fail("a " + f.Name + " is missing")
		}
	}
	switch at := f.Value.Address().(type) {
	case *bool: // what is missing is false
		return func(w *writer, value any) {
			is, isBool := value.(bool)
			if value != nil && !isBool {
				w.fail("a " + f.Name + " is neither true nor false")
			}
			w.buf.WriteString(strconv.FormatBool(is))
		}
	case **bool:
		return ifKnown(f, missing, func(w *writer, is bool) { w.buf.WriteString(strconv.FormatBool(is)) })
	case **int:
		return ifKnown(f, missing, func(w *writer, number int64) { w.buf.WriteString(strconv.FormatInt(number, 10)) })
	case **float64:
		return ifKnown(f, missing, func(w *writer, number float64) { w.number(number, "a "+f.Name) })
	case *model.DateTime:
		return ifKnown(f, missing, func(w *writer, at time.Time) { w.text(at.Format(time.RFC3339Nano)) })
	case *model.Date:
		return c.texts(f, missing, func(w *writer, text string) { w.date(text, "a "+f.Name) })
	case *model.Optional, *model.Language:
		return c.texts(f, missing, (*writer).text)
	case *string:
		if isNullable || f.HasID() {
			return nil
		}
		return c.texts(f, missing, (*writer).text)
	default:
		_, isText := f.Value.(model.Text)
		_, isNull := at.(graphql.Marshaler)
		if definition := c.schema.Types[name]; !isText || !isNull || definition.Kind != ast.Enum || isNullable {
			return nil
		}
		return c.texts(f, missing, func(w *writer, text string) { w.buf.WriteString(strconv.Quote(text)) })
	}
}

// ifKnown writes a value of a type that Neo4j has.
func ifKnown[V any](f model.Field, missing func(*writer), write func(*writer, V)) func(*writer, any) {
	return func(w *writer, value any) {
		switch known, isKnown := value.(V); {
		case isKnown:
			write(w, known)
		case value == nil:
			missing(w)
		default:
			w.fail("a " + f.Name + " has another type")
		}
	}
}

// texts writes a text, or the default of the field. An empty text counts as missing.
func (*compiler) texts(f model.Field, missing func(*writer), write func(*writer, string)) func(*writer, any) {
	return ifKnown(f, func(w *writer) {
		if f.Preset != "" {
			write(w, f.Preset)
			return
		}
		missing(w)
	}, func(w *writer, text string) {
		switch {
		case text != "":
			write(w, text)
		case f.Preset != "":
			write(w, f.Preset)
		default:
			missing(w)
		}
	})
}

// instant writes when a record was made or changed.
func instant(w *writer, value any) {
	at, isInstant := value.(time.Time)
	if !isInstant {
		w.fail("an instant is missing")
		return
	}
	w.buf.WriteString(strconv.Quote(at.Format(time.RFC3339Nano)))
}

// localized returns texts of the two lists by which the graph keeps them.
func localized(langs, texts any) []model.LocalizedText {
	tags, _ := langs.([]any)
	words, _ := texts.([]any)
	n := min(len(tags), len(words))
	if n == 0 {
		return nil
	}
	of := make([]model.LocalizedText, n)
	for i := range of {
		tag, _ := tags[i].(string)
		of[i].Lang = model.Language(tag)
		of[i].Text, _ = words[i].(string)
	}
	return of
}
