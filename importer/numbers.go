package importer

import (
	"encoding/json"
	"fmt"
	"regexp"
	"strings"
)

var (
	grouped   = regexp.MustCompile(`^[+-]?\d{1,3}([ '’\x{a0}\x{202f}]\d{3})+$`)
	isDecimal = regexp.MustCompile(`^[+-]?\d+(\.\d+)?$`)
	hasComma  = regexp.MustCompile(`^[+-]?\d+,\d+$`)

	groupedBy = map[string]*regexp.Regexp{
		",": regexp.MustCompile(`^[+-]?\d{1,3}(,\d{3})+$`), ".": regexp.MustCompile(`^[+-]?\d{1,3}(\.\d{3})+$`),
	}
)

// readNumber returns a number as JSON has it: 1 234, 1,234.50 and 3.0 with a point before the fraction, 1.234,50 with a comma.
func readNumber(text, decimal string, isWhole bool) (number json.Number, problem string) {
	point, group := ".", ","
	if decimal == "," {
		point, group = ",", "."
	}
	whole, fraction, hasFraction := strings.Cut(strings.ReplaceAll(text, "−", "-"), point)
	if grouped.MatchString(whole) || groupedBy[group].MatchString(whole) {
		whole = strings.Map(func(r rune) rune {
			if strings.ContainsRune("+-0123456789", r) {
				return r
			}
			return -1
		}, whole)
	}
	plain := whole
	if hasFraction {
		plain += "." + fraction
	}
	what := "a number"
	if isWhole {
		what = "a whole number"
	}
	if !isDecimal.MatchString(plain) {
		hint := ""
		if decimal == "" && hasComma.MatchString(text) {
			hint = `: say "decimal": "," in the rule if the comma is before the fraction`
		}
		return "", fmt.Sprintf("%q is not %s%s", text, what, hint)
	}
	sign := ""
	if plain[0] == '-' {
		sign = "-"
	}
	digits, fraction, _ := strings.Cut(strings.TrimLeft(plain, "+-"), ".")
	if digits = strings.TrimLeft(digits, "0"); digits == "" {
		digits = "0"
	}
	fraction = strings.TrimRight(fraction, "0")
	switch {
	case fraction == "":
		return json.Number(sign + digits), ""
	case isWhole:
		return "", fmt.Sprintf("%q is not %s", text, what)
	}
	return json.Number(sign + digits + "." + fraction), ""
}

// booleans are how people write true and false.
var booleans = map[string]bool{"true": true, "yes": true, "y": true, "1": true, "false": false, "no": false, "n": false, "0": false}

func readBoolean(text string) (is bool, problem string) {
	is, known := booleans[strings.ToLower(text)]
	if !known {
		return false, fmt.Sprintf(`%q is not true or false: write true, false, yes or no, or say in the mapping's map what it means`, text)
	}
	return is, ""
}
