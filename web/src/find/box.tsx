import { useNavigate } from "@tanstack/react-router";
import { useCombobox } from "downshift";
import { useState } from "react";
import { useAnswer } from "../app/answer";
import { addressOf, wordOf } from "../app/kinds";
import { useWords } from "../app/language";
import styles from "./box.module.css";
import { SearchBoxDocument, type SearchBoxQuery } from "./generated/box";
import { useSettled } from "./settled";
import { Why } from "./why";


type Hit = NonNullable<SearchBoxQuery["search"]>["edges"][number];

/** The box that finds everything, as one types. Enter without a choice opens the page of all results. */
export function SearchBox({ isFirst = false }: { isFirst?: boolean }) {
  const { language, say } = useWords();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const wanted = useSettled(text.trim());
  const answer = useAnswer(SearchBoxDocument, { text: wanted, lang: language }, { enabled: wanted !== "", keep: true });
  const hits = wanted === "" ? [] : (answer.data?.search?.edges ?? []);
  const meant = wanted === "" ? null : answer.data?.search?.didYouMean;
  const box = useCombobox<Hit>({
    items: hits,
    inputValue: text,
    itemToString: (hit) => hit?.node.name ?? "",
    stateReducer: (_, { type, changes }) =>
      type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem: null, inputValue: text } : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      const address = selectedItem && addressOf(selectedItem.node);
      if (!address) return;
      setText("");
      void navigate({ to: address });
    },
  });
  const all = () => {
    if (text.trim() === "") return;
    box.closeMenu();
    void navigate({ to: "/search", search: { q: text.trim() } });
  };
  return (
    <search className={styles.search}>
      <label {...box.getLabelProps()} className="unseen">
        {say("find.label")}
      </label>
      <input
        {...box.getInputProps({
          placeholder: say("find.placeholder"),
          autoFocus: isFirst,
          enterKeyHint: "search",
          // At once: downshift reports a change only after the next paint, when a fast typist has lost a letter.
          onChange: (event) => setText(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key === "Enter" && box.highlightedIndex < 0) all();
          },
        })}
        type="search"
        spellCheck={false}
        className={isFirst ? styles.large : styles.input}
      />
      <div className={styles.menu} hidden={!box.isOpen || wanted === ""}>
        <ul {...box.getMenuProps()} className="plain">
          {box.isOpen &&
            hits.map((hit, index) => (
              <li key={hit.node.id} {...box.getItemProps({ item: hit, index })} className={styles.hit}>
                <span className={styles.kind}>{say(wordOf(hit.node.__typename))}</span>
                <span className={styles.found}>
                  <bdi>{hit.node.name}</bdi>
                  <Why hit={hit} />
                </span>
              </li>
            ))}
        </ul>
        {box.isOpen && answer.data && hits.length === 0 && (
          <p className={styles.none}>
            {say("find.none", { text: wanted })}{" "}
            {meant && (
              <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => setText(meant)}>
                {say("find.meant", { text: meant })}
              </button>
            )}
          </p>
        )}
        {box.isOpen && hits.length > 0 && (
          <button type="button" className={styles.all} onMouseDown={(event) => event.preventDefault()} onClick={all}>
            {say("find.all", { count: answer.data?.search?.totalCount ?? 0 })}
          </button>
        )}
      </div>
      <span className="unseen" role="status">
        {box.isOpen && wanted !== "" && answer.data && say("find.count", { count: answer.data.search?.totalCount ?? 0 })}
      </span>
    </search>
  );
}
