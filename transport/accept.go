package transport

import (
	"net/http"
	"strings"

	"github.com/sidelines/sidelines/edge"
)

// Media types of answers. The first two are those of https://graphql.github.io/graphql-over-http/draft/#sec-Media-Types
const (
	mediaJSON     = "application/json"
	mediaResponse = "application/graphql-response+json"
	mediaEvents   = "text/event-stream"
)

// mediaRange is an element of the header Accept.
type mediaRange struct {
	media     string // type/subtype, type/* or */*
	quality   float64
	isCharset bool // whether it names the character set UTF-8, which makes it more specific
}

// accepted is the header Accept: what a client accepts, see RFC 9110, 12.5.1.
type accepted []mediaRange

// readAccept reads the header Accept. A request without the header accepts everything. Elements that are malformed, or that ask for
// another character set than UTF-8, match nothing. Other parameters than charset and q are ignored.
func readAccept(header http.Header) accepted {
	values := header.Values("Accept")
	if strings.TrimSpace(strings.Join(values, ",")) == "" {
		return accepted{{media: "*/*", quality: 1}}
	}
	var all accepted
	for _, element := range edge.ReadAccepted(values) {
		charset := element.Options["charset"]
		if charset == "" || strings.EqualFold(charset, "utf-8") {
			all = append(all, mediaRange{media: element.Value, quality: element.Quality, isCharset: charset != ""})
		}
	}
	return all
}

// How specific an element of Accept is.
const (
	anyType = 1 + iota
	anySubtype
	namedType
	namedTypeAndCharset
)

// of returns the quality of a media type, which is that of the most specific element that matches it and 0 if it is not
// acceptable, and how specific that element is.
func (a accepted) of(media string) (quality float64, specificity int) {
	group, _, _ := strings.Cut(media, "/")
	for _, r := range a {
		s := 0
		switch {
		case r.media == media && r.isCharset:
			s = namedTypeAndCharset
		case r.media == media:
			s = namedType
		case r.media == group+"/*":
			s = anySubtype
		case r.media == "*/*":
			s = anyType
		}
		if s > specificity {
			quality, specificity = r.quality, s
		}
	}
	return quality, specificity
}

// takesEvents reports whether a client accepts server-sent events. It has to name them, or all types of text: a client that accepts
// anything, as most do that know nothing of them, would wait for the end of an answer that has none.
func (a accepted) takesEvents() bool {
	quality, specificity := a.of(mediaEvents)
	return quality > 0 && specificity > anyType
}

// namesEvents reports whether a client accepts server-sent events, and names them.
func (a accepted) namesEvents() bool {
	quality, specificity := a.of(mediaEvents)
	return quality > 0 && specificity >= namedType
}

// json returns the media type of an answer in JSON, or "" if none is acceptable. Of types with the same quality it is the one that
// is named, then the one that is named first, and application/json for a range such as */*, as before the draft.
func (a accepted) json() string {
	best, bestQuality, bestSpecificity := "", 0.0, 0
	for _, media := range a.jsonTypes() {
		quality, specificity := a.of(media)
		if quality > bestQuality || (quality > 0 && quality == bestQuality && specificity > bestSpecificity) {
			best, bestQuality, bestSpecificity = media, quality, specificity
		}
	}
	return best
}

// jsonTypes returns the media types in JSON, the one that the client names first before the other.
func (a accepted) jsonTypes() []string {
	for _, r := range a {
		if r.media == mediaResponse {
			return []string{mediaResponse, mediaJSON}
		}
		if r.media == mediaJSON {
			break
		}
	}
	return []string{mediaJSON, mediaResponse}
}
