import { useEffect, useState } from "react";
import { useAnswer } from "../app/answer";
import { date } from "../app/format";
import { wordOf } from "../app/kinds";
import { useWords } from "../app/language";
import { Combobox } from "../find/combobox";
import { useSettled } from "../find/settled";
import { PickedNameDocument, PickerDocument, type PickerQuery, type PickerQueryVariables } from "./generated/picker";
import styles from "./picker.module.css";

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
        onPick={(hit) => {
          setText(isForMany ? "" : hit.name);
          onPick(hit.id);
        }}
        onLeave={() => setText(name)}
        input={{ placeholder: say("picker.placeholder") }}
      />
    </div>
  );
}
