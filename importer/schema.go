package importer

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// SchemaAddress is where the JSON schema of mappings is, for the member $schema.
const SchemaAddress = "https://raw.githubusercontent.com/sidelines/sidelines/main/docs/import/mapping.schema.json"

// descriptions say what the members of mappings, records and rules are.
var descriptions = map[string]string{
	"$schema":      "The address of this schema, with which editors complete mappings.",
	"questions":    "What to answer before an import takes the mapping. Remove a question when it is answered.",
	"encoding":     "The encoding of the table, such as windows-1252; by default UTF-8, or what its byte order mark says.",
	"separator":    "The character between cells; by default it is found from the heading. A tab is \"\\t\".",
	"sheet":        "The sheet of a workbook; by default the only one that has the columns.",
	"heading":      "The number of the line or row with the names of the columns, 0 for none; by default it is found.",
	"columns":      "The names of the columns of a table without a heading.",
	"empty":        "Texts that mean an empty cell, or nobody among several names in a cell.",
	"dates":        "The formats of dates of all rules that have none: DD.MM.YYYY, D MMMM YYYY, serial, clear.",
	"pivot":        "The first two-digit year of the last century: with 30, 30 is 1930 and 29 is 2029.",
	"match":        "What to do with a row whose id exists: ask, merge or new.",
	"names":        "Whether names are added to those that a record has, or replace them.",
	"lists":        "Whether the elements of other lists are added to those that a record has, or replace them.",
	"uncited":      "Whether rows may be facts without a citation.",
	"distantDates": "Whether dates may be before 1800 or after 2100.",
	"list":         "The list of a graph document that the rows belong to.",
	"each":         "The cell of which each part makes a record.",
	"when":         "The texts of cells, by column, of the rows that become such a record; by default all do.",
	"fields":       "The rules, by the name of the field.",
	"records":      "The records that each row becomes, if they are several.",
	"column":       "The heading of a column, or its number, as in #3.",
	"template":     "A text with headings in braces. {} is the part of the cell that makes an element.",
	"value":        "A value for every row.",
	"default":      "A value for the rows of which the cell is empty.",
	"required":     "Whether rows of which the cell is empty are refused.",
	"split":        "The texts between several values in one cell.",
	"lang":         "The language of a text, by default en.",
	"source":       "The id of the source whose text the cell has.",
	"role":         "The role of the participants.",
	"date":         "The formats of the dates in the column.",
	"range":        "Whether to take the first or the last day of a range of dates.",
	"circa":        "Whether to take uncertain dates, one step less precise.",
	"decimal":      "The sign before the fraction of a number.",
	"map":          "What the texts of cells mean; null leaves a text out.",
	"resolve":      "The kinds of entity that the cell may name.",
	"on":           "The field with the day on which the name was that of somebody.",
	"of":           "The country or organization of the one who is named, with headings in braces.",
}

type object = map[string]any

// JSONSchema returns the JSON schema (2020-12) of mappings.
func JSONSchema() ([]byte, error) {
	definitions := object{}
	byList := []any{}
	var lists []string
	for _, kind := range model.Kinds {
		lists = append(lists, kind.List)
		definitions[kind.List] = fieldsSchema(kind.New().Fields())
		byList = append(byList, object{
			"if":   object{"required": []string{"list"}, "properties": object{"list": object{"const": kind.List}}},
			"then": object{"properties": object{"fields": object{"$ref": "#/$defs/" + kind.List}}},
		})
	}
	slices.Sort(lists)
	record := membersOf(reflect.TypeFor[RecordRule]())
	record["properties"].(object)["list"].(object)["enum"] = lists
	record["required"], record["allOf"] = []string{"list", "fields"}, byList
	definitions["record"] = record
	definitions["rule"] = membersOf(reflect.TypeFor[Rule]())
	schema := membersOf(reflect.TypeFor[Mapping]())
	schema["properties"].(object)["list"].(object)["enum"] = lists
	schema["$schema"], schema["$id"] = "https://json-schema.org/draft/2020-12/schema", SchemaAddress
	schema["title"] = "A mapping of a table to the records of Sidelines"
	schema["allOf"], schema["$defs"] = byList, definitions
	schema["anyOf"] = []any{object{"required": []string{"list", "fields"}}, object{"required": []string{"records"}}}
	text, err := json.MarshalIndent(schema, "", "  ")
	return append(text, '\n'), err
}

// fieldsSchema describes the rules of fields.
func fieldsSchema(fields []model.Field) object {
	properties := object{}
	for _, f := range fields {
		if f.IsDerived() || f.IsInverse {
			continue
		}
		rule := object{"$ref": "#/$defs/rule"}
		if inner := parts(f); inner != nil {
			rule = object{"allOf": []any{object{"$ref": "#/$defs/rule"}, object{"properties": object{"fields": fieldsSchema(inner)}}}}
		}
		properties[f.Name] = rule
		if f.IsList() {
			properties[f.Name] = object{"anyOf": []any{rule, object{"type": "array", "items": rule}}}
		}
	}
	return object{"type": "object", "properties": properties, "additionalProperties": false}
}

// membersOf describes the members of a struct in JSON.
func membersOf(of reflect.Type) object {
	properties := object{}
	for i := range of.NumField() {
		name, _, _ := strings.Cut(of.Field(i).Tag.Get("json"), ",")
		if name == "" {
			continue
		}
		member := typeSchema(of.Field(i).Type)
		member["description"] = descriptions[name]
		switch name {
		case "range":
			member["enum"] = []string{"first", "last"}
		case "decimal":
			member["enum"] = []string{".", ","}
		}
		properties[name] = member
	}
	return object{"type": "object", "properties": properties, "additionalProperties": false}
}

// typeSchema describes a type of a member.
func typeSchema(of reflect.Type) object {
	switch of {
	case reflect.TypeFor[texts]():
		return object{"anyOf": []any{object{"type": "string"}, object{"type": "array", "items": object{"type": "string"}}}}
	case reflect.TypeFor[Match]():
		return object{"enum": []Match{MatchAsk, MatchMerge, MatchNew}}
	case reflect.TypeFor[Existing]():
		return object{"enum": []Existing{AddTo, Replace}}
	case reflect.TypeFor[model.EntityKind]():
		return object{"enum": model.AllEntityKind}
	case reflect.TypeFor[*RecordRule]():
		return object{"$ref": "#/$defs/record"}
	case reflect.TypeFor[map[string]Rules]():
		return object{"type": "object"}
	}
	switch of.Kind() {
	case reflect.Pointer:
		if of.Elem().Kind() == reflect.String {
			return object{"type": []string{"string", "null"}}
		}
		return typeSchema(of.Elem())
	case reflect.String:
		return object{"type": "string"}
	case reflect.Bool:
		return object{"type": "boolean"}
	case reflect.Int:
		return object{"type": "integer", "minimum": 0}
	case reflect.Slice:
		return object{"type": "array", "items": typeSchema(of.Elem())}
	case reflect.Map:
		return object{"type": "object", "additionalProperties": typeSchema(of.Elem())}
	case reflect.Struct:
		return membersOf(of)
	default:
		return object{}
	}
}
