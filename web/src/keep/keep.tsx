import { Link, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { useWords } from "../app/language";
import { keep, partsOf } from "./scenes";

// What the page shows, by its heading: its title may be that of the page before.
function nameOfView(): string {
  const heading = document.querySelector("main h1")?.textContent?.trim();
  const picked = [...document.querySelectorAll<HTMLInputElement>("main [role=combobox]")].map((box) => box.value.trim());
  picked.push(...[...document.querySelectorAll("main [data-seed] bdi")].slice(0, 3).map((seed) => seed.textContent?.trim() ?? ""));
  const name = [heading || document.title.replace(/ – Sidelines$/, ""), picked.filter((text) => text !== "").join(", ")].filter((text) => text !== "").join(": ");
  return name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
}

const longest = 120; // letters of a name that the page proposes

/** A button that keeps the view at this address in the browser, under a name. */
export function KeepView({ title }: { title?: string }) {
  const { say } = useWords();
  const address = useRouterState({ select: (state) => state.location.href });
  const [name, setName] = useState<string | undefined>();
  const [kept, setKept] = useState<{ address: string; hasRoom: boolean } | undefined>();
  if (!partsOf(address)) return null; // nothing is there to keep
  if (name === undefined) {
    return (
      <span role="status">
        {kept && kept.address === address ? (
          <>
            {say(kept.hasRoom ? "keep.kept" : "keep.noRoom")} <Link to="/scenes">{say("keep.scenes")}</Link>
          </>
        ) : (
          <button type="button" onClick={() => setName(title ?? nameOfView())}>
            {say("keep.keep")}
          </button>
        )}
      </span>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "") return;
        setKept({ address, hasRoom: keep(name.trim(), address) });
        setName(undefined);
      }}
    >
      <label>
        {say("keep.name")} <input value={name} autoFocus onChange={(event) => setName(event.currentTarget.value)} />
      </label>{" "}
      <button type="submit">{say("keep.save")}</button>{" "}
      <button type="button" onClick={() => setName(undefined)}>
        {say("keep.cancel")}
      </button>
    </form>
  );
}
