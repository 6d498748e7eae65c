package edge

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// NoStore is the value of the header Cache-Control that keeps a response out of every cache.
const NoStore = "no-store"

// Revalidate lets caches keep the response to r, and makes them ask whether it is still right before each use. A response to
// the sender of a token is for the sender's own cache alone.
func Revalidate(response http.Header, r *http.Request) {
	response.Set("Cache-Control", "public, no-cache")
	if r.Header.Get("Authorization") != "" {
		response.Set("Cache-Control", "private, no-cache")
	}
	response.Add("Vary", "Authorization")
}

// File serves bytes that stay the same as long as the server runs. It compresses them once, when a client first accepts it.
type File struct {
	mediaType, tag string
	text           []byte
	isImmutable    bool
	zstd, gzip     func() []byte
}

// NewFile makes a file. Caches ask before each use whether it is still right.
func NewFile(mediaType string, text []byte) *File {
	return &File{
		mediaType: mediaType, tag: Tag(text), text: text,
		zstd: sync.OnceValue(func() []byte { return compressed(text, zstdOf) }),
		gzip: sync.OnceValue(func() []byte { return compressed(text, gzipOf) }),
	}
}

// NewAsset makes a file whose address has a hash of its content. Caches keep it for a year without asking.
func NewAsset(mediaType string, text []byte) *File {
	f := NewFile(mediaType, text)
	f.isImmutable = true
	return f
}

// ServeHTTP answers GET and HEAD.
func (f *File) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("ETag", f.tag)
	header.Add("Vary", "Accept-Encoding")
	if f.isImmutable {
		header.Set("Cache-Control", "public, max-age=31536000, immutable")
	} else {
		Revalidate(header, r)
	}
	if IsCurrent(r, f.tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	text := f.text
	if coding, smaller := f.encoded(r.Header.Values("Accept-Encoding")); smaller != nil {
		header.Set("Content-Encoding", coding)
		text = smaller
	}
	header.Set("Content-Type", f.mediaType)
	header.Set("Content-Length", strconv.Itoa(len(text)))
	header.Set("X-Content-Type-Options", "nosniff")
	w.WriteHeader(http.StatusOK)
	if r.Method != http.MethodHead {
		_, _ = w.Write(text) // fails only if the client is gone
	}
}

// encoded returns the file in the coding that the client prefers, or nil if it is sent as it is.
func (f *File) encoded(accept []string) (coding string, text []byte) {
	qualities := map[string]float64{}
	for _, element := range ReadAccepted(accept) {
		qualities[element.Value] = element.Quality
	}
	switch {
	case qualities["gzip"] > 0 && qualities["gzip"] >= qualities["zstd"]:
		return "gzip", f.gzip()
	case qualities["zstd"] > 0:
		return "zstd", f.zstd()
	}
	return "", nil
}

// compressed returns nil for a text that is small, or that compression makes hardly smaller, such as a font.
func compressed(text []byte, compress func([]byte) []byte) []byte {
	if len(text) < minSize {
		return nil
	}
	if smaller := compress(text); len(smaller) < len(text)*9/10 {
		return smaller
	}
	return nil
}

func zstdOf(text []byte) []byte {
	// A browser need not decode a larger window, see RFC 9659.
	encoder, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedBestCompression), zstd.WithWindowSize(8<<20))
	if err != nil {
		panic(err) // cannot fail with these options
	}
	return encoder.EncodeAll(text, nil)
}

func gzipOf(text []byte) []byte {
	var out bytes.Buffer
	w, err := gzip.NewWriterLevel(&out, gzip.BestCompression)
	if err == nil {
		_, err = w.Write(text)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		panic(err) // cannot fail into memory
	}
	return out.Bytes()
}

// Tag returns an ETag for a content, or for everything that a content follows from. It is weak, so that it holds for every
// Content-Encoding.
func Tag(of []byte) string {
	sum := sha256.Sum256(of)
	return `W/"` + base64.RawURLEncoding.EncodeToString(sum[:18]) + `"`
}

// IsCurrent reports whether a client has the response with a tag, by the header If-None-Match.
func IsCurrent(r *http.Request, tag string) bool {
	// A tag in quotes cannot be part of another one, and weak and strong tags count as equal, see RFC 9110, section 13.1.2.
	return strings.Contains(strings.Join(r.Header.Values("If-None-Match"), ","), strings.TrimPrefix(tag, "W/"))
}
