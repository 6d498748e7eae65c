package transport

import "net/http"

// handshakeNames are the names of headers as RFC 6455 writes them, by the form in which net/http keeps them.
var handshakeNames = map[string]string{
	"Sec-Websocket-Accept":     "Sec-WebSocket-Accept",
	"Sec-Websocket-Extensions": "Sec-WebSocket-Extensions",
	"Sec-Websocket-Protocol":   "Sec-WebSocket-Protocol",
}

// handshakeWriter writes the response that begins a WebSocket with the names of headers as RFC 6455 spells them. Case has no meaning
// in them, but clients exist that look them up in this spelling only, such as gql for Python.
type handshakeWriter struct{ http.ResponseWriter }

// Unwrap returns the writer around which this one is, so that the connection can be taken over.
func (w handshakeWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// WriteHeader writes the header.
func (w handshakeWriter) WriteHeader(status int) {
	header := w.Header()
	for kept, spelled := range handshakeNames {
		if values, ok := header[kept]; ok {
			header[spelled] = values
			delete(header, kept)
		}
	}
	w.ResponseWriter.WriteHeader(status) // takes a copy of the header
	for kept, spelled := range handshakeNames {
		if values, ok := header[spelled]; ok {
			header[kept] = values // the WebSocket reads its protocol here
			delete(header, spelled)
		}
	}
}
