package admission

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"testing"
	"testing/synctest"
	"time"
)

// The door lets in a little more than what is admitted, and all again soon after the client has slowed down.
func TestDoor(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &door{}
		through, admitted := 0, 0
		for i := range 4000 { // a thousand a second, of which every fourth can be answered
			time.Sleep(time.Millisecond)
			v := d.lets("flood", "site")
			if v == nil {
				continue
			}
			v.read()
			if i >= 1000 {
				through++
			}
			if admitted < i/4 {
				admitted++
				v.admitted()
			} else {
				v.refused()
			}
			other := d.lets("other", "site")
			if other == nil {
				t.Fatal("the door refused a client of which nothing was refused")
			}
			other.read()
		}
		if through < 800 || through > 1200 {
			t.Errorf("%d of 3000 came in, 750 could be answered", through)
		}
		time.Sleep(10 * time.Second)
		for range 100 {
			v := d.lets("flood", "site")
			if v == nil {
				t.Fatal("the door still refuses the client")
			}
			v.read()
		}
		if len(d.records) != 0 || d.reading != 0 || len(d.readers) != 0 {
			t.Errorf("%d records, %d requests are read, of %d clients", len(d.records), d.reading, len(d.readers))
		}
	})
}

// One caller cannot take all of what the server reads at a time, nor can the callers of one site or of many.
func TestDoor_reading(t *testing.T) {
	d := &door{}
	var visits []*visit
	come := func(caller, site string, times int) (came int) {
		for range times {
			if v := d.lets(caller, site); v != nil {
				visits = append(visits, v)
				came++
			}
		}
		return came
	}
	if came := come("a", "a", mostReading); came != mostReadingEach {
		t.Errorf("%d requests of one caller came in", came)
	}
	made := 0
	for i := range mostReading {
		made += come(fmt.Sprint("made-up ", i), "a", 1)
	}
	if made != mostReadingSite-mostReadingEach {
		t.Errorf("%d requests with made-up tokens came in beside", made)
	}
	if came := come("b", "b", 64); came != 64 {
		t.Errorf("%d of 64 requests from elsewhere came in", came)
	}
	for i := range 2 * mostReading {
		come("crowd", fmt.Sprint("site ", i), 1)
	}
	if came := come("c", "c", 2); came != 1 {
		t.Errorf("%d requests came in from a site that has none, while more sites than there is room for have one each", came)
	}
	for _, v := range visits {
		v.read()
		v.read() // again, which counts once
	}
	if d.reading != 0 || len(d.readers)+len(d.sites) != 0 {
		t.Errorf("%d requests of %d callers at %d sites are read", d.reading, len(d.readers), len(d.sites))
	}
}

// However a client writes its token, it is one caller.
func TestDoor_callers(t *testing.T) {
	callers := map[string]bool{}
	for _, header := range []string{"Bearer secret", "bearer  secret", "BEARER secret "} {
		r := httptest.NewRequest(http.MethodGet, "/", nil)
		r.Header.Set("Authorization", header)
		caller, _ := callerOf(r)
		callers[caller] = true
	}
	if len(callers) != 1 {
		t.Errorf("%d callers", len(callers))
	}
}

// The memory of the door is bounded, and clients that have gone make room.
func TestDoor_memory(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &door{}
		for i := range mostRecords + 10 {
			d.record(fmt.Sprint(i))
		}
		if len(d.records) != mostRecords {
			t.Errorf("%d records", len(d.records))
		}
		time.Sleep(time.Minute)
		d.record("new")
		if len(d.records) != 1 {
			t.Errorf("%d records after all others have gone", len(d.records))
		}
	})
}
