package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"
)

// process is one whose memory and time are printed.
type process struct {
	pid  int
	used time.Duration // on processors, when it was printed last
}

func (o *options) addProcess(text string) error {
	pid, err := strconv.Atoi(text)
	if err != nil {
		return err
	}
	p := &process{pid: pid}
	p.used, _, err = p.read()
	o.processes = append(o.processes, p)
	return err
}

// printProcesses prints what each process has taken since the last time, also divided by a number of answers.
func (o *options) printProcesses(answers int) {
	for _, p := range o.processes {
		used, memory, err := p.read()
		if err != nil {
			fmt.Printf("         process %d: %v\n", p.pid, err)
			continue
		}
		since := used - p.used
		p.used = used
		fmt.Printf("         process %d: %.1f s on processors, %s for each 200, %s\n", p.pid, since.Seconds(),
			(since / time.Duration(max(1, answers))).Round(10*time.Microsecond), memory)
	}
}

// read returns the time that the process has spent on processors, and the memory that it has, and had at most.
func (p *process) read() (used time.Duration, memory string, err error) {
	stat, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", p.pid))
	if err != nil {
		return 0, "", err
	}
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.pid))
	if err != nil {
		return 0, "", err
	}
	// See proc_pid_stat(5): after the name in brackets, user and system time are the 12th and the 13th field, in hundredths of a second.
	_, after, _ := strings.Cut(string(stat), ") ")
	for _, field := range strings.Fields(after)[11:13] {
		ticks, err := strconv.Atoi(field)
		if err != nil {
			return 0, "", err
		}
		used += time.Duration(ticks) * 10 * time.Millisecond
	}
	for line := range strings.Lines(string(status)) {
		if strings.HasPrefix(line, "VmRSS") || strings.HasPrefix(line, "VmHWM") {
			memory += strings.Join(strings.Fields(line), " ") + " "
		}
	}
	return used, memory, nil
}
