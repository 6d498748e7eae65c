import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import styles from "../design/state.module.css";
import { useWords } from "./language";
import { loadAgain, PartError, reloadIfNew } from "./lazy";

const pause = 3000; // ms between two attempts to load what did not come

/** What stands in place of a view that did not come or that broke. The rest of the page stays. */
export function Broken({ error, reset }: ErrorComponentProps) {
  const { say } = useWords();
  const router = useRouter();
  const isPart = error instanceof PartError;
  const isBusy = useRef(false);
  const again = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      if (!isPart || (await loadAgain())) {
        reset();
        await router.invalidate();
      } else await reloadIfNew();
    } finally {
      isBusy.current = false;
    }
  };
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => {
    if (!isPart) return;
    const attempt = () => void latest.current();
    attempt();
    const timer = setInterval(attempt, pause);
    addEventListener("online", attempt);
    return () => {
      clearInterval(timer);
      removeEventListener("online", attempt);
    };
  }, [isPart]);
  return (
    <div className={styles.failed} role="alert">
      <h1>{say(isPart ? "broken.part" : "broken.view")}</h1>
      <p>{say(isPart ? "broken.partText" : "broken.viewText")}</p>
      {!isPart && (
        <p className="small soft">
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </p>
      )}
      <button type="button" onClick={() => void again()}>
        {say("error.again")}
      </button>
    </div>
  );
}
