package main

import (
	"slices"
	"strings"

	"github.com/sidelines/sidelines/model"
)

// earliest is what stands for an occasion: what was held on the first day of it, of the talks and meals of that day the first one. What was
// held before it and cannot stand for it, because it is of another forum or place, is no part of it, but for what a later document tells.
func earliest(head *gathering, parts []*gathering) *gathering {
	first := head
	if head.isFixed || head.hasParts {
		return head
	}
	for _, g := range parts {
		isEarlier := g.Start < first.Start || g.Start == first.Start && !isAround(g) && (isAround(first) || isHourBefore(g, first))
		if isEarlier && isSamePeople(g, head) && g.document == head.document && !g.isFixed && !g.hasParts && g.Forum == head.Forum &&
			g.ForumRelation == head.ForumRelation && !slices.ContainsFunc(parts, func(p *gathering) bool { return isElsewhere(p, g) }) {
			first = g
		}
	}
	return first
}

// isAround reports whether something is held around talks, and is none.
func isAround(g *gathering) bool {
	return slices.Contains([]model.MeetingSetting{model.MeetingSettingOther, model.MeetingSettingCeremony, model.MeetingSettingPress}, g.Setting)
}

func isHourBefore(a, b *gathering) bool {
	one, ok := a.StartsAt.Time()
	other, isKnown := b.StartsAt.Time()
	return ok && isKnown && one.Before(other)
}

// isElsewhere reports whether two meetings were in two buildings. One source may name a room, or a hotel in full.
func isElsewhere(a, b *gathering) bool {
	if a.Venue == "" || b.Venue == "" || isVisitRow(a.Meeting) || isVisitRow(b.Meeting) {
		return false
	}
	one, other := slug(string(a.Venue)), slug(string(b.Venue))
	return !strings.Contains(one, other) && !strings.Contains(other, one)
}
