package main

import (
	"cmp"
	"context"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/sidelines/sidelines/goroutine"
	"github.com/sidelines/sidelines/model"
)

// topicRule says by which words of a statement it is about a topic: it has a match of the pattern and, if there is another, of that.
// A readout lists what was spoken of, so that fewer words tell its topics: those of told. Whatever matches aside is left out of it first.
type topicRule struct {
	topic        string
	pattern, and *regexp.Regexp // nil for a topic that only groups others, or that only tags of pages name
	from         model.Date     // of a matter that began on a day, such as a war: no earlier statement or meeting is about it
	told, aside  *regexp.Regexp // nil if a readout is about the topic by the pattern alone
	toldFrom     model.Date     // of told
	atHome       bool           // readouts of meetings without anybody from abroad may be about it, too
}

// readTopics reads tables/topics.csv: the rules, in the order of the table, and the topics, but for those of the report, which is
// loaded before.
func readTopics() ([]topicRule, map[string]*model.Topic, error) {
	rows, err := readTable("topics.csv")
	if err != nil {
		return nil, nil, err
	}
	var rules []topicRule
	topics := map[string]*model.Topic{}
	for _, row := range rows {
		topic := &model.Topic{
			NamedBase: named(row["topic"], en(row["name"])), Kind: model.TopicKind(cmp.Or(row["kind"], string(model.TopicKindIssue))),
		}
		if row["broader"] != "" {
			topic.Broader = []string{row["broader"]}
		}
		if !slices.Contains(topicsOfReport, row["topic"]) {
			topics[row["topic"]] = topic
		}
		rule := topicRule{
			topic: row["topic"], from: model.Date(row["from"]), toldFrom: model.Date(row["told_from"]), atHome: row["at_home"] == "yes",
		}
		columns := map[string]**regexp.Regexp{"pattern": &rule.pattern, "and": &rule.and, "told": &rule.told, "aside": &rule.aside}
		for column, at := range columns {
			if row[column] == "" {
				continue
			}
			if *at, err = regexp.Compile(row[column]); err != nil {
				return nil, nil, fmt.Errorf("tables/topics.csv: %s of %s: %w", column, row["topic"], err)
			}
		}
		rules = append(rules, rule)
	}
	return rules, topics, nil
}

// topicsOfReport are topics that the report of 18 October 2023 has already, with the broader ones.
var topicsOfReport = []string{"trade", "conflicts", "israel-palestine-conflict", "israel-gaza-war"}

// isSince reports whether a date is surely not before a day; "" is before all.
func isSince(from, date model.Date) bool {
	return from == "" || date != "" && date.First() >= string(from)
}

// whereTheyMet is none of what they spoke of.
var whereTheyMet = regexp.MustCompile(`(?i)\bon the (?:sidelines|margins) of [^,.;\n]*`)

// isTold reports whether a readout of a date tells that the topic was spoken of.
func (r topicRule) isTold(text string, date model.Date) bool {
	text = whereTheyMet.ReplaceAllString(text, " ")
	if r.aside != nil {
		text = r.aside.ReplaceAllString(text, " ")
	}
	return isSince(r.from, date) && r.isAbout(text) || r.told != nil && isSince(r.toldFrom, date) && r.told.MatchString(text)
}

// isAbout reports whether a rule finds its topic in a text.
func (r topicRule) isAbout(text string) bool {
	if r.pattern == nil || !r.pattern.MatchString(text) || r.and != nil && !r.and.MatchString(text) {
		return false
	}
	return r.aside == nil || r.pattern.MatchString(r.aside.ReplaceAllString(text, " "))
}

// turnInAccount is a line that begins with who says it, as in "President Putin: Good afternoon."
var turnInAccount = regexp.MustCompile(`(?m)^\p{Lu}[^.:\n]{2,80}(?:\([^)\n]*\))?: `)

// isReadout reports whether an account of the Kremlin tells what was spoken of. One with turns of speakers may name a matter in passing,
// which a call is too short for.
func isReadout(m *model.Meeting, a model.Account) bool {
	return strings.HasPrefix(a.Source, "kremlin-") && (m.Mode == model.MeetingModePhone || !turnInAccount.MatchString(a.Text))
}

// findTopics adds to statements and meetings the topics that the rules find in their words, summaries, the White House's accounts and
// the readouts of the Kremlin, beside the tags of the pages.
// A topic comes with the broader ones that it is a part of only through Topic.broader: who asks for those names them.
func (c *conversion) findTopics(topics map[string]*model.Topic) error {
	rules, found, err := readTopics()
	if err != nil {
		return err
	}
	c.topics, c.topicsOfMeetings = map[string]int{}, map[string]int{}
	var all []*worded
	isFromAbroad := c.foreigners()
	for _, name := range []string{curatedFile, kremlinFile, usaFile, whiteHouseFile} {
		for _, s := range c.documents[name].Statements {
			w := &worded{about: &s.About, date: s.Date, counts: c.topics}
			for _, r := range s.Renditions {
				w.texts = append(w.texts, r.Text)
			}
			all = append(all, w)
		}
		for _, m := range c.documents[name].Meetings {
			w := &worded{about: &m.About, date: m.Start, counts: c.topicsOfMeetings}
			for _, summary := range m.Summaries {
				w.texts = append(w.texts, summary.Text)
			}
			for _, account := range m.Accounts {
				switch {
				case strings.HasPrefix(account.Source, "white-house-"):
					w.texts = append(w.texts, account.Text)
				case isReadout(m, account):
					w.readouts, w.isAtHome = append(w.readouts, account.Text), !slices.ContainsFunc(m.Participants, isFromAbroad)
				}
			}
			all = append(all, w)
		}
	}
	if err := findEach(all, rules); err != nil {
		return err
	}
	for _, w := range all {
		w.add()
	}
	for id, topic := range found {
		switch tag := topics[id]; {
		case tag == nil:
			topics[id] = topic
		case len(tag.Broader) == 0: // the pages' own tags name none
			tag.Broader = topic.Broader
		}
	}
	return nil
}

// worded is a record of which some texts may be about topics.
type worded struct {
	about  *[]string
	date   model.Date
	texts  []string
	counts map[string]int
	found  []string

	readouts []string // of the Kremlin, which list what was spoken of
	isAtHome bool     // nobody from abroad took part in it
}

// isAbout reports whether a rule finds its topic in a record.
func (w *worded) isAbout(rule topicRule) bool {
	return isSince(rule.from, w.date) && slices.ContainsFunc(w.texts, rule.isAbout) ||
		(rule.atHome || !w.isAtHome) && slices.ContainsFunc(w.readouts, func(text string) bool { return rule.isTold(text, w.date) })
}

// foreigners returns a function that reports whether somebody in a meeting of the Kremlin is a foreign country, or a person who held an
// office of one.
func (c *conversion) foreigners() func(p model.Participant) bool {
	foreign := map[string]bool{}
	for _, country := range c.documents[countriesFile].Countries {
		foreign[country.ID] = country.ID != "russia"
	}
	for _, name := range inOrder {
		for _, leader := range c.documents[name].Leaders {
			for _, tenure := range leader.Tenures {
				foreign[leader.ID] = foreign[leader.ID] || foreign[tenure.Of]
			}
		}
	}
	return func(p model.Participant) bool { return foreign[p.Actor] }
}

// findEach finds the topics of each record, on all processors: to match the rules is most of what a conversion takes.
func findEach(all []*worded, rules []topicRule) error {
	return goroutine.Each(context.Background(), len(all), func(i int) error {
		for _, rule := range rules {
			if all[i].isAbout(rule) {
				all[i].found = append(all[i].found, rule.topic)
			}
		}
		return nil
	})
}

// add adds to the topics of a record those that were found, and counts them.
func (w *worded) add() {
	about := slices.Clone(*w.about) // the records of a page share its tags
	for _, topic := range w.found {
		if !slices.Contains(about, topic) {
			about = append(about, topic)
			w.counts[topic]++
		}
	}
	*w.about = about
}

// reportTopics counts the statements and meetings about each topic that a rule found.
func (c *conversion) reportTopics(line printer) {
	line("## Topics found by rules\n")
	line("By the rules of tables/topics.csv, beside the tags of the pages:\n")
	line("| topic | statements | meetings |\n|---|--:|--:|")
	for _, id := range byCount(c.topics) {
		line("| %s | %d | %d |", id, c.topics[id], c.topicsOfMeetings[id])
	}
	line("")
}

// sameTopics are tags of pages that mean what a topic of tables/topics.csv does (tables/same_topics.csv).
var sameTopics = map[string]string{}

func readSameTopics() error {
	rows, err := readTable("same_topics.csv")
	for _, row := range rows {
		sameTopics[row["tag"]] = row["topic"]
	}
	return err
}
