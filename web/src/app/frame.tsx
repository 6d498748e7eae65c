import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { SearchBox } from "../find/box";
import { KeepView } from "../keep/keep";
import styles from "./frame.module.css";
import { choose, languages, type Language, useWords } from "./language";
import { useConnection } from "./live";
import { useIsOnline } from "./online";
import { useIsFull } from "./kept";
import { setToken, useIsRefused, useToken } from "./session";
import { playgroundOf, useShown } from "./shown";
import { type Theme, themes, useTheme } from "./theme";

/** What every page has: the name, the search box, the ways in, and at the end the queries behind it. */
export function Frame() {
  const { say } = useWords();
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const isFirst = useRef(true);
  const [isOpen, open] = useState(false);
  // A reader of a screen reader or a keyboard starts at the new page, not at the link that led to it.
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else main.current?.focus({ preventScroll: true });
    open(false);
  }, [path]);
  return (
    <>
      <a className={styles.skip} href="#main">
        {say("frame.skip")}
      </a>
      <header className={styles.head}>
        <div className={styles.bar}>
          <Link to="/" className={styles.name}>
            Sidelines
          </Link>
          {path !== "/" && (
            <div className={styles.search}>
              <SearchBox />
            </div>
          )}
          <button type="button" className={styles.menu} aria-expanded={isOpen} aria-controls="menu" onClick={() => open(!isOpen)}>
            {say("frame.menu")}
          </button>
          <div id="menu" className={`${styles.folded} ${isOpen ? styles.open : ""}`}>
            <Ways />
            <Settings />
          </div>
        </div>
      </header>
      <Lost />
      <Refused />
      <main id="main" className={styles.main} ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className={styles.foot}>
        {/* The picture has it beside its heading. */}
        {path !== "/explore" && (
          <div className="screen">
            <KeepView />
          </div>
        )}
        <Queries />
        <Correct />
        <p className="small soft">
          {say("frame.licence")} <Link to="/playground">{say("frame.playground")}</Link> · <a href="/schema.graphql">{say("frame.schema")}</a>
        </p>
      </footer>
    </>
  );
}

const ways = [
  ["/explore", "frame.explore"],
  ["/paths", "frame.paths"],
  ["/activity", "frame.activity"],
  ["/map", "frame.map"],
  ["/playground", "frame.playground"],
] as const;

function Ways() {
  const { say } = useWords();
  return (
    <nav aria-label={say("frame.ways")} className={styles.ways}>
      {ways.map(([to, word]) => (
        <Link key={to} to={to} activeProps={{ "aria-current": "page" }}>
          {say(word)}
        </Link>
      ))}
    </nav>
  );
}

function Correct() {
  const { say } = useWords();
  const isEditor = useToken() !== null;
  return (
    <nav aria-label={say("frame.records")} className={`${styles.ways} screen`}>
      <Link to="/scenes">{say("frame.scenes")}</Link>
      <Link to="/journal">{say("frame.journal")}</Link>
      {isEditor && <Link to="/suspects">{say("correct.suspects")}</Link>}
      {isEditor && <Link to="/imports">{say("import.title")}</Link>}
      <Link to="/editor">{say("frame.editor")}</Link>
    </nav>
  );
}

function Settings() {
  const { language, say } = useWords();
  const [isLost, lose] = useState(false);
  const [theme, setTheme] = useTheme();
  return (
    <div className={styles.settings}>
      <label>
        <span className="unseen">{say("frame.language")}</span>
        <select value={language} onChange={(event) => void choose(event.target.value as Language).then(() => lose(false), () => lose(true))}>
          {Object.entries(languages).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <span role="status">{isLost && say("error.offline")}</span>
      <label>
        <span className="unseen">{say("frame.theme")}</span>
        <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
          {themes.map((one) => (
            <option key={one} value={one}>
              {say(`theme.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Lost() {
  const { say } = useWords();
  const isLost = useConnection() === "lost";
  const isOnline = useIsOnline();
  const isFull = useIsFull();
  return (
    <div role="status">
      {(isLost || !isOnline) && <p className={styles.lost}>{say(isOnline ? "frame.lost" : "frame.offline")}</p>}
      {isFull && <p className={styles.lost}>{say("keep.noRoom")}</p>}
    </div>
  );
}

/** Says that the token of this tab does not do, wherever the reader is. */
function Refused() {
  const { say } = useWords();
  const isRefused = useIsRefused();
  return (
    <div role="status">
      {isRefused && (
        <p className={styles.lost}>
          {say("frame.refused")}{" "}
          <button type="button" onClick={() => setToken(null)}>
            {say("correct.forget")}
          </button>
        </p>
      )}
    </div>
  );
}

function Queries() {
  const { say } = useWords();
  const shown = useShown();
  if (shown.length === 0) return null;
  return (
    <details className={`${styles.queries} screen`}>
      <summary>{say("queries.show", { count: shown.length })}</summary>
      <p className="small soft">{say("queries.explained")}</p>
      {shown.map((query) => (
        <div key={query.text + query.variables + query.sent} className={styles.query}>
          {query.sent !== undefined && <p>{say(query.sent ? "queries.sent" : "queries.wouldSend")}</p>}
          <a href={playgroundOf(query)}>{say("queries.open")}</a>
          <pre tabIndex={0}>{query.text}</pre>
          <pre tabIndex={0}>{query.variables}</pre>
        </div>
      ))}
    </details>
  );
}

/** The page at an address that leads nowhere. */
export function Missing() {
  const { say } = useWords();
  return (
    <>
      <h1>{say("missing.title")}</h1>
      <p>{say("missing.text")}</p>
      <Link to="/">{say("missing.home")}</Link>
    </>
  );
}
