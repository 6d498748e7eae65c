import { type ReactNode, useId } from "react";
import styles from "./section.module.css";

/** A part of a page with its heading, and at the heading's end what one can do with the part. */
export function Section({ title, count, aside, children }: { title: string; count?: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title} {count !== undefined && <span className={styles.count}>{count}</span>}
        </h2>
        {aside}
      </header>
      {children}
    </section>
  );
}
