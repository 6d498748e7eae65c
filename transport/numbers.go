package transport

import (
	"cmp"
	"context"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// numbers reads the numbers among variables.
type numbers struct{}

var _ graphql.OperationParameterMutator = numbers{}

// ExtensionName is the name that gqlgen asks of every extension.
func (numbers) ExtensionName() string { return "Numbers" }

// Validate takes any schema.
func (numbers) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters replaces the texts of numbers.
func (numbers) MutateOperationParameters(_ context.Context, request *graphql.RawParams) *gqlerror.Error {
	for name, value := range request.Variables {
		request.Variables[name] = plainNumbers(value)
	}
	return nil
}

// plainNumbers makes numbers of the texts that JSON's numbers are read as: gqlparser would take such a text for a String.
// Whole numbers that no int64 holds stay texts, which it refuses as an Int.
func plainNumbers(value any) any {
	switch v := value.(type) {
	case json.Number:
		if number, isWhole := whole(v.String()); isWhole {
			return number
		}
		if number, err := v.Float64(); err == nil && strings.ContainsAny(v.String(), ".eE") {
			return number
		}
	case []any:
		for i, element := range v {
			v[i] = plainNumbers(element)
		}
	case map[string]any:
		for name, field := range v {
			v[name] = plainNumbers(field)
		}
	}
	return value
}

// whole is the value of a number of JSON that has no fraction, however it is written (5, 5.0, 1e2), if an int64 holds it.
func whole(number string) (int64, bool) {
	mantissa, exponent, _ := strings.Cut(strings.ToLower(number), "e")
	before, after, _ := strings.Cut(mantissa, ".")
	digits := strings.TrimRight(before+after, "0")
	if digits == "" || digits == "-" {
		return 0, true
	}
	shift, err := strconv.Atoi(cmp.Or(exponent, "0"))
	zeros := len(before) + shift - len(digits)
	if err != nil || zeros < 0 || zeros > maxDigits {
		return 0, false
	}
	value, err := strconv.ParseInt(digits+strings.Repeat("0", zeros), 10, 64)
	return value, err == nil
}

// maxDigits is how many digits an int64 may have.
const maxDigits = 19
