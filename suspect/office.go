package suspect

import (
	"slices"

	"github.com/sidelines/sidelines/model"
)

// single are the offices that one person holds in one country at a time.
var single = []model.Office{model.OfficeHeadOfState, model.OfficeHeadOfGovernment, model.OfficeForeignMinister}

func isSingle(t model.Tenure) bool { return slices.Contains(single, t.Office) && !t.IsRetracted() }

// InTwoCountries returns two tenures of single offices, such as head of state, that were surely held on one day in different
// countries: one of a, and one of b. It returns nil if there are none. Who is known to hold both, as the king of several realms or the
// president of France who is a prince of Andorra, is no contradiction.
func InTwoCountries(a, b []model.Tenure) []model.Tenure {
	for _, t := range a {
		for _, u := range b {
			if isSingle(t) && isSingle(u) && t.Of != u.Of && t.SurelyOverlaps(&u) && !holdsBeside(a, u) && !holdsBeside(b, t) {
				return []model.Tenure{t, u}
			}
		}
	}
	return nil
}

// holdsBeside reports whether one of the tenures is of the side of another one, and at the same time.
func holdsBeside(tenures []model.Tenure, other model.Tenure) bool {
	return slices.ContainsFunc(tenures, func(t model.Tenure) bool { return isSingle(t) && t.Of == other.Of && overlap(t, other) })
}
