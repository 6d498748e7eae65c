import { useState } from "react";
import { useWords } from "../../app/language";
import styles from "./code.module.css";
import { type CodeLanguage, languages, type Request, snippet } from "./snippets";

/** The code that sends a request, in a language that the reader chooses. */
export function Code({ request }: { request: Request }) {
  const { say } = useWords();
  const [language, setLanguage] = useState<CodeLanguage>("curl");
  const [isCopied, setCopied] = useState(false);
  const text = snippet(language, request);
  return (
    <section aria-label={say("ask.code")} className={styles.code}>
      <div className={styles.bar}>
        {languages.map((one) => (
          <button key={one} type="button" aria-pressed={one === language} onClick={() => setLanguage(one)}>
            {one}
          </button>
        ))}
        <button type="button" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))} onBlur={() => setCopied(false)}>
          {say(isCopied ? "ask.copied" : "ask.copy")}
        </button>
      </div>
      <pre tabIndex={0}>{text}</pre>
    </section>
  );
}
