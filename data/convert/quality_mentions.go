package main

import (
	"slices"
	"strconv"
	"strings"
)

// reportMentions counts whom the sources mean: by which rule, and how often nobody can tell.
func (c *conversion) reportMentions(line printer) error {
	line("## Whom a name means\n")
	line("A mention that no rule decides stays with its side: the country took part, and `namedAs` says how the source names its speaker.\n")
	c.reportDebateMentions(line)
	c.reportContradictions(line)
	if err := c.reportOneWord(line); err != nil {
		return err
	}
	if err := c.reportSameNames(line); err != nil {
		return err
	}
	line("Ids of leaders and meetings of earlier versions that lead to others now: %d (merged.json). "+
		"Ids that mean nobody any more: %d (retired.csv).\n", len(c.documents[mergedFile].Merged), len(c.retired))
	return c.reportCheckedMentions(line)
}

func (c *conversion) reportDebateMentions(line printer) {
	decades, rules := map[string]bool{}, map[string]map[string]int{}
	const side = "nobody: the mention stays with its side"
	for _, r := range c.debate.rows {
		if r.namedAs == "" {
			continue
		}
		rule, decade := r.rule, string(r.date()[:3])+"0s"
		if r.person == nil {
			rule = side
		}
		if rules[rule] == nil {
			rules[rule] = map[string]int{}
		}
		decades[decade] = true
		rules[rule][decade]++
	}
	line("Speakers at the General Debate, by rule and decade:\n")
	line("| rule | %s |\n|---%s|", strings.Join(keys(decades), " | "), strings.Repeat("|--:", len(decades)))
	for _, rule := range keys(rules) {
		cells := []string{rule}
		for _, decade := range keys(decades) {
			cells = append(cells, number(rules[rule][decade]))
		}
		line("| %s |", strings.Join(cells, " | "))
	}
	meetings, mentions := map[string]int{}, 0
	for _, m := range c.documents[kremlinFile].Meetings {
		for _, p := range m.Participants {
			if p.IdentifiedBy != "" {
				meetings[string(p.IdentifiedBy)]++
				mentions++
			}
		}
	}
	line("\nParticipants on the Kremlin's pages: %d.\n", mentions)
	for _, rule := range byCount(meetings) {
		line("- %s: %d", rule, meetings[rule])
	}
	line("")
}

// reportContradictions lists the mentions whose post contradicts the offices of the person: those that are refused, and those
// that somebody has looked up.
func (c *conversion) reportContradictions(line printer) {
	contradicting := 0
	for _, r := range c.debate.rows {
		if r.person != nil && r.wrongPost {
			contradicting++
		}
	}
	line("Rows of the General Debate whose post contradicts the office of the person: %d, each looked up (tables/speakers.csv):\n", contradicting)
	for _, r := range c.debate.rows {
		if r.person != nil && r.wrongPost {
			line("- %s, %d: %s, %s; %s", r.side, r.year, r.namedAs, r.title, r.person.display())
		}
	}
	var refused []string
	for _, x := range c.debate.refused {
		if x.row.person == nil {
			refused = append(refused,
				x.row.side+", "+string(x.row.date())+": "+x.row.namedAs+", "+x.row.title+" ("+x.person.display()+": "+x.why+")")
		}
	}
	slices.Sort(refused)
	refused = slices.Compact(refused)
	line("\nRows refused because of such a contradiction, which stay with their side: %d.\n", len(refused))
	for _, text := range refused {
		line("- %s", text)
	}
	line("")
}

// reportOneWord lists the leaders whose name is one word, but for those who are known by one.
func (c *conversion) reportOneWord(line printer) error {
	families, err := readFamilyNames()
	if err != nil {
		return err
	}
	var one []string
	leaders := c.leaders()
	for _, id := range keys(leaders) {
		name := leaders[id].Names[0].Text
		if len(strings.Fields(name)) == 1 && len(fullNameOf(name).words) == 1 && !families.isOnlyName(name) {
			one = append(one, id)
		}
	}
	line("Leaders whose name is one word, but for those in tables/family_names.csv who are known by one: %d. %s\n", len(one), strings.Join(one, ", "))
	return nil
}

// reportSameNames lists the leaders of one country who share a name, with what somebody found out about them.
func (c *conversion) reportSameNames(line printer) error {
	checked, err := readTable("checked_names.csv")
	if err != nil {
		return err
	}
	groups := map[string][]string{}
	for id, l := range c.leaders() {
		for _, t := range l.Tenures {
			for _, name := range l.Names {
				if key := t.Of + " " + nameKey(name.Text); name.Lang == "en" && !slices.Contains(groups[key], id) {
					groups[key] = append(groups[key], id)
				}
			}
		}
	}
	shared := map[string]string{}
	for _, ids := range groups {
		if len(ids) > 1 {
			shared[strings.Join(slices.Sorted(slices.Values(ids)), ", ")] = "not checked"
		}
	}
	for _, row := range checked {
		if shared[row["leaders"]] != "" {
			shared[row["leaders"]] = map[string]string{"yes": "one person: ", "no": "not one person: "}[row["one"]] + row["why"]
		}
	}
	line("Leaders of one country with one folded name: %d groups, all of them looked up by the maintainers but for those that say so.\n", len(shared))
	for _, ids := range keys(shared) {
		line("- %s: %s", ids, shared[ids])
	}
	line("")
	return nil
}

// reportCheckedMentions counts the speakers whom somebody has checked by hand.
func (c *conversion) reportCheckedMentions(line printer) error {
	rows, err := readTable("checked_speakers.csv")
	if err != nil {
		return err
	}
	now := map[string]string{}
	for _, f := range c.documents[debateFile].Forums {
		for _, p := range f.Participants {
			now[f.ID[len(f.ID)-4:]+" "+p.Representing+" "+string(p.NamedAs)] = p.Actor
		}
	}
	wrong, changed := 0, 0
	for _, row := range rows {
		if row["wrong"] != "" {
			wrong++
		}
		if now[row["year"]+" "+row["side"]+" "+row["namedAs"]] != row["leader"] {
			changed++
		}
	}
	line("%d speakers at the General Debate whom a rule identifies, drawn with Python's random.Random(20261131) and checked by the maintainers from what they know and"+
		" from the other sources (tables/checked_speakers.csv): %d wrong. Since the check %d have changed.\n", len(rows), wrong, changed)
	return nil
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}
