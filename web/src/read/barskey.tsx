import { date } from "../app/format";
import { useWords } from "../app/language";
import { type Bar, type Held, knownShare } from "./bars";
import axis from "../design/axis.module.css";
import looks from "./bars.module.css";

type Shown = Bar<Held & { isAttested: boolean }>;

/** The look of a bar. */
export const barLook = ({ tenure }: Shown) => (tenure.isAttested ? looks.attested : looks.bar);

/** The part of a bar of which no source says that the office was still held. */
export function Unconfirmed({ bar }: { bar: Pick<Shown, "from" | "known" | "to"> }) {
  return <span className={looks.unconfirmed} style={{ insetInlineStart: `${knownShare(bar)}%` }} />;
}

/** The key of bars: what is not confirmed, and from when on if it is one day for all, and days on which sources show somebody in an office. */
export function BarsKey({ bars }: { bars: readonly Shown[] }) {
  const { language, say } = useWords();
  const open = bars.filter((bar) => bar.known < bar.to);
  const days = new Set(open.map(({ tenure }) => tenure.asOf ?? ""));
  const [only] = days;
  return (
    <div className={axis.key} aria-hidden>
      {open.length > 0 && (
        <span>
          <span className={`${axis.swatch} ${looks.swatch}`} />{" "}
          {days.size === 1 && only ? say("tenure.notConfirmedAfter", { day: date(only, language) }) : say("tenure.notConfirmed")}
        </span>
      )}
      {bars.some(({ tenure }) => tenure.isAttested) && (
        <span>
          <span className={`${axis.swatch} ${looks.swatchAttested}`} /> {say("tenure.attestedKey")}
        </span>
      )}
    </div>
  );
}
