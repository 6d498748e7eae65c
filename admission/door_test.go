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
		for i := range 4000 { // a thousand a second, of which every fourth could be answered
			time.Sleep(time.Millisecond)
			isFree := i%4 == 0
			if !d.lets("flood") {
				continue
			}
			if i >= 1000 {
				through++
			}
			if isFree || through%2 == 0 && admitted < i/4 {
				admitted++
				d.admitted("flood")
			} else {
				d.refused("flood")
			}
			if !d.lets("other") {
				t.Fatal("the door refused a client of which nothing was refused")
			}
		}
		if through < 800 || through > 1800 {
			t.Errorf("%d of 3000 came in, about 750 could be answered", through)
		}
		time.Sleep(10 * time.Second)
		for range 100 {
			if !d.lets("flood") {
				t.Fatal("the door still refuses the client")
			}
		}
		if d.crowds.Load() != 0 || len(d.records) != 0 {
			t.Errorf("%d records", len(d.records))
		}
	})
}

// The memory of the door is bounded, and clients that have gone make room.
func TestDoor_memory(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d := &door{}
		for i := range mostRecords + 10 {
			d.refused(fmt.Sprint(i))
		}
		if len(d.records) != mostRecords || int(d.crowds.Load()) != mostRecords {
			t.Errorf("%d records, counted as %d", len(d.records), d.crowds.Load())
		}
		time.Sleep(time.Minute)
		d.refused("new")
		if len(d.records) != 1 || d.crowds.Load() != 1 {
			t.Errorf("%d records after all others have gone, counted as %d", len(d.records), d.crowds.Load())
		}
	})
}
