package graph

import (
	"reflect"
	"slices"

	"github.com/sidelines/sidelines/model"
)

// modesIn returns the modes that conditions on meetings allow, or nil if they allow all of them. Where it cannot tell, it allows more
// modes than there are: less seems covered then, and never more.
func modesIn(where *model.MeetingFilter) []model.MeetingMode {
	if where == nil {
		return nil
	}
	allowed, _ := allowedModes(where)
	if len(allowed) == len(model.AllMeetingMode) || len(allowed) == 0 {
		return nil
	}
	return allowed
}

// allowedModes returns the modes of meetings for which a condition may hold. If it is exact, it holds for all meetings of these modes.
func allowedModes(where *model.MeetingFilter) (allowed []model.MeetingMode, isExact bool) {
	allowed, isExact = slices.Clone(model.AllMeetingMode), !hasMore(where)
	only := func(modes []model.MeetingMode) {
		allowed = slices.DeleteFunc(allowed, func(m model.MeetingMode) bool { return !slices.Contains(modes, m) })
	}
	if modes, isSet := where.Mode.ValueOK(); isSet {
		only(modes)
	}
	if isAtPlace(where) {
		only([]model.MeetingMode{model.MeetingModeInPerson})
	}
	all, _ := where.And.ValueOK()
	for _, each := range all {
		modes, exactly := allowedModes(each)
		only(modes)
		isExact = isExact && exactly
	}
	if alternatives, isSet := where.Or.ValueOK(); isSet {
		var some []model.MeetingMode
		for _, each := range alternatives {
			modes, exactly := allowedModes(each)
			some, isExact = append(some, modes...), isExact && exactly
		}
		only(some)
	}
	if denied, isSet := where.Not.ValueOK(); isSet && denied != nil {
		modes, exactly := allowedModes(denied)
		if exactly {
			allowed = slices.DeleteFunc(allowed, func(m model.MeetingMode) bool { return slices.Contains(modes, m) })
		}
		isExact = isExact && exactly
	}
	return allowed, isExact
}

// isAtPlace reports whether a condition holds only for meetings that took place somewhere, which a telephone call and a video conference
// have not.
func isAtPlace(where *model.MeetingFilter) bool {
	hasCity, _ := where.HasCity.ValueOK()
	isIn := where.City.Value() != nil || where.Country.Value() != nil || where.Place.Value() != nil
	return isIn || hasCity != nil && *hasCity
}

// hasMore reports whether a filter has conditions on anything but the mode.
func hasMore(where *model.MeetingFilter) bool {
	fields := reflect.ValueOf(*where)
	for i := range fields.NumField() {
		switch fields.Type().Field(i).Name {
		case "Mode", "And", "Or", "Not":
		default:
			if fields.Field(i).Interface().(interface{ IsSet() bool }).IsSet() {
				return true
			}
		}
	}
	return false
}
