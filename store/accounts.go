package store

import (
	"context"

	"github.com/sidelines/sidelines/model"
)

// accountsByMeeting reads accounts as their description says.
var accountsByMeeting = filled("AccountsByMeeting", map[string]string{"Accounts": accountsCard()})

func accountsCard() string {
	fields := (&model.Meeting{}).Fields()
	accounts, _ := model.FieldNamed(fields, "accounts")
	return projection("n", "x", accounts, fields)
}

// AccountsByMeeting reads what sources tell of meetings, and leaves out meetings without accounts.
func (s *Store) AccountsByMeeting(ctx context.Context, ids []string) (map[string][]*model.Account, error) {
	read, err := accountsBy(s.reader(ctx), ids)
	found := make(map[string][]*model.Account, len(read))
	for id, accounts := range read {
		for i := range accounts {
			accounts[i].Meeting = id
			found[id] = append(found[id], &accounts[i])
		}
	}
	return found, err
}

func accountsBy(run runner, ids []string) (map[string][]model.Account, error) {
	return byKey(run, "AccountsByMeeting", accountsByMeeting, ids, func(list any) []model.Account {
		return readList[model.Account](props{"list": list}.maps("list"))
	})
}
