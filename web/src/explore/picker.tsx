import { useCombobox } from "downshift";
import { useEffect, useState } from "react";
import { useAnswer } from "../app/answer";
import { wordOf } from "../app/kinds";
import { useWords } from "../app/language";
import { useSettled } from "../find/settled";
import { PickedNameDocument, PickerDocument, type PickerQuery, type PickerQueryVariables } from "./generated/picker";
import styles from "./picker.module.css";

type Hit = NonNullable<PickerQuery["search"]>["nodes"][number];

/** The kinds of those who can act: leaders, countries and organizations. */
export const actors: NonNullable<PickerQueryVariables["kinds"]> = ["LEADER", "COUNTRY", "ORGANIZATION"];

interface Props {
  label: string;
  /** The id that is picked. */
  value?: string;
  /** Which kinds may be picked; all unless given. */
  kinds?: PickerQueryVariables["kinds"];
  /** Whether the box is empty again after a pick, for the next one. */
  isForMany?: boolean;
  onPick: (id: string) => void;
}

/** A box in which one finds and picks an entity. */
export function Picker({ label, value, kinds, isForMany = false, onPick }: Props) {
  const { language, say } = useWords();
  const picked = useAnswer(PickedNameDocument, { id: value ?? "", lang: language }, { enabled: value !== undefined });
  const name = value === undefined ? "" : (picked.data?.entity?.name ?? value);
  const [text, setText] = useState(name);
  const wanted = useSettled(text.trim() === name ? "" : text.trim());
  useEffect(() => setText(name), [name]);
  const answer = useAnswer(PickerDocument, { text: wanted, kinds, lang: language }, { enabled: wanted !== "", keep: true });
  const hits = wanted === "" ? [] : (answer.data?.search?.nodes ?? []);
  const box = useCombobox<Hit>({
    items: hits,
    inputValue: text,
    selectedItem: null,
    itemToString: (hit) => hit?.name ?? "",
    defaultHighlightedIndex: 0,
    onStateChange: ({ type, selectedItem }) => {
      if (selectedItem) {
        setText(isForMany ? "" : selectedItem.name);
        onPick(selectedItem.id);
      } else if (type === useCombobox.stateChangeTypes.InputBlur) setText(name);
    },
  });
  return (
    <div className={styles.picker}>
      <label {...box.getLabelProps()}>{label}</label>
      <input
        {...box.getInputProps({
          placeholder: say("picker.placeholder"),
          // At once, as in the search box: downshift reports a change only after the next paint, when a fast typist has lost a letter.
          onChange: (event) => setText(event.currentTarget.value),
        })}
        type="search"
        spellCheck={false}
      />
      <ul {...box.getMenuProps()} className={styles.menu}>
        {box.isOpen &&
          hits.map((hit, index) => (
            <li key={hit.id} {...box.getItemProps({ item: hit, index })}>
              <bdi>{hit.name}</bdi>{" "}
              <span className="small soft">
                {say(wordOf(hit.__typename))}
                {"country" in hit && hit.country && `, ${hit.country.name}`}
              </span>
            </li>
          ))}
      </ul>
    </div>
  );
}
