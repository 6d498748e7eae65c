import type { EditorView } from "@codemirror/view";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useWords } from "../app/language";
import { token } from "../app/session";
import { useTitle } from "../app/title";
import { Empty, Failed, Loading } from "../design/state";
import { AnswerView } from "./answer/answer";
import { Log } from "./answer/log";
import { Aside } from "./aside/aside";
import type { DocsPlace } from "./aside/docs";
import { Code } from "./code/code";
import { operationOf, operationsOf, variablesOf } from "./documents";
import { writing } from "./editor/base";
import { Editor } from "./editor/editor";
import { queryLanguage } from "./editor/query";
import { jsonWriting, variablesLanguage } from "./editor/variables";
import { useExamples } from "./examples";
import { keepHeaders, keptHeaders } from "./headers";
import { forget, ran, remember } from "./history";
import { insertField } from "./insert";
import { goTo, markErrors } from "./marked";
import styles from "./playground.module.css";
import { prettified, prettifiedJson } from "./prettify";
import { headersOf } from "./request";
import { useRun } from "./run";
import { useSchema } from "./schema";
import { TabList } from "./tablist";
import { activeOf, added, changed, closed, keepTabs, keptTabs, open, type Tab, type Tabs } from "./tabs";

/** The page on which one asks in GraphQL. */
export function Playground() {
  const { language, say } = useWords();
  useTitle(say("ask.title"));
  const schema = useSchema();
  const { tabs, setTabs, isComing } = useTabs();
  const tab = activeOf(tabs);
  const [headers, setHeaders] = useState(keptHeaders);
  const [history, setHistory] = useState(ran);
  const [way, setWay] = useState<DocsPlace[]>([]);
  const [panel, setPanel] = useState<"examples" | "docs" | "history">("examples");
  const [isCode, setCode] = useState(false);
  const [note, setNote] = useState("");
  const [shared, setShared] = useState<string>(); // the address that the reader has to copy
  const run = useRun();
  const editor = useRef<EditorView>(null);
  const latest = useRef({ tab, language, run: () => {} });
  const operations = operationsOf(tab.query);
  const operationName = operationOf(tab.query, tab.operationName)?.name?.value;

  function request() {
    const own = variablesOf(headers);
    return { question: { query: tab.query, variables: variablesOf(tab.variables), operationName }, headers: headersOf(own) };
  }
  function start() {
    if (tab.query.trim() === "") return setNote(say("ask.nothing"));
    try {
      const { question, headers } = request();
      setNote("");
      setHistory(remember(tab.query, tab.variables, new Date()));
      run.start(question, headers);
    } catch {
      setNote(say("ask.notJson"));
    }
  }
  latest.current = { tab, language, run: start };
  useEffect(() => {
    if (run.answer && editor.current) markErrors(editor.current, run.answer);
  }, [run.answer]);

  // Made once for a schema, or the editor would lose what it shows at every letter.
  const query = useMemo(() => {
    const show = (type: string, field?: string) => {
      setPanel("docs");
      setWay((before) => [...before, { type, field }]);
    };
    return [writing(() => latest.current.run()), queryLanguage(schema.data, () => latest.current.language, show)];
  }, [schema.data]);
  const variables = useMemo(() => {
    const current = () => ({ text: latest.current.tab.query, operationName: latest.current.tab.operationName });
    return [writing(() => latest.current.run()), variablesLanguage(schema.data, current, () => latest.current.language)];
  }, [schema.data]);
  const headerWriting = useMemo(() => [writing(() => latest.current.run()), jsonWriting], []);

  async function prettify() {
    try {
      setTabs(changed(tabs, { query: await prettified(tab.query), variables: prettifiedJson(tab.variables) }));
      setNote("");
    } catch {
      setNote(say("ask.notGraphQL"));
    }
  }
  async function share() {
    const parts = { query: tab.query, ...(tab.variables.trim() !== "" && { variables: tab.variables }) };
    const address = `${location.origin}/playground?${new URLSearchParams(parts)}`;
    try {
      await navigator.clipboard.writeText(address);
      setShared(undefined);
      setNote(say("ask.shared"));
    } catch {
      // The reader or the browser refused it, or the page came by plain HTTP, where there is no clipboard.
      setShared(address);
      setNote(say("ask.copyThis"));
    }
  }
  const insert = (type: string, field: string) => {
    if (editor.current && schema.data && !insertField(editor.current, schema.data, type, field)) setNote(say("ask.noPlace", { type }));
    else setNote("");
  };
  return (
    <div className={styles.page}>
      <div className={styles.work}>
        <h1>{say("ask.title")}</h1>
        <TabList
          tabs={tabs}
          show={(id) => setTabs({ ...tabs, active: id })}
          close={(id) => setTabs(closed(tabs, id))}
          add={() => setTabs(added(tabs))}
        />
        <div className={styles.bar}>
          {run.isRunning ? (
            <button type="button" className={styles.run} onClick={run.stop}>
              {say("ask.stop")}
            </button>
          ) : (
            <button type="button" className={styles.run} onClick={start} title="Ctrl-Enter" disabled={isComing}>
              {say("ask.run")}
            </button>
          )}
          {operations.length > 1 && (
            <select
              aria-label={say("ask.operation")}
              value={operationName}
              onChange={(event) => setTabs(changed(tabs, { operationName: event.target.value, isFresh: tab.isFresh }))}
            >
              {operations.map(({ name }) => name && <option key={name.value}>{name.value}</option>)}
            </select>
          )}
          <button type="button" onClick={() => void prettify()}>
            {say("ask.prettify")}
          </button>
          <button type="button" onClick={() => void share()}>
            {say("ask.share")}
          </button>
          <button type="button" aria-pressed={isCode} onClick={() => setCode(!isCode)}>
            {say("ask.code")}
          </button>
        </div>
        <p className="small" role="status">
          {note}
        </p>
        {shared && note === say("ask.copyThis") && <SharedAddress key={shared} address={shared} />}
        {schema.error && <Failed error={schema.error} again={() => void schema.refetch()} />}
        <Editor
          label={say("ask.query")}
          text={tab.query}
          extensions={query}
          onChange={(text) => setTabs((before) => changed(before, { query: text }))}
          onReady={(view) => {
            editor.current = view;
          }}
        />
        <details className={styles.more} open>
          <summary>{say("ask.variables")}</summary>
          <Editor
            label={say("ask.variables")}
            text={tab.variables}
            extensions={variables}
            onChange={(text) => setTabs((before) => changed(before, { variables: text }))}
            size="small"
          />
        </details>
        <details className={styles.more}>
          <summary>{say("ask.headers")}</summary>
          <p className="small soft">{say(token() ? "ask.headersWithToken" : "ask.headersKept")}</p>
          <Editor
            label={say("ask.headers")}
            text={headers}
            extensions={headerWriting}
            onChange={(text) => {
              setHeaders(text);
              keepHeaders(text);
            }}
            size="small"
          />
        </details>
      </div>
      <section className={styles.result} aria-label={say("ask.answer")} aria-busy={run.isRunning}>
        {isCode && <CodeOf tab={tab} headers={headers} operationName={operationName} />}
        {run.log && <Log entries={run.log} isOpen={run.isRunning} clear={run.clear} />}
        {!run.log && run.isRunning && !run.answer && <Loading lines={8} />}
        {!run.log && run.answer && (
          <AnswerView answer={run.answer} schema={schema.data} goTo={(line, column) => editor.current && goTo(editor.current, line, column)} />
        )}
        {!run.log && !run.answer && !run.isRunning && <Empty>{say("ask.noAnswer")}</Empty>}
      </section>
      <Aside
        panel={panel}
        setPanel={setPanel}
        schema={schema.data}
        way={way}
        setWay={setWay}
        insert={insert}
        history={history}
        open={(one) => setTabs(open(tabs, one.query, one.variables))}
        forget={() => setHistory(forget())}
      />
    </div>
  );
}

function SharedAddress({ address }: { address: string }) {
  const { say } = useWords();
  return (
    <input
      className={styles.address}
      aria-label={say("ask.sharedAddress")}
      readOnly
      value={address}
      ref={(field) => {
        field?.focus();
        field?.select();
      }}
    />
  );
}

function CodeOf({ tab, headers, operationName }: { tab: Tab; headers: string; operationName?: string }) {
  const { say } = useWords();
  try {
    const question = { query: tab.query, variables: variablesOf(tab.variables), operationName };
    return <Code request={{ url: `${location.origin}/graphql`, question, headers: headersOf(variablesOf(headers)) }} />;
  } catch {
    return <Empty>{say("ask.notJson")}</Empty>;
  }
}

/**
 * The tabs, which this browser keeps. What the address names opens once; as soon as another query shows, the address no longer names it, so that it
 * is either that of what shows or none.
 */
function useTabs() {
  const navigate = useNavigate();
  const { example, query, variables } = useSearch({ from: "/playground" });
  const examples = useExamples();
  const [tabs, set] = useState(keptTabs);
  const named = query ?? examples.data?.find(({ name }) => name === example)?.query;
  const first = example === undefined && query === undefined && activeOf(tabs).query === "" && tabs.all.length === 1 ? examples.data?.[0]?.query : undefined;
  const wanted = named ?? first;
  const text = prettifiedJson(query === undefined ? "" : (variables ?? "")).replace(/^\{\}$/, "");
  const wasFirst = useRef(false);
  // Before anything else can happen, or Run would find the tab without the query that is about to show.
  useLayoutEffect(() => {
    if (wanted === undefined || (named === undefined && wasFirst.current)) return;
    wasFirst.current = true;
    set((before) => open(before, wanted, text));
  }, [wanted, named, text]);
  useEffect(() => keepTabs(tabs), [tabs]);
  const isNamed = example !== undefined || query !== undefined;
  return {
    tabs,
    setTabs: (next: Tabs | ((before: Tabs) => Tabs)) => {
      set(next);
      if (isNamed) void navigate({ to: "/playground", search: {}, replace: true, resetScroll: false });
    },
    /** Whether the examples are loading, of which the address names one. */
    isComing: example !== undefined && query === undefined && examples.isPending,
  };
}
