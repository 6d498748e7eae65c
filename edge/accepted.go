package edge

import (
	"mime"
	"strconv"
	"strings"
)

// Accepted is an element of a header by which a client says what it accepts, such as Accept or Accept-Encoding, see RFC 9110, section
// 12.4.
type Accepted struct {
	Value   string            // in lower case
	Options map[string]string // the parameters, q among them
	Quality float64           // from 0 to 1
}

// ReadAccepted reads the values of a header. It leaves out elements that are malformed.
func ReadAccepted(values []string) []Accepted {
	var all []Accepted
	for element := range strings.SplitSeq(strings.Join(values, ","), ",") {
		value, options, err := mime.ParseMediaType(element)
		if err != nil {
			continue
		}
		quality := 1.0
		if q, ok := options["q"]; ok {
			if quality, err = strconv.ParseFloat(q, 64); err != nil || !(quality >= 0 && quality <= 1) {
				continue
			}
		}
		all = append(all, Accepted{value, options, quality})
	}
	return all
}
