import { Link, useRouterState } from "@tanstack/react-router";
import { useState } from "react";
import { useWords } from "../app/language";
import { keep } from "./scenes";

/** A button that keeps the view at this address in the browser, under a name. */
export function KeepView({ title }: { title?: string }) {
  const { say } = useWords();
  const address = useRouterState({ select: (state) => state.location.href });
  const [name, setName] = useState<string | undefined>();
  const [kept, setKept] = useState<string | undefined>();
  if (name === undefined) {
    return (
      <span role="status">
        {kept === address ? (
          <>
            {say("keep.kept")} <Link to="/scenes">{say("keep.scenes")}</Link>
          </>
        ) : (
          <button type="button" onClick={() => setName(title ?? document.title)}>
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
        keep(name.trim(), address);
        setKept(address);
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
