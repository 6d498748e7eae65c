import { useCombobox } from "downshift";
import type { ComponentProps, ReactNode } from "react";
import styles from "./combobox.module.css";

interface Props<Hit> {
  label: string;
  /** Whether only screen readers have the label. */
  isLabelUnseen?: boolean;
  text: string;
  onText: (text: string) => void;
  hits: readonly Hit[];
  idOf: (hit: Hit) => string;
  row: (hit: Hit) => ReactNode;
  onPick: (hit: Hit) => void;
  /** The box is left without a pick. */
  onLeave?: () => void;
  /** Whether the first hit is taken by Enter, and by leaving the box, without a choice of it. */
  takesFirst?: boolean;
  /** Enter without a choice. */
  onEnter?: () => void;
  /** Whether the menu stays after Enter without a choice, for what it is about to find. */
  staysOpen?: boolean;
  /** Whether the hits are not yet those of the text, so that Enter takes none of them unasked. */
  isLate?: boolean;
  /** What the menu has below the hits, given what closes it. */
  below?: (close: () => void) => ReactNode;
  input?: ComponentProps<"input">;
}

/** A box with a menu of what its text finds: by keyboard and pointer, for screen readers too. */
export function Combobox<Hit>({ label, isLabelUnseen = false, text, onText, hits, takesFirst = false, ...rest }: Props<Hit>) {
  const { idOf, row, onPick, onLeave, onEnter, staysOpen = false, isLate = false, below, input } = rest;
  const leaves = useCombobox.stateChangeTypes.InputBlur;
  const box = useCombobox<Hit>({
    items: [...hits],
    inputValue: text,
    selectedItem: null,
    itemToString: () => text,
    defaultHighlightedIndex: takesFirst ? 0 : undefined,
    stateReducer: (_, { type, changes }) =>
      type === leaves && (!takesFirst || isLate) ? { ...changes, selectedItem: null, inputValue: text } : changes,
    onStateChange: ({ type, selectedItem }) => {
      if (selectedItem) onPick(selectedItem);
      else if (type === leaves) onLeave?.();
    },
  });
  const more = box.isOpen && below?.(box.closeMenu);
  return (
    <>
      <label {...box.getLabelProps()} className={isLabelUnseen ? "unseen" : undefined}>
        {label}
      </label>
      <input
        {...box.getInputProps({
          ...input,
          // At once: downshift reports a change only after the next paint, when a fast typist has lost a letter.
          onChange: (event) => onText(event.currentTarget.value),
          onKeyDown: (event) => {
            // Enter that ends the composition of a syllable or a word is no Enter of the box; some browsers report it as key 229.
            if (event.nativeEvent.isComposing || event.keyCode === 229) {
              Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
              return;
            }
            if (event.key !== "Enter" || box.highlightedIndex >= (isLate ? 1 : 0) || !onEnter) return;
            if (staysOpen) {
              event.preventDefault();
              Object.assign(event.nativeEvent, { preventDownshiftDefault: true });
              box.openMenu();
            } else box.closeMenu();
            onEnter();
          },
        })}
        type="search"
        spellCheck={false}
      />
      <div className={styles.menu} hidden={!box.isOpen || (hits.length === 0 && !more)}>
        <ul {...box.getMenuProps()} className="plain">
          {box.isOpen &&
            hits.map((hit, index) => (
              <li key={idOf(hit)} {...box.getItemProps({ item: hit, index })} className={styles.hit}>
                {row(hit)}
              </li>
            ))}
        </ul>
        {more}
      </div>
    </>
  );
}
