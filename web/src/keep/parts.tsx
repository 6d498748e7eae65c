import { useState } from "react";
import { date, number } from "../app/format";
import { useWords } from "../app/language";
import { Section } from "../design/section";
import { licenceOf } from "../facts/licence";
import { EntityLink } from "../facts/link";
import styles from "./dossier.module.css";
import { type Cited, type Dossier, type Line, meetingOf, type Quote } from "./model";

/** Says under which licence a source of a dossier is. */
export function useLicence() {
  const { say } = useWords();
  return (source: Cited) => {
    const licence = licenceOf(source);
    return licence ? say("keep.licence", { licence }) : say("keep.licenceUnknown");
  };
}

/** The parts of a dossier as links, beside it where there is room. */
export function Contents({ dossier }: { dossier: Dossier }) {
  const { language, say } = useWords();
  const parts = [
    ...dossier.parts.map(({ key, title, total, groups }) => {
      const count = groups.reduce((sum, group) => sum + group.lines.length, 0);
      return { key, title, count, total: total ?? count };
    }),
    { key: "sources", title: say("keep.sources"), count: dossier.sources.length, total: dossier.sources.length },
  ];
  return (
    <nav aria-label={say("keep.contents")} className={`${styles.contents} screen`}>
      <ul className="plain">
        {parts.map(({ key, title, count, total }) => (
          <li key={key}>
            <a href={`#part-${key}`} onClick={(event) => jump(event, `part-${key}`)}>
              {title}
            </a>{" "}
            {count > 0 && (
              <span className="small soft">{total > count ? say("keep.ofAll", { shown: count, total }) : number(count, language)}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The parts of a dossier, and the sources that its facts have the numbers of. */
export function Parts({ dossier }: { dossier: Dossier }) {
  const { language, say } = useWords();
  const licence = useLicence();
  return (
    <>
      {dossier.parts.map((part) => (
        <div key={part.key} id={`part-${part.key}`} tabIndex={-1}>
          <Section title={part.title}>
            {part.note && <p className="soft">{part.note}</p>}
            {part.groups.map((group) => (
              <div key={group.title}>
                {group.title && <h3>{group.title}</h3>}
                <ul className="plain">
                  {group.lines.map((line) => (
                    <Fact key={line.key} line={line} />
                  ))}
                </ul>
              </div>
            ))}
          </Section>
        </div>
      ))}
      <div id="part-sources" tabIndex={-1}>
        <Section title={say("keep.sources")} count={String(dossier.sources.length)}>
          <ol className={styles.sources}>
            {dossier.sources.map((source, i) => (
              <li key={source.id} id={`source-${i + 1}`}>
                <EntityLink entity={{ __typename: "Source", ...source }} />
                <OnMeeting of={meetingOf(dossier, source.id)} />
                {source.publisher && <span className="soft">, {source.publisher}</span>}
                {source.publishedAt && <span className="soft">, {date(source.publishedAt.slice(0, 10), language)}</span>}
                <span className="small soft">, {licence(source)}</span>
                {source.url && (
                  <>
                    {" "}
                    <a href={source.url} rel="noreferrer external" target="_blank" className={`${styles.address} small`}>
                      {source.url}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ol>
        </Section>
      </div>
    </>
  );
}

function OnMeeting({ of }: { of?: string }) {
  const { say } = useWords();
  return of && <span className="soft">, {say("keep.meetingOf", { meeting: of })}</span>;
}

function Fact({ line }: { line: Line }) {
  const { say } = useWords();
  return (
    <li className={styles.line}>
      {line.when && <span className="soft">{line.when}: </span>}
      {line.entity ? <EntityLink entity={line.entity}>{line.text}</EntityLink> : <bdi>{line.text}</bdi>}
      {line.flags.length > 0 && <span className="small soft"> ({line.flags.join(", ")})</span>}
      <Marks of={line.sources} />
      {line.quote && <Quoted quote={line.quote} />}
      {line.also && (
        <p className={`${styles.also} small soft`}>
          {say("keep.also")} <Marks of={line.also} />
        </p>
      )}
    </li>
  );
}

function Marks({ of }: { of: number[] }) {
  return of.map((number) => (
    <a key={number} href={`#source-${number}`} className={styles.mark} onClick={(event) => jump(event, `source-${number}`)}>
      [{number}]
    </a>
  ));
}

// The whole text stands there only when somebody asks for it: fifty speeches would be a book.
function Quoted({ quote: { lang, extract, whole } }: { quote: Quote }) {
  const { say } = useWords();
  const [isWhole, showWhole] = useState(false);
  return (
    <>
      <blockquote className={styles.quote} lang={lang} dir="auto">
        {isWhole ? whole : extract}
      </blockquote>
      {whole && (
        <button type="button" className={`${styles.whole} screen`} aria-expanded={isWhole} onClick={() => showWhole(!isWhole)}>
          {say(isWhole ? "keep.extract" : "keep.whole")}
        </button>
      )}
    </>
  );
}

// Without an entry in the history, so that "back" leads to the page before.
function jump(event: { preventDefault: () => void }, id: string) {
  event.preventDefault();
  const there = document.getElementById(id);
  const isPart = there?.hasAttribute("tabindex");
  there?.scrollIntoView({ block: isPart ? "start" : "center" });
  (isPart ? there : there?.querySelector("a"))?.focus({ preventScroll: true });
}
