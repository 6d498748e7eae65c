import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL, GraphiQLProvider } from "graphiql";
import { useEditorContext } from "@graphiql/react";
import { Kind, parse } from "graphql";
import { createElement as h, useMemo } from "react";
import { createRoot } from "react-dom/client";
import "graphiql/graphiql.css";

// The first few questions open as tabs; the panel offers all of them.
const openTabs = 4;

function Questions({ examples }) {
  const { addTab, setQueryEditor, queryEditor } = useEditorContext({ nonNull: true });
  const open = (query) => {
    addTab();
    // The editor shows the new tab after this turn of the event loop.
    setTimeout(() => queryEditor.setValue(query));
  };
  return h(
    "div",
    { className: "questions" },
    h("h2", null, "Questions to start from"),
    examples.map((example) =>
      h("button", { key: example.name, type: "button", onClick: () => open(example.query) }, example.title),
    ),
  );
}

function questionsPlugin(examples) {
  return {
    title: "Questions",
    icon: () => h("span", { "aria-hidden": true, style: { fontSize: "1.3rem" } }, "?"),
    content: () => h(Questions, { examples }),
  };
}

// GraphiQL learns a moment late which operations a changed editor holds, and until then names one that is gone.
function operationOf({ query, operationName }) {
  try {
    const documentAST = parse(query);
    const names = documentAST.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION).map((d) => d.name?.value);
    return { documentAST, operationName: names.includes(operationName) ? operationName : names[0] };
  } catch {
    return { operationName: undefined }; // the server says what is wrong with it
  }
}

function createFetcher() {
  const url = new URL("../graphql", window.location.href).href;
  // The headers of a tab go with a subscription too, as connection_init: a browser cannot send them with a socket.
  const fetcher = createGraphiQLFetcher({ url, subscriptionUrl: url.replace(/^http/, "ws") });
  return (params, options) => {
    const { operationName, documentAST } = operationOf(params);
    return fetcher({ ...params, operationName }, { ...options, documentAST: documentAST ?? options?.documentAST });
  };
}

function Playground({ examples }) {
  const fetcher = useMemo(createFetcher, []);
  const plugins = useMemo(() => [questionsPlugin(examples)], [examples]);
  return h(GraphiQL, {
    fetcher,
    plugins,
    defaultTabs: examples.slice(0, openTabs).map(({ query }) => ({ query })),
    defaultEditorToolsVisibility: false,
    isHeadersEditorEnabled: true,
  });
}

async function start() {
  const element = document.getElementById("playground");
  try {
    const response = await fetch("./examples.json");
    if (!response.ok) throw new Error(`examples.json: ${response.status}`);
    createRoot(element).render(h(Playground, { examples: await response.json() }));
  } catch (error) {
    element.textContent = `The playground cannot start: ${error.message}. Is the server still running?`;
  }
}

start();
