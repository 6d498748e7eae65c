package main

import (
	"fmt"
	"strconv"
	"time"

	"github.com/sidelines/sidelines/bench/load"
)

// process is one whose memory and time are printed.
type process struct {
	load.Process
	used time.Duration // on processors, when it was printed last
}

func (o *options) addProcess(text string) error {
	pid, err := strconv.Atoi(text)
	if err != nil {
		return err
	}
	p := &process{Process: load.Process(pid)}
	p.used, err = p.Time()
	o.processes = append(o.processes, p)
	return err
}

// printProcesses prints what each process has taken since the last time, also divided by a number of answers.
func (o *options) printProcesses(answers int) {
	for _, p := range o.processes {
		used, err := p.Time()
		now, peak, memoryErr := p.Memory()
		if err != nil || memoryErr != nil {
			fmt.Printf("         process %d is gone\n", p.Process)
			continue
		}
		since := used - p.used
		p.used = used
		fmt.Printf("         process %d: %.1f s on processors, %s for each 200, %d MiB, at most %d MiB\n", p.Process, since.Seconds(),
			(since / time.Duration(max(1, answers))).Round(10*time.Microsecond), now>>20, peak>>20)
	}
}
