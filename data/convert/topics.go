package main

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

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

// findTopics adds to the statements of the Kremlin's pages the topics that the rules find in them, beside the tags of the pages. A
// topic comes with the broader ones that it is a part of only through Topic.broader: who asks for those names them.
func (c *conversion) findTopics(topics map[string]*model.Topic) error {
	rules, found, err := readTopics()
	if err != nil {
		return err
	}
	c.topics = map[string]int{}
	for _, s := range c.documents[kremlinFile].Statements {
		about := slices.Clone(s.About) // statements of a page share its tags
		for _, rule := range rules {
			if slices.ContainsFunc(s.Renditions, func(r model.Rendition) bool { return rule.isAbout(r.Text) }) && !slices.Contains(about, rule.topic) {
				about = append(about, rule.topic)
				c.topics[rule.topic]++
			}
		}
		s.About = about
	}
	for id, topic := range found {
		if topics[id] == nil {
			topics[id] = topic
		}
	}
	return nil
}

// reportTopics counts the statements about each topic that a rule found.
func (c *conversion) reportTopics(line printer) {
	line("## Topics found by rules\n")
	line("Statements about a topic of tables/topics.csv, beside the tags of their pages:\n")
	var counts []string
	for _, id := range byCount(c.topics) {
		counts = append(counts, fmt.Sprintf("%s %d", id, c.topics[id]))
	}
	line("%s\n", strings.Join(counts, ", "))
}
