import { isCrossed } from "../app/years";
import { useWords } from "../app/language";
import { Around } from "../facts/around";
import styles from "./picker.module.css";

interface YearsProps {
  of: { from?: string; to?: string };
  /** What may be typed. Anything else is left as it is, and changes nothing. */
  accepts: RegExp;
  onChange: (change: { from?: string } | { to?: string }) => void;
  /** Why these years cannot be shown, unless that is because they are crossed. */
  refusal?: string;
}

/** Two fields for the first and the last year. They count when one leaves them or presses Enter. Beside them stands why years cannot be shown. */
export function Years({ of, accepts, onChange, refusal }: YearsProps) {
  const { say } = useWords();
  const why = isCrossed(of.from, of.to) ? say("period.crossed", { from: of.from ?? "", to: of.to ?? "" }) : refusal;
  return (
    <>
      <span className={styles.years}>
        {(["from", "to"] as const).map((end) => (
          <label key={end} className="small">
            <Around id={`period.${end}`}>
              <input
                key={of[end]}
                defaultValue={of[end]}
                inputMode="numeric"
                size={8}
                placeholder={say(end === "from" ? "period.first" : "period.last")}
                aria-invalid={why !== undefined}
                onBlur={(event) => accepts.test(event.target.value) && onChange({ [end]: event.target.value || undefined })}
                onKeyDown={(event) => event.key === "Enter" && event.currentTarget.blur()}
              />
            </Around>
          </label>
        ))}
      </span>
      {why && (
        <p role="alert" className={styles.why}>
          {why}
        </p>
      )}
    </>
  );
}
