import { useQueries } from "@tanstack/react-query";
import type { GraphQLSchema } from "graphql";
import { useMemo, useState } from "react";
import { ask } from "../../app/answer";
import { number } from "../../app/format";
import type { Kind } from "../../app/kinds";
import { useWords } from "../../app/language";
import { operationOf, parsed } from "../documents";
import { KindsOfIdsDocument } from "../generated/kinds";
import type { Answer } from "../request";
import styles from "./answer.module.css";
import { Errors } from "./errors";
import { Json } from "./json";
import { type Ids, idsOf } from "./marks";
import { Tables } from "./table";

const none: Ids = { marks: new Map(), kinds: new Map(), unknown: [] };
const atOnce = 100; // ids that one question may name
const most = 500; // ids of an answer that become links without a kind of their own

// What the answer's ids are: by the query, and by the server where the query does not say.
function useIds(answer: Answer, schema: GraphQLSchema | undefined): Ids {
  const ids = useMemo(() => {
    const document = parsed(answer.question.query);
    const operation = operationOf(answer.question.query, answer.question.operationName);
    return schema && document && operation ? idsOf(schema, document, operation, answer.body.data) : none;
  }, [answer, schema]);
  const parts = [];
  for (let i = 0; i < Math.min(ids.unknown.length, most); i += atOnce) parts.push(ids.unknown.slice(i, i + atOnce));
  const kinds = useQueries({
    queries: parts.map((part) => ({
      queryKey: ["kinds", part],
      queryFn: ({ signal }: { signal: AbortSignal }) => ask(KindsOfIdsDocument, { ids: part }, signal),
      retry: false,
    })),
    combine: (answers) => JSON.stringify(answers.flatMap(({ data }) => data?.entities ?? []).map((entity) => entity && [entity.id, entity.__typename])),
  });
  return useMemo(() => {
    const known = new Map(ids.kinds);
    for (const entry of JSON.parse(kinds) as ([string, Kind] | null)[]) if (entry) known.set(...entry);
    return { ...ids, kinds: known };
  }, [ids, kinds]);
}

/** An answer as JSON and as tables, with what it took and its errors. */
export function AnswerView({ answer, schema, goTo }: { answer: Answer; schema?: GraphQLSchema; goTo: (line: number, column: number) => void }) {
  const { say } = useWords();
  const [form, setForm] = useState<"json" | "table">("json");
  const ids = useIds(answer, schema);
  const { data, errors } = answer.body;
  return (
    <>
      <Cost answer={answer} />
      {errors && errors.length > 0 && <Errors errors={errors} goTo={goTo} />}
      <div className={styles.forms}>
        {(["json", "table"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={form === one} onClick={() => setForm(one)}>
            {say(one === "json" ? "ask.json" : "ask.table")}
          </button>
        ))}
      </div>
      {form === "json" ? <Json value={answer.body.data === undefined ? answer.body : { data }} ids={ids} /> : <Tables data={data} ids={ids} />}
    </>
  );
}

function Cost({ answer }: { answer: Answer }) {
  const { language, say } = useWords();
  const { cost, work, objects, durationMs } = answer.body.extensions ?? {};
  const write = (value: number | undefined) => (value === undefined ? undefined : number(Math.round(value), language));
  const parts: [string, string | undefined][] = [
    [say("ask.duration"), durationMs === undefined ? undefined : `${write(durationMs)} ms`],
    [say("ask.elapsed"), `${write(answer.elapsed)} ms`],
    [say("ask.cost"), write(cost)],
    [say("ask.work"), write(work)],
    [say("ask.objects"), write(objects)],
    [say("ask.size"), `${number(Math.round(answer.bytes / 100) / 10, language)} kB`],
    ["HTTP", answer.status === 0 ? undefined : String(answer.status)], // 0: there was no answer
  ];
  return (
    <dl className={styles.cost} aria-label={say("ask.took")}>
      {parts.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt> <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
