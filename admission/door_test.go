package admission

import (
	"fmt"
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
			v := d.lets("flood")
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
			other := d.lets("other")
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
			v := d.lets("flood")
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

// One client cannot take all of what the server reads at a time, and several cannot keep another one out.
func TestDoor_reading(t *testing.T) {
	d := &door{}
	var visits []*visit
	come := func(client string) bool {
		v := d.lets(client)
		if v != nil {
			visits = append(visits, v)
		}
		return v != nil
	}
	for i := range mostReading {
		if came := come("a"); came != (i < mostReadingEach) {
			t.Fatalf("request %d of one client: came in %v", i, came)
		}
	}
	for range mostReadingEach {
		come("b")
	}
	for range 64 {
		if !come("c") {
			t.Fatal("the third client is kept out by two others")
		}
	}
	for _, v := range visits {
		v.read()
		v.read() // again, which counts once
	}
	if d.reading != 0 || len(d.readers) != 0 {
		t.Errorf("%d requests of %d clients are read", d.reading, len(d.readers))
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
