import { useWords } from "../app/language";
import { Flag } from "../read/details";
import type { Sureness } from "./sureness";

/** What keeps a link from being taken for a fact, in words; nothing for most. */
export function Doubts({ of }: { of: Sureness }) {
  const { say } = useWords();
  const doubts = [
    of.basis === "INFERRED" && say("doubt.inferred"),
    of.disputed > 0 && say("doubt.disputed", { count: of.disputed, all: of.weight }),
    of.notHeld > 0 && say("doubt.notHeld", { count: of.notHeld, all: of.weight }),
  ].filter((one) => one !== false);
  return doubts.map((one) => (
    <span key={one}>
      {" "}
      <Flag>{one}</Flag>
    </span>
  ));
}
