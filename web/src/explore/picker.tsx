import { useEffect, useRef, useState } from "react";
import { useAnswer } from "../app/answer";
import { date } from "../app/format";
import { wordOf } from "../app/kinds";
import { type MessageId, useWords } from "../app/language";
import { Combobox } from "../find/combobox";
import { useSettled } from "../find/settled";
import { PickedNameDocument, PickerDocument, type PickerQuery, type PickerQueryVariables } from "./generated/picker";
import styles from "./picker.module.css";
import { sureOf } from "./sure";

type Hit = NonNullable<PickerQuery["search"]>["nodes"][number];

/** The kinds of those who can act: leaders, countries and organizations. */
export const actors: NonNullable<PickerQueryVariables["kinds"]> = ["LEADER", "COUNTRY", "ORGANIZATION"];

// What tells namesakes apart: many sources are named as their collections name all of a kind.
function dayOf(hit: Hit): string {
  if (hit.__typename === "Meeting") return hit.start ?? "";
  return hit.__typename === "Source" ? (hit.publishedAt?.slice(0, 10) ?? "") : "";
}

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
  const isLate = text.trim() !== wanted || answer.isPlaceholderData || answer.isFetching;
  // The text at which somebody pressed Enter before it was looked up.
  const [entered, enter] = useState<string>();
  const take = useRef((_: Hit) => {});
  take.current = (hit) => {
    enter(undefined);
    setText(isForMany ? "" : hit.name);
    onPick(hit.id);
  };
  const isAnswered = entered !== undefined && entered !== "" && entered === wanted && !isLate && answer.data !== undefined;
  const sure = isAnswered ? sureOf(entered, hits) : undefined;
  useEffect(() => {
    if (sure) take.current(sure);
  }, [sure]);
  const outcome = (): MessageId => {
    if (entered === "") return "picker.empty";
    if (answer.error && !answer.data) return "picker.failed";
    if (!isAnswered) return "picker.waiting";
    return hits.length > 0 ? "picker.several" : "picker.none";
  };
  const isSearching = wanted !== "" && isLate && !answer.error;
  const told = entered === text.trim() && !sure ? say(outcome()) : isSearching ? say("picker.waiting") : "";
  return (
    <div className={styles.picker}>
      <Combobox<Hit>
        label={label}
        text={text}
        onText={setText}
        hits={hits}
        idOf={(hit) => hit.id}
        row={(hit) => (
          <>
            <bdi>{hit.name}</bdi>
            <span className="small soft">
              {say(wordOf(hit.__typename))}
              {"country" in hit && hit.country && `, ${hit.country.name}`}
              {"publisher" in hit && hit.publisher && `, ${hit.publisher}`}
              {dayOf(hit) && `, ${date(dayOf(hit), language)}`}
            </span>
          </>
        )}
        takesFirst
        onPick={(hit) => take.current(hit)}
        onEnter={() => {
          if (value !== undefined && text.trim() === name) return; // it is picked already
          enter(text.trim());
          if (answer.error) void answer.refetch();
        }}
        staysOpen
        isLate={isLate}
        // What was typed stays, and is picked as soon as it is found if it can mean only one. Otherwise the page says what to do.
        onLeave={() => (text.trim() === "" ? setText(name) : text.trim() !== name && enter(text.trim()))}
        input={{ placeholder: say("picker.placeholder") }}
      />
      <p role="status" className={styles.told}>
        {told}
      </p>
    </div>
  );
}
