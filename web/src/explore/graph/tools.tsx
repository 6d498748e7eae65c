import type { ReactNode } from "react";
import { number } from "../../app/format";
import { useWords } from "../../app/language";
import { isDoubtful } from "../sureness";
import type { View } from "./address";
import styles from "./explore.module.css";
import { modes } from "../../read/choice";
import type { LinkKind, MeetingMode } from "./kinds";
import { groups } from "./palette";
import type { Picture } from "./picture";
import type { Drawn } from "./scene";
import type { Viewing } from "./useview";

/** What acts on the picture. Where it would push the picture off the page it is folded. */
export function Controls({ isFolded, children }: { isFolded: boolean; children: ReactNode }) {
  const { say } = useWords();
  const controls = <div className={styles.controls}>{children}</div>;
  if (!isFolded) return controls;
  return (
    <details className={styles.folded}>
      <summary>{say("explore.controls")}</summary>
      {controls}
    </details>
  );
}

/** Buttons of one purpose, with its name. */
export function Tool({ title, children }: { title: string; children: ReactNode }) {
  return (
    <span role="group" aria-label={title} className={styles.tool}>
      <span className={styles.purpose} aria-hidden>
        {title}
      </span>
      <span className={styles.buttons}>{children}</span>
    </span>
  );
}

/** What is drawn: who met whom or everything, which kinds of links, and how people met. */
export function Filters({ view, kinds, act }: { view: View; kinds: readonly LinkKind[]; act: Viewing["act"] }) {
  const { say } = useWords();
  const toggled = <T,>(list: readonly T[], one: T) => (list.includes(one) ? list.filter((other) => other !== one) : [...list, one]);
  const mode = (one: MeetingMode) => act(say("act.mode", { mode: say(`mode.${one}`) }), (v) => ({ ...v, modes: toggled(v.modes, one) }));
  return (
    <>
      <Tool title={say("explore.what")}>
        {[false, true].map((isFull) => (
          <button
            key={String(isFull)}
            type="button"
            aria-pressed={view.isFull === isFull}
            onClick={() => act(say(isFull ? "act.full" : "act.met"), (v) => ({ ...v, isFull, off: [] }))}
          >
            {say(isFull ? "explore.full" : "explore.whoMet")}
          </button>
        ))}
      </Tool>
      <Tool title={say("meetings.mode")}>
        {modes.map((one) => (
          <button key={one} type="button" aria-pressed={view.modes.includes(one)} onClick={() => mode(one)}>
            {say(`mode.${one}`)}
          </button>
        ))}
        <button
          type="button"
          aria-pressed={Boolean(view.isSidelines)}
          onClick={() => act(say("act.mode", { mode: say("meetings.sidelines") }), (v) => ({ ...v, isSidelines: !v.isSidelines || undefined }))}
        >
          {say("meetings.sidelines")}
        </button>
      </Tool>
      {view.isFull && (
        <Tool title={say("explore.kinds")}>
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              aria-pressed={!view.off.includes(kind)}
              onClick={() => act(say("act.kind", { kind: say(`link.${kind}`) }), (v) => ({ ...v, off: toggled(v.off, kind) }))}
            >
              {say(`link.${kind}`)}
            </button>
          ))}
        </Tool>
      )}
    </>
  );
}

/** What colours, forms and widths mean. */
export function Legend({ picture, communities, colourBy }: { picture: Picture } & Pick<Drawn, "communities" | "colourBy">) {
  const { language, say } = useWords();
  const first = (group: number) => picture.nodes.filter((node) => communities.get(node.id) === group).sort((a, b) => b.degree - a.degree)[0];
  return (
    <ul className={`plain small ${styles.legend}`} aria-label={say("explore.legend")}>
      {colourBy === "community" && <li className={styles.method}>{say("explore.grouped")}</li>}
      {colourBy === "community"
        ? groups.map((token, group) => {
            const strongest = first(group);
            return (
              strongest && (
                <li key={token}>
                  <span className={styles.swatch} style={{ background: `var(--${token})` }} aria-hidden />
                  {say("explore.around", { name: strongest.name })}
                </li>
              )
            );
          })
        : [...new Set(picture.nodes.map((node) => node.kind))].map((kind) => (
            <li key={kind}>
              <span className={styles.swatch} style={{ background: `var(--${kind === "ForumSeries" ? "forum" : kind.toLowerCase()})` }} aria-hidden />
              {say(`kind.${kind}` as "kind.Leader")} {number(picture.nodes.filter((node) => node.kind === kind).length, language)}
            </li>
          ))}
      <li>{say("explore.widthMeans")}</li>
      {picture.links.some((link) => isDoubtful(link.sureness)) && (
        <li>
          <svg className={styles.dash} viewBox="0 0 24 4" aria-hidden>
            <line x1="0" y1="2" x2="24" y2="2" />
          </svg>
          {say("explore.dashMeans")}
        </li>
      )}
    </ul>
  );
}
