import { Fragment, type ReactNode, useMemo, useState } from "react";
import type { MessageId } from "../../app/language";
import { useWords } from "../../app/language";
import { EntityLink, type Linked } from "../../facts/link";
import styles from "./passage.module.css";
import { foldAt, type Gap, type Range, segments } from "./segments";

/** Words of a text that speak of an entity, and why. */
export interface Mentioned extends Range {
  basis: string;
  entity: Linked;
}

/** What a passage shows of a text. */
export interface PassageProps {
  text: string;
  lang: string;
  mentions?: readonly Mentioned[];
  /** Words to mark: what a citation quotes, or what another wording does not have. */
  marks?: readonly Range[];
  /** Words of another wording that are missing here, struck through where they would stand. */
  left?: readonly Gap[];
  /** About how many code points stand there before the reader asks for the rest; by default all. */
  fold?: number;
}

/** The words of a source, unchanged, with what they speak of as links. A long text is folded. */
export function Passage({ text, lang, mentions = [], marks, left, fold }: PassageProps) {
  const { say } = useWords();
  const [isWhole, setWhole] = useState(false);
  const end = useMemo(() => (fold === undefined ? undefined : foldAt(text, fold)), [text, fold]);
  const shown = useMemo(
    () => (isWhole || end === undefined ? text : Array.from(text).slice(0, end).join("").trimEnd()),
    [text, end, isWhole],
  );
  const pieces = useMemo(() => segments(shown, mentions, marks, left), [shown, mentions, marks, left]);
  return (
    <>
      <span lang={lang} dir="auto" className={styles.text}>
        {pieces.map((piece) => (
          <Fragment key={`${piece.start} ${piece.text}`}>
            {piece.before.map((words) => (
              <Fragment key={words}>
                <del className={styles.left}>{words}</del>{" "}
              </Fragment>
            ))}
            <Piece mention={piece.mention} isMarked={piece.isMarked}>
              {piece.text}
            </Piece>
          </Fragment>
        ))}
        {shown !== text && " …"}
      </span>
      {end !== undefined && (
        <button type="button" className={styles.fold} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? say("read.words.less") : say("read.words.all")}
        </button>
      )}
    </>
  );
}

function Piece({ mention, isMarked, children }: { mention?: Mentioned; isMarked: boolean; children: string }) {
  const { say } = useWords();
  let shown: ReactNode = children;
  if (mention) {
    const why = `${mention.entity.name ?? mention.entity.id} (${say(`read.mention.${mention.basis}` as MessageId)})`;
    shown = (
      <span className={styles.mention} title={why}>
        <EntityLink entity={mention.entity}>{children}</EntityLink>
      </span>
    );
  }
  return isMarked ? <mark className={styles.mark}>{shown}</mark> : shown;
}
