package main

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// topicRule says by which words of a statement it is about a topic: it has a match of the pattern and, if there is another, of that.
type topicRule struct {
	topic        string
	pattern, and *regexp.Regexp // nil for a topic that only groups others
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
		rule := topicRule{topic: row["topic"]}
		for column, at := range map[string]**regexp.Regexp{"pattern": &rule.pattern, "and": &rule.and} {
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

// topicsOfReport are topics that the report of 18 October 2023 has already.
var topicsOfReport = []string{"trade"}

// isAbout reports whether a rule finds its topic in a text.
func (r topicRule) isAbout(text string) bool {
	return r.pattern != nil && r.pattern.MatchString(text) && (r.and == nil || r.and.MatchString(text))
}

// findTopics adds to statements and meetings the topics that the rules find in their words and summaries, beside the tags of the pages.
// A topic comes with the broader ones that it is a part of only through Topic.broader: who asks for those names them.
func (c *conversion) findTopics(topics map[string]*model.Topic) error {
	rules, found, err := readTopics()
	if err != nil {
		return err
	}
	c.topics, c.topicsOfMeetings = map[string]int{}, map[string]int{}
	for _, name := range []string{curatedFile, kremlinFile, whiteHouseFile} {
		for _, s := range c.documents[name].Statements {
			var texts []string
			for _, r := range s.Renditions {
				texts = append(texts, r.Text)
			}
			s.About = withTopics(s.About, texts, rules, c.topics)
		}
		for _, m := range c.documents[name].Meetings {
			var texts []string
			for _, summary := range m.Summaries {
				texts = append(texts, summary.Text)
			}
			m.About = withTopics(m.About, texts, rules, c.topicsOfMeetings)
		}
	}
	for id, topic := range found {
		if topics[id] == nil {
			topics[id] = topic
		}
	}
	return nil
}

// withTopics adds to topics those that the rules find in one of some texts, and counts them.
func withTopics(about, texts []string, rules []topicRule, counts map[string]int) []string {
	about = slices.Clone(about) // the records of a page share its tags
	for _, rule := range rules {
		if slices.ContainsFunc(texts, rule.isAbout) && !slices.Contains(about, rule.topic) {
			about = append(about, rule.topic)
			counts[rule.topic]++
		}
	}
	return about
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
