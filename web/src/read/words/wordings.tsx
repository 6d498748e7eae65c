import { useMemo, useState } from "react";
import { tongue as tongueOf } from "../../app/format";
import { useWords } from "../../app/language";
import { EntityLink } from "../../facts/link";
import { compare } from "./compare";
import type { WordingFragment } from "./generated/wordings";
import { Passage } from "./passage";
import { basesOf, inOrder } from "./order";
import styles from "./wordings.module.css";

const leastShared = 1 / 3; // below it, marks would be two of three words, and say nothing
const most = 700; // code points of a wording that stand there unfolded

/**
 * The wordings of one statement side by side, those in one language together. In each language one wording is the measure, and the words by which the
 * others differ from it are marked. The reader may take another as the measure. A page with many statements explains the marks itself, once.
 */
export function Wordings({ renditions, limit, isExplained }: { renditions: readonly WordingFragment[]; limit?: number; isExplained?: boolean }) {
  const { say } = useWords();
  const [chosen, setChosen] = useState<Record<string, number>>({});
  const [isWhole, setWhole] = useState(false);
  const [showsLeft, setShowsLeft] = useState(false);
  const bases = { ...basesOf(renditions), ...chosen };
  const order = inOrder(renditions, bases);
  const shown = limit === undefined || isWhole ? order : order.slice(0, limit);
  const isCompared = renditions.some((one, i) => renditions.some((other, j) => i !== j && one.lang === other.lang));
  return (
    <div>
      {isCompared && (
        <p className={styles.explained}>
          {isExplained && <span>{say("read.words.explained")}</span>}
          <button type="button" aria-pressed={showsLeft} onClick={() => setShowsLeft(!showsLeft)}>
            {say("read.words.showLeft")}
          </button>
        </p>
      )}
      <ul className={`plain ${styles.wordings}`}>
        {shown.map((i) => {
          const one = renditions[i];
          const base = one && renditions[bases[one.lang] ?? i];
          if (!one || !base) return null;
          return (
            <Wording
              key={i}
              wording={one}
              base={base}
              showsLeft={showsLeft}
              choose={
                renditions.some((other, j) => j !== i && other.lang === one.lang) ? () => setChosen({ ...chosen, [one.lang]: i }) : undefined
              }
            />
          );
        })}
      </ul>
      {shown.length < order.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {say("read.words.every", { count: order.length })}
        </button>
      )}
    </div>
  );
}

function Wording(props: { wording: WordingFragment; base: WordingFragment; showsLeft: boolean; choose?: () => void }) {
  const { wording, base, showsLeft, choose } = props;
  const { say } = useWords();
  const isBase = wording === base;
  const comparison = useMemo(() => (isBase ? undefined : compare(wording.text, base.text, wording.lang)), [isBase, wording, base]);
  const isAlike = comparison !== undefined && comparison.shared >= leastShared;
  return (
    <li className={styles.wording} data-base={isBase && choose ? "" : undefined}>
      <p className={styles.outlet}>
        <EntityLink entity={wording.source}>{wording.source.publisher ?? wording.source.name}</EntityLink>
      </p>
      <blockquote className={styles.words}>
        <Passage
          text={wording.text}
          lang={wording.lang}
          mentions={wording.mentions}
          marks={isAlike ? comparison.added : undefined}
          left={isAlike && showsLeft ? comparison.left : undefined}
          fold={most}
        />
      </blockquote>
      <Manner wording={wording} />
      {comparison && !isAlike && <p className="small soft">{say("read.words.unlike")}</p>}
      {choose && (
        <button type="button" className="small" aria-pressed={isBase} onClick={choose}>
          {isBase ? say("read.words.base") : say("read.words.choose")}
        </button>
      )}
    </li>
  );
}

/** How close a wording is to what was said, by which word the source attributes it, in what language, and where it can be read. */
export function Manner({ wording }: { wording: Pick<WordingFragment, "form" | "lang" | "translated" | "cue" | "locator" | "source"> }) {
  const { language, say } = useWords();
  const tongue = tongueOf(wording.lang, language);
  return (
    <p className={styles.manner}>
      <span className={styles.form}>{say(`read.form.${wording.form}`)}</span>{" "}
      {wording.translated ? say("read.words.translated", { language: tongue }) : tongue}
      {wording.translated === null && <span className="soft"> ({say("read.words.originalUnknown")})</span>}
      {wording.cue && (
        <>
          {" · "}
          {say("read.words.cue")} <bdi>“{wording.cue}”</bdi>
        </>
      )}
      {wording.locator && ` · ${wording.locator}`}
      {wording.source.url && (
        <>
          {" · "}
          <a href={wording.source.url} rel="noreferrer external" target="_blank">
            {say("proof.original")}
          </a>
        </>
      )}
    </p>
  );
}
