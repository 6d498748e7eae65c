package export

import (
	"net/http"
	"net/http/httptest"
	"testing"
	"time"
)

// deadlines records how a response is written.
type deadlines struct {
	*httptest.ResponseRecorder
	until  time.Time
	pieces []time.Time // the deadline of each piece
	sizes  []int
}

func (d *deadlines) SetWriteDeadline(until time.Time) error { d.until = until; return nil }

func (d *deadlines) Write(text []byte) (int, error) {
	d.pieces, d.sizes = append(d.pieces, d.until), append(d.sizes, len(text))
	return d.ResponseRecorder.Write(text)
}

// A client has a little time for each piece of an export, so that one which takes none does not keep others from theirs.
func TestLateHeader_deadlines(t *testing.T) {
	w := &deadlines{ResponseRecorder: httptest.NewRecorder()}
	began := time.Now()
	out := &lateHeader{w: w, controller: http.NewResponseController(w), format: Formats[0]}
	for range 3 {
		if _, err := out.Write(make([]byte, heldBack)); err != nil {
			t.Fatal(err)
		}
	}
	out.send()
	if w.Body.Len() != 3*heldBack || len(w.pieces) < 3*heldBack/pieceSize {
		t.Errorf("%d bytes in %d pieces", w.Body.Len(), len(w.pieces))
	}
	for i, until := range w.pieces {
		if until.Before(began.Add(patience)) || until.After(time.Now().Add(patience)) || w.sizes[i] > pieceSize {
			t.Fatalf("piece %d of %d bytes may take until %s", i, w.sizes[i], until)
		}
	}
}
