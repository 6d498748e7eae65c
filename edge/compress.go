package edge

import (
	"mime"
	"net/http"

	"github.com/klauspost/compress/gzhttp"
)

// minSize is the smallest response, in bytes, that is compressed. A smaller one fits into one packet anyway.
const minSize = 1024

// Compress compresses the responses of next with gzip or zstd, as the client prefers, except those that are small and event
// streams. Of equals it takes gzip, because some clients offer zstd, through a library, and cannot read it.
func Compress(next http.Handler) http.Handler {
	wrap, err := gzhttp.NewWrapper(gzhttp.MinSize(minSize), gzhttp.PreferZstd(false), gzhttp.ContentTypeFilter(isCompressible))
	if err != nil {
		panic(err) // cannot fail with these options
	}
	return wrap(next)
}

// isCompressible excludes event streams, in which every event has to arrive at once.
func isCompressible(contentType string) bool {
	media, _, err := mime.ParseMediaType(contentType)
	return err == nil && media != "text/event-stream" && gzhttp.DefaultContentTypeFilter(contentType)
}
