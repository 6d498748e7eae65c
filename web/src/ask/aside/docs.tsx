import { type GraphQLArgument, type GraphQLNamedType, type GraphQLSchema, isAbstractType, isEnumType, isInputObjectType, isObjectType } from "graphql";
import { useState } from "react";
import { useWords } from "../../app/language";
import { Empty } from "../../design/state";
import styles from "./aside.module.css";
import { Described } from "./described";
import { found } from "./find";

/** A place of the documentation: a type, and a field of it. */
export interface DocsPlace {
  type: string;
  field?: string;
}

interface Props {
  schema: GraphQLSchema;
  way: DocsPlace[];
  go: (way: DocsPlace[]) => void;
  insert: (type: string, field: string) => void;
}

/** The documentation of the schema: a search, and types with links to those that they name. */
export function Docs({ schema, way, go, insert }: Props) {
  const { say } = useWords();
  const [text, setText] = useState("");
  const here = way.at(-1);
  const type = here && schema.getType(here.type);
  const hits = text.trim() === "" ? [] : found(schema, text);
  const visit = (place: DocsPlace) => {
    setText("");
    go([...way, place]);
  };
  return (
    <>
      <input
        type="search"
        className={styles.filter}
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-label={say("ask.searchDocs")}
        placeholder={say("ask.searchDocs")}
      />
      {text.trim() !== "" && hits.length === 0 && <Empty>{say("ask.noDocs")}</Empty>}
      <ul className="plain">
        {hits.map((hit) => (
          <li key={`${hit.type}.${hit.field}`} className={styles.item}>
            <button type="button" className={styles.link} onClick={() => visit(hit)}>
              {hit.field ? `${hit.type}.${hit.field}` : hit.type}
            </button>
          </li>
        ))}
      </ul>
      {text.trim() === "" && (
        <>
          <nav className={styles.way} aria-label={say("ask.way")}>
            <button type="button" className={styles.link} onClick={() => go([])}>
              {say("ask.schema")}
            </button>
            {way.map((place, i) => (
              <span key={`${i} ${place.type}`}>
                {"› "}
                <button type="button" className={styles.link} onClick={() => go(way.slice(0, i + 1))}>
                  {place.type}
                </button>
              </span>
            ))}
          </nav>
          {type ? <TypeDocs schema={schema} type={type} field={here?.field} visit={visit} insert={insert} /> : <Roots schema={schema} visit={visit} />}
        </>
      )}
    </>
  );
}

function Roots({ schema, visit }: { schema: GraphQLSchema; visit: (place: DocsPlace) => void }) {
  const { say } = useWords();
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const names = Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith("__") && !roots.some((root) => root?.name === name));
  return (
    <>
      {roots.map((root) => root && <TypeButton key={root.name} name={root.name} visit={visit} />)}
      <h2 className={styles.group}>{say("ask.types")}</h2>
      <ul className="plain">
        {names.sort().map((name) => (
          <li key={name}>
            <TypeButton name={name} visit={visit} />
          </li>
        ))}
      </ul>
    </>
  );
}

function TypeButton({ name, text = name, visit }: { name: string; text?: string; visit: (place: DocsPlace) => void }) {
  return (
    <button type="button" className={`${styles.link} ${styles.signature}`} onClick={() => visit({ type: name })}>
      {text}
    </button>
  );
}

function TypeLink({ type, visit }: { type: { toString(): string }; visit: (place: DocsPlace) => void }) {
  const text = String(type);
  return <TypeButton name={text.replace(/[[\]!]/g, "")} text={text} visit={visit} />;
}

function TypeDocs({ schema, type, field, visit, insert }: Omit<Props, "way" | "go"> & { type: GraphQLNamedType; field?: string; visit: (place: DocsPlace) => void }) {
  const { say } = useWords();
  const fields = "getFields" in type ? Object.values(type.getFields()) : [];
  return (
    <>
      <h2 className={styles.signature}>{type.name}</h2>
      <Described text={type.description} />
      {isAbstractType(type) && schema.getPossibleTypes(type).map((one) => <TypeButton key={one.name} name={one.name} visit={visit} />)}
      {isEnumType(type) &&
        type.getValues().map((value) => (
          <div key={value.name} className={styles.field}>
            <code>{value.name}</code>
            <Described text={value.description} />
          </div>
        ))}
      {fields.map((one) => (
        <div key={one.name} className={styles.field} aria-current={one.name === field ? "true" : undefined}>
          <span className={styles.signature}>
            <strong>{one.name}</strong>: <TypeLink type={one.type} visit={visit} />
          </span>{" "}
          {!isInputObjectType(type) && isObjectType(type) && (
            <button type="button" onClick={() => insert(type.name, one.name)} aria-label={say("ask.insertNamed", { name: one.name })}>
              {say("ask.insert")}
            </button>
          )}
          {one.deprecationReason && <p className="soft">{say("ask.deprecated", { reason: one.deprecationReason })}</p>}
          <Described text={one.description} />
          {"args" in one && one.args.length > 0 && <Arguments all={one.args} visit={visit} />}
        </div>
      ))}
    </>
  );
}

function Arguments({ all, visit }: { all: readonly GraphQLArgument[]; visit: (place: DocsPlace) => void }) {
  return (
    <ul>
      {all.map((argument) => (
        <li key={argument.name}>
          <span className={styles.signature}>
            {argument.name}: <TypeLink type={argument.type} visit={visit} />
          </span>
          <Described text={argument.description} />
        </li>
      ))}
    </ul>
  );
}
